import type { ConsolidationState } from '../../../process/text/state.ts';
import { listThings } from '../../../store/list-things.ts';
import type { TextView } from '../../text/text-view.ts';
import type { Visit } from '../../visit.ts';

/** The chair's words for the next revision, where they would stand. */
export interface ChairsWords {
  readonly count: number;
  /** Of a provision that is there. */
  readonly of: (provision: string) => ConsolidationState | undefined;
  /** Which take a provision up into others. */
  readonly into: (provision: string) => readonly ConsolidationState[];
  /** New provisions behind one, or at the beginning. */
  readonly behind: (provision: string | undefined) => readonly ConsolidationState[];
}

/** What the chair drafted on this revision and did not drop; seen by whoever sees proposals, up to the moment that they see. */
export async function loadDrafted({ store: { pool }, process }: Visit, { upTo, negotiation: { text, revision } }: TextView): Promise<readonly ConsolidationState[]> {
  return listThings(pool, { process, position: upTo, kind: 'consolidation', where: { text: text.id, revision: revision.id, status: ['drafted', 'validated'] }, order: [{ field: 'changedAt' }], limit: 10_000 });
}

export async function loadChairsWords(visit: Visit, view: TextView): Promise<ChairsWords> {
  const drafted = await loadDrafted(visit, view);
  const there = new Set<string>(view.compiled.provisions.map(({ id }) => id));
  const own = new Map<string, ConsolidationState>(drafted.filter(({ provision }) => there.has(provision)).map((one) => [one.provision, one]));
  const added = drafted.filter(({ provision }) => !there.has(provision));
  return {
    count: drafted.length,
    of: (provision) => own.get(provision),
    into: (provision) => drafted.filter((one) => one.provision !== provision && one.from.some((id) => id === provision)),
    behind: (provision) => added.filter(({ after }) => (after !== undefined && there.has(after) ? after : after === undefined ? undefined : 'nowhere') === provision),
  };
}
