import { readingOfParty } from '../../../../process/text/compile/project.ts';
import type { Grouping } from '../../../../process/text/compile/standing.ts';
import { inRevision } from '../../../../process/text/compare/revision.ts';
import type { Revision } from '../../../../process/text/compare/revision.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import type { RevisionState } from '../../../../process/text/state.ts';
import { isAgreed } from '../../../../process/text/paragraph-counts.ts';
import type { TextView } from '../../../text/text-view.ts';
import { inPartysSequence, partiesOf, speakerOf } from '../../../text/whose-reading.ts';

/** One of two texts that are compared: a revision, the current one with what was settled since, or what a party reads in its place. */
export type Side = { readonly is: 'revision'; readonly revision: RevisionState } | { readonly is: 'now' } | { readonly is: 'reading'; readonly party: string };

/** What may be compared, as far as the reader may see it (rule TX-20). */
export interface Sides {
  readonly view: TextView;
  /** The first first. */
  readonly revisions: readonly RevisionState[];
  readonly groups: readonly Grouping[];
  /** Whose readings may be asked for. */
  readonly parties: ReadonlySet<string>;
}

const readingPrefix = 'of.';

/** As an address names it: a revision by its number, `now`, or `of.KE`. Undefined: no such text, or none that the reader may see. */
export function sideOf({ view, revisions, parties }: Sides, asked: string | null): Side | undefined {
  if (asked === 'now') return view.sight.of === 'revisions' ? undefined : { is: 'now' };
  if (asked?.startsWith(readingPrefix) === true) {
    const party = asked.slice(readingPrefix.length);
    return view.names && parties.has(party) ? { is: 'reading', party } : undefined;
  }
  const revision = revisions.find(({ number }) => String(number) === asked);
  return revision === undefined ? undefined : { is: 'revision', revision };
}

export function writeSide(side: Side): string {
  switch (side.is) {
    case 'revision':
      return String(side.revision.number);
    case 'now':
      return side.is;
    case 'reading':
      return `${readingPrefix}${side.party}`;
  }
}

/** The two that are asked for, the earlier first; else the last two revisions, or the only one and what stands now. Undefined: there is one text alone. */
export function sidesOf(sides: Sides, from: string | null, to: string | null): readonly [Side, Side] | undefined {
  const [latest, ...others] = sides.revisions.toReversed();
  if (latest === undefined) return undefined;
  const now = sideOf(sides, 'now');
  const later: Side | undefined = sideOf(sides, to) ?? (others.length > 0 ? { is: 'revision', revision: latest } : now);
  if (later === undefined) return undefined;
  const [before] = sides.revisions.filter(({ number }) => later.is !== 'revision' || number < later.revision.number).toReversed();
  const earlier: Side | undefined = sideOf(sides, from) ?? (before === undefined ? undefined : { is: 'revision', revision: before });
  if (earlier === undefined) return undefined;
  return placeOf(earlier) > placeOf(later) ? [later, earlier] : [earlier, later];
}

function placeOf(side: Side): number {
  return side.is === 'revision' ? side.revision.number : side.is === 'now' ? 1e6 : 1e7;
}

export function partiesToCompare(view: TextView, groups: readonly Grouping[]): ReadonlySet<string> {
  return view.names ? partiesOf(view, groups) : new Set();
}

/** The words of one of them, provision by provision. */
export function wordsOf({ view, groups }: Sides, side: Side): Revision {
  switch (side.is) {
    case 'revision':
      return side.revision.provisions.map(inRevision);
    case 'now':
      return view.compiled.provisions.filter(({ added, status }) => added === undefined || isAgreed(status)).flatMap((one) => (one.base.length === 0 && one.words !== '' ? [] : [standing(one, one.base)]));
    case 'reading':
      return inPartysSequence(view.compiled.provisions, side.party, groups).flatMap((one) => readBy(one, side.party, groups, view));
  }
}

function standing({ id, label, parent }: NegotiatedProvision, tokens: Revision[number]['tokens']): Revision[number] {
  return { id, label, ...(parent !== undefined && { parent }), tokens };
}

/** TX-13; where its groups differ it is shown the base. Nothing: it wants no such provision, or did not ask for it. */
function readBy(provision: NegotiatedProvision, party: string, groups: readonly Grouping[], { negotiation: { text } }: TextView): Revision {
  const speaker = speakerOf(provision, party, groups, text.precedence);
  const holder = 'conflict' in speaker ? undefined : speaker.holder;
  if (provision.added !== undefined && holder === undefined) return [];
  const tokens = holder === undefined ? provision.base : readingOfParty(provision.compilation, holder);
  return tokens.length === 0 && provision.words !== '' ? [] : [standing(provision, tokens)];
}
