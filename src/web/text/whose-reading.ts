import { standingOf } from '../../process/text/compile/standing.ts';
import type { Grouping } from '../../process/text/compile/standing.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { covers } from '../../process/vocabulary/membership.ts';
import { listThings } from '../../store/list-things.ts';
import type { Visit } from '../visit.ts';
import type { TextView } from './text-view.ts';

/** The groups of the process with those who are members on the day looked at. */
export async function loadGroupings({ store, process, position, asOf, today }: Visit): Promise<readonly Grouping[]> {
  const groups = await listThings(store.pool, { process, position, kind: 'group' });
  const day = asOf ?? today;
  return groups.map(({ id, members }) => ({ id, members: members.filter((membership) => covers(membership, day)).map(({ state }) => state) }));
}

/** Whose words of a provision a party has: its own, a group's, or those of groups that differ; none: the base. */
export type Speaker = { readonly holder?: string; readonly by?: 'own' | 'group' } | { readonly conflict: readonly string[] };

/** TX-13: its own words before its group's before the base; groups that differ are shown, never guessed. Of what is added, whoever adds it speaks. */
export function speakerOf({ compilation, added }: Pick<NegotiatedProvision, 'compilation' | 'added'>, party: string, groups: readonly Grouping[], precedence: readonly string[]): Speaker {
  if (added !== undefined) {
    const speaking = [party, ...precedence, ...groups.map(({ id }) => id)].filter((id) => id === party || groups.some((group) => group.id === id && group.members.includes(party)));
    const holder = speaking.find((id) => added.parties.includes(id) || compilation.parties.includes(id));
    return holder === undefined ? {} : { holder, by: holder === party ? 'own' : 'group' };
  }
  const standing = standingOf(compilation, party, groups, precedence);
  switch (standing.kind) {
    case 'own':
      return { holder: party, by: 'own' };
    case 'group':
      return { holder: standing.group, by: 'group' };
    case 'conflict':
      return { conflict: standing.groups };
    case 'base':
      return {};
  }
}

/** Who may be asked for: everybody who proposes something, and the members of groups that do. */
export function partiesOf({ compiled }: Pick<TextView, 'compiled'>, groups: readonly Grouping[]): ReadonlySet<string> {
  const proposing = new Set(compiled.provisions.flatMap(({ amendments }) => amendments.flatMap(({ proponents }) => proponents)));
  return new Set([...proposing, ...groups.filter(({ id }) => proposing.has(id)).flatMap(({ members }) => members)]);
}

/** Provisions as a party would have them follow one another: one move after another, as they were tabled; a place that is not there moves nothing. */
export function inPartysSequence(provisions: readonly NegotiatedProvision[], party: string, groups: readonly Grouping[]): readonly NegotiatedProvision[] {
  const speaks = new Set([party, ...groups.filter(({ members }) => members.includes(party)).map(({ id }) => id)]);
  const moves = provisions.flatMap((provision) => {
    const own = provision.moves.find(({ parties }) => parties.includes(party)) ?? provision.moves.find(({ parties }) => parties.some((one) => speaks.has(one)));
    return own === undefined ? [] : [{ provision, move: own }];
  });
  let row = provisions;
  for (const { provision, move } of moves.toSorted((a, b) => a.move.place - b.move.place)) {
    const rest = row.filter((one) => one !== provision);
    const at = move.after === undefined ? 0 : rest.findIndex(({ id }) => id === move.after) + 1;
    if (move.after === undefined || at > 0) row = [...rest.slice(0, at), provision, ...rest.slice(at)];
  }
  return row;
}
