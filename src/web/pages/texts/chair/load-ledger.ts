import { compareRevisions } from '../../../../process/text/compare/compare-revisions.ts';
import type { ComparedRow } from '../../../../process/text/compare/compare-revisions.ts';
import { inRevision } from '../../../../process/text/compare/revision.ts';
import { madeFrom } from '../../../../process/text/origins/made-from.ts';
import { labelInText } from '../../../../process/text/labels.ts';
import type { LedgerEntry, RevisionProvision, RevisionState } from '../../../../process/text/state.ts';
import { listThings } from '../../../../store/list-things.ts';
import { issuedAt, loadRecordedFates } from '../../../../store/text/load-ledger.ts';
import type { RecordedFate } from '../../../../store/text/load-ledger.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';

/** A row of the ledger: what of the earlier revision became what of the later, word by word, and what is said of it. */
export interface LedgerRow {
  readonly compared: ComparedRow;
  readonly entries: readonly LedgerEntry[];
  readonly validated: boolean;
}

export interface Ledger {
  readonly before: RevisionState;
  readonly after: RevisionState;
  readonly rows: readonly LedgerRow[];
  /** How provisions are spoken of, by their ids. */
  readonly labels: { readonly before: ReadonlyMap<string, string>; readonly after: ReadonlyMap<string, string> };
  /** Undefined: the reader may not see what was proposed. */
  readonly fates: readonly RecordedFate[] | undefined;
}

export async function loadLedger(visit: Visit, view: TextView, before: RevisionState, after: RevisionState): Promise<Ledger> {
  const { store: { pool }, process, position } = visit;
  const { sight } = view;
  const issued = await issuedAt(pool, process, after.id);
  const seesAll = sight.of === 'room' || (sight.of === 'open' && (sight.upTo === undefined || (issued ?? Number.MAX_SAFE_INTEGER) <= sight.upTo));
  const [fates, validated] = await Promise.all([
    seesAll ? loadRecordedFates(pool, process, before, after) : undefined,
    listThings(pool, { process, position, kind: 'consolidation', where: { text: after.text, revision: before.id, status: 'validated' }, limit: 10_000 }),
  ]);
  const checked = new Set<string>(validated.map(({ provision }) => provision));
  const byProvision = new Map<string, LedgerEntry>(after.ledger.map((entry) => [entry.provision, entry]));
  const rows = compared(before, after).map((row): LedgerRow => {
    const ids = row.after.length > 0 ? row.after.map(({ id }) => id) : row.before.map(({ id }) => id);
    return { compared: row, entries: ids.flatMap((id) => byProvision.get(id) ?? []), validated: ids.length > 0 && ids.every((id) => checked.has(id)) };
  });
  return { before, after, rows, fates, labels: { before: labelsIn(before), after: labelsIn(after) } };
}

function labelsIn({ provisions }: RevisionState): ReadonlyMap<string, string> {
  const byId = new Map<string, RevisionProvision>(provisions.map((one) => [one.id, one]));
  return new Map(provisions.map((one) => [one.id, labelInText(one, (id) => byId.get(id))]));
}

function compared(before: RevisionState, after: RevisionState): readonly ComparedRow[] {
  return compareRevisions(before.provisions.map(inRevision), after.provisions.map(inRevision), madeFrom([after])).rows;
}

/** Of what stood, how much the record accounts for. */
export function accounted(fates: readonly RecordedFate[]): { readonly all: number; readonly accounted: number } {
  return { all: fates.length, accounted: fates.filter(({ fate }) => fate !== undefined).length };
}
