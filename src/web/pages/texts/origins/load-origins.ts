import { originsAsSeen } from '../../../../process/text/origins/as-seen.ts';
import type { SeesOrigins } from '../../../../process/text/origins/as-seen.ts';
import type { Origin } from '../../../../process/text/origins/origin.ts';
import { sharesOf } from '../../../../process/text/origins/shares.ts';
import type { Shares } from '../../../../process/text/origins/shares.ts';
import { originsOf } from '../../../../process/text/origins/text-origins.ts';
import type { TextOrigins } from '../../../../process/text/origins/text-origins.ts';
import type { AmendmentState, ConsolidationState, RevisionState } from '../../../../process/text/state.ts';
import { FewKept } from '../../../../store/few-kept.ts';
import { loadHistory } from '../../../../store/text/load-history.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';

/** Where the words of a text come from, as far as the reader may see it. */
export interface OriginsView {
  readonly sees: SeesOrigins;
  readonly traced: TextOrigins;
  readonly shares: Shares;
  /** The first first. */
  readonly revisions: readonly RevisionState[];
  /** As they stood last. */
  readonly amendments: ReadonlyMap<string, AmendmentState>;
  readonly consolidations: ReadonlyMap<string, ConsolidationState>;
  readonly proponentsOf: (origin: Origin) => readonly string[];
}

/** So many texts are kept traced; what is true as of a position stays so. */
const kept = new FewKept<OriginsView>(6);

export async function loadOrigins({ store: { pool }, process, position }: Visit, { negotiation: { text }, sight, names }: TextView): Promise<OriginsView> {
  const sees: SeesOrigins = sight.of === 'revisions' ? 'revisions' : names ? 'names' : 'proposals';
  // What is not shown at all is traced all the same, as of revisions alone, and told apart by these.
  const seenUpTo = sight.of === 'open' ? (sight.upTo ?? position) : sight.of === 'revisions' ? 0 : position;
  const key = `${process}/${text.id}/${position}/${Math.min(seenUpTo, position)}/${sees}`;
  const view = kept.get(pool, key) ?? (await traced({ process, text: text.id, position, seenUpTo }, pool, sees));
  kept.set(pool, key, view);
  return view;
}

async function traced(asked: Parameters<typeof loadHistory>[1], pool: Parameters<typeof loadHistory>[0], sees: SeesOrigins): Promise<OriginsView> {
  const history = await loadHistory(pool, asked);
  const amendments = new Map<string, AmendmentState>(history.flatMap((step) => step.amendments.map((one) => [one.id, one] as const)));
  const found = originsAsSeen(originsOf(history), sees);
  const proponentsOf = (origin: Origin) => (origin.from === 'amendments' && sees === 'names' ? [...new Set(origin.amendments.flatMap((id) => amendments.get(id)?.proponents ?? []))] : []);
  return { sees, traced: found, shares: sharesOf(found, proponentsOf), revisions: history.map(({ revision }) => revision), amendments, consolidations: new Map(history.flatMap((step) => step.consolidations.map((one) => [one.id, one] as const))), proponentsOf };
}
