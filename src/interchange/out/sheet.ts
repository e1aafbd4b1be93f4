import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

/** A day in a cell of its own kind, so that a spreadsheet can sort and count with it. */
export interface DayCell {
  readonly day: IsoDay;
}

/** `null` is an empty cell. */
export type Cell = string | number | DayCell | null;

export interface SheetColumn {
  readonly heading: string;
  /** In characters of a spreadsheet. */
  readonly width: number;
}

/** A list on its way out: headings in the reader's language, one cell for each column in every row. */
export interface Sheet {
  readonly name: string;
  /** Arabic: the first column stands on the right. */
  readonly rightToLeft: boolean;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
