import { applyHunks, arrange } from '../../../process/text/compile/hunks.ts';
import { changesBetween } from '../../../process/text/compile/print/changes.ts';
import type { Run } from '../../../process/text/compile/print/runs.ts';
import { keyOf, tokenise } from '../../../process/text/compile/tokens.ts';
import type { Token } from '../../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../../process/text/negotiation.ts';
import { proposalOf } from '../../../process/text/proposal-of.ts';
import type { AmendmentState } from '../../../process/text/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { TextView } from '../../text/text-view.ts';
import type { Visit } from '../../visit.ts';
import { isAskedFor } from './amendments-query.ts';
import type { AmendmentsQuery } from './amendments-query.ts';

export interface ListedAmendment {
  readonly amendment: AmendmentState;
  /** As it stands now; undefined: it is no longer there. */
  readonly provision: NegotiatedProvision | undefined;
}

/**
 * The amendments that are asked for, as far as the reader may see them. Without names each proposal is there once, however
 * many make it, and those that stand no longer are not: nothing tells who or how many they were (rule TX-19).
 */
export async function loadAmendments(visit: Visit, view: TextView, query: AmendmentsQuery): Promise<readonly ListedAmendment[]> {
  if (view.sight.of === 'revisions') return [];
  const { provisions } = view.compiled;
  const places = new Map(provisions.map(({ id }, at) => [id, at]));
  const all = view.names ? await everyAmendment(visit, view, query) : onceEach(provisions);
  const found = all.filter(isAskedFor(view.names ? query : { ...query, status: 'all' }, view.names));
  return sorted(found.map((amendment) => ({ amendment, provision: provisions[places.get(amendment.provision) ?? -1] })), query, visit, view, places);
}

async function everyAmendment({ store, process, position }: Visit, view: TextView, { status }: AmendmentsQuery): Promise<readonly AmendmentState[]> {
  // Those that stand now are there already.
  if (status === 'standing' && view.upTo === position) return view.negotiation.amendments;
  return listThings(store.pool, { process, position: view.upTo, kind: 'amendment', where: { text: view.negotiation.text.id }, order: [{ field: 'place' }], limit: 100_000 });
}

function onceEach(provisions: readonly NegotiatedProvision[]): readonly AmendmentState[] {
  return provisions.flatMap((provision) => {
    const seen = new Map(provision.amendments.map((one) => [`${one.amendmentType} ${keyOf(wantedTokens(one, provision) ?? [])} ${one.after ?? ''} ${one.at?.join() ?? ''} ${one.next?.join() ?? ''}`, one]));
    return [...seen].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  });
}

function sorted(found: readonly ListedAmendment[], { sort, descending }: AmendmentsQuery, { language }: Visit, { nameOf, names }: TextView, places: ReadonlyMap<string, number>): readonly ListedAmendment[] {
  const collator = new Intl.Collator(localeOf(language));
  const placeOf = ({ amendment }: ListedAmendment) => places.get(amendment.provision) ?? places.size;
  const tabled = (a: ListedAmendment, b: ListedAmendment) => (names ? a.amendment.place - b.amendment.place : 0);
  const first = ({ amendment }: ListedAmendment) => nameOf(amendment.proponents[0] ?? '');
  const by: Readonly<Record<AmendmentsQuery['sort'], (a: ListedAmendment, b: ListedAmendment) => number>> = {
    place: (a, b) => placeOf(a) - placeOf(b) || tabled(a, b),
    tabled: (a, b) => tabled(a, b),
    party: (a, b) => (names ? collator.compare(first(a), first(b)) : 0) || placeOf(a) - placeOf(b),
    type: (a, b) => collator.compare(a.amendment.amendmentType, b.amendment.amendmentType) || placeOf(a) - placeOf(b),
  };
  const rows = found.toSorted(by[sort]);
  return descending ? rows.toReversed() : rows;
}

/** The words that it wants of the whole provision; undefined: it is about the provision as such. */
function wantedTokens(amendment: AmendmentState, provision: NegotiatedProvision | undefined): readonly Token[] | undefined {
  if (amendment.words !== undefined) return tokenise(amendment.words);
  const base = provision?.base ?? [];
  const proposal = proposalOf(amendment);
  if (proposal === undefined) return undefined;
  const edits = proposal.edits === undefined ? undefined : arrange(base, proposal.edits);
  return edits === undefined ? (proposal.tokens ?? base) : applyHunks(base, edits);
}

/** What it changes, as changes of what stands there; of what is added or stands no longer, its own words. Undefined: it changes no words. */
export function changedBy({ amendment, provision }: ListedAmendment): readonly Run[] | undefined {
  if (amendment.amendmentType === 'NOC') return undefined;
  const wanted = wantedTokens(amendment, provision);
  if (wanted === undefined) return undefined;
  return changesBetween(amendment.amendmentType === 'ADD' || provision === undefined ? [] : provision.base, wanted);
}
