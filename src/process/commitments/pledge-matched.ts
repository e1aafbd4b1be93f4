import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PledgeId } from '../vocabulary/ids.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, shortText } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { refuseMaker } from './refuse-maker.ts';
import { commitmentsStage } from './state.ts';
import type { KnownToCommitments, PledgeState } from './state.ts';

/** A pledge that is matched, by its id and its title: a slip in one is told by the other. */
export const matchWish = z.object({ pledge: idOf<PledgeId>(), title: shortText });
const asked = z.object({ pledge: idOf<PledgeId>(), by: party, matched: idOf<PledgeId>(), title: shortText });
const shape = asked.omit({ title: true });
export type PledgeMatched = DecidedAct<'pledge-matched', z.output<typeof shape>>;

export const pledgeMatched = commitmentsStage.act({
  type: 'pledge-matched',
  schemaVersion: 1,
  shape,
  subject: ({ pledge }) => subjectKey('pledge', pledge),
  sentence: ({ pledge, matched }) => ({ parts: { pledge: { is: 'subject', subject: subjectKey('pledge', pledge) }, matched: { is: 'subject', subject: subjectKey('pledge', matched) } } }),
  after: (state, { matched }, act) => {
    const before = commitmentsStage.before(state, 'pledge', act);
    return { ...before, matches: [...before.matches, matched], changedAt: act.position };
  },
});

/** CM-22, CM-23: a pledge is matched with another that it names by id and title. */
export const matchPledge = commitmentsStage.command<'match-pledge', typeof asked, 'pledge', PledgeMatched>({
  name: 'match-pledge',
  shape: asked,
  subject: ({ pledge }) => subjectKey('pledge', pledge),
  mentions: () => [],
  consults: ({ by, matched }) => [...partyKeys(by), subjectKey('pledge', matched)],
  decide: ({ title, ...data }, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.pledge });
    return refuseMaker(before, data.by, known) ?? refuseMatch({ pledge: data.matched, title }, before, known) ?? [{ type: 'pledge-matched', data }];
  },
});

/** CM-22: its title is the one that was meant. CM-23: not itself, not twice, not two that both seek support, none that was withdrawn. */
export function refuseMatch({ pledge, title }: z.output<typeof matchWish>, own: { readonly id: PledgeId; readonly matches: readonly PledgeId[]; readonly seeks?: PledgeState['seeks'] | undefined }, known: KnownToCommitments): Refusal | undefined {
  if (pledge === own.id) return refuse('matches-itself', 'CM-23');
  const other = consult(known, 'pledge', subjectKey('pledge', pledge));
  if (other === undefined) return refuse('not-found', 'WP-6', { id: pledge });
  if (alike(other.title) !== alike(title)) return refuse('other-title', 'CM-22', { id: pledge, title: other.title });
  if (other.status === 'withdrawn') return refuse('pledge-withdrawn', 'CM-23');
  if (own.matches.includes(pledge) || other.matches.includes(own.id)) return refuse('already-matched', 'CM-23');
  return own.seeks === 'seeks' && other.seeks === 'seeks' ? refuse('both-seek', 'CM-23') : undefined;
}

/** Capitals, spaces and quotation marks are no other title. */
function alike(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/[\s"'«»“”„‘’]+/gu, ' ').trim();
}
