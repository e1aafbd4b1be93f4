import type { WorkPlanCommand } from '../commands.ts';
import type { ImportRow } from './import-reading.ts';

/** Why a row is not taken. */
export type RowRefusal = 'no-title' | 'bad-date';

/** What one should know about a row that is taken. */
export type RowNote = 'phase-unknown' | 'place-new' | 'title-differs' | 'title-cut';

/**
 * What becomes of a row. `new`: an entry of its own. `adds`: it says something of an entry that is there already.
 * `known`: all that it says is in the record, or it repeats another row of its table. `refused`: it is left out, and why.
 */
export type RowFate =
  | { readonly fate: 'new'; readonly event: string }
  | { readonly fate: 'adds'; readonly event: string; readonly properties: readonly string[] }
  | { readonly fate: 'known'; readonly event?: string; readonly sameAs?: string }
  | { readonly fate: 'refused'; readonly reason: RowRefusal };

export interface ImportedRow {
  /** Which table of the file, from 0. */
  readonly table: number;
  readonly row: ImportRow;
  readonly outcome: RowFate;
  readonly notes: readonly RowNote[];
}

/** Every row of the reading, in its order, with what becomes of it; and the commands that do it all, together or not at all. */
export interface ImportReport {
  readonly rows: readonly ImportedRow[];
  readonly commands: readonly WorkPlanCommand[];
  /** The document that the statements will rest on; undefined when nothing is to be written. */
  readonly document: string | undefined;
  /** The document of the record that is this very file, when it was read in before. */
  readonly knownAs: string | undefined;
  /** The same for the same file, so that it is never carried out twice. */
  readonly commandId: string;
}

export type FateName = RowFate['fate'];

export function countFates(report: ImportReport): Readonly<Record<FateName, number>> {
  const counts = { new: 0, adds: 0, known: 0, refused: 0 };
  for (const { outcome } of report.rows) counts[outcome.fate] += 1;
  return counts;
}
