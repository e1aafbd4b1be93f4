import type { Precision } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { EventKind } from '../../process/work-plan/event-kind.ts';

/** What was read out of a document that holds a work plan. Nothing of a plan's table is outside `tables` and `unsure`. */
export interface WorkPlanReading {
  readonly format: WorkPlanFormat;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly tables: readonly WorkPlanTable[];
  readonly unsure: readonly Unsure[];
}

export type WorkPlanFormat = 'text' | 'docx' | 'html' | 'csv' | 'xlsx' | 'pdf';

export interface WorkPlanTable {
  readonly title: string | null;
  /** ISO day that the document itself gives: "as of 12 April 2017". */
  readonly asOf: string | null;
  readonly locator: string;
  readonly rows: readonly WorkPlanRow[];
}

export interface WorkPlanRow {
  /** First and last possible day, inclusive; null when the document gives no date. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly edtf: string | null;
  /** Length in days where only that is known. */
  readonly days?: number;
  readonly kind: EventKind;
  readonly title: string;
  /** As written, with its mark. */
  readonly place: string | null;
  /** As the document numbers it: "I", "II", "after III". */
  readonly phase: string | null;
  /** "date TBC", "place TBA", "title TBD". */
  readonly marks: readonly string[];
  /** "L452" in a text, "table 2, row 5" in DOCX and HTML, "row 7" in CSV, "Sheet1, row 7" in XLSX. */
  readonly locator: string;
  /** Where the row goes on, when it was broken over a page. */
  readonly continuedAt?: readonly string[];
  readonly asWritten: { readonly date: string; readonly kind: string | null; readonly title: string; readonly place: string | null };
}

export type UnsureCode =
  | 'no-plan' | 'agenda' | 'chronology' | 'undated-table' | 'repeated-table' | 'unreadable-date' | 'date-doubt' | 'kind-unknown' | 'row-joined' | 'row-left-over' | 'out-of-order' | 'other-month' | 'year-assumed' | 'footnote' | 'column-unused' | 'no-title';

/** Something that a person should look at: what was unsure, or passed over, and why. */
export interface Unsure {
  readonly locator: string;
  readonly code: UnsureCode;
  readonly sentence: string;
  readonly text: string;
}

/** One line of any document: a row of cells, or a line of text with one cell. */
export interface Line {
  readonly cells: readonly string[];
  readonly locator: string;
  /** Whether the document sets it as a row of a table. */
  readonly inTable: boolean;
  /** Which table of the document, so that neighbours are not run together. */
  readonly table?: number;
}

/** A refusal of a whole file: said in one sentence, nothing is read. */
export interface ReadingRefused {
  readonly refused: true;
  readonly code: 'too-large' | 'not-what-it-says' | 'unknown-type' | 'damaged' | 'expands-too-much' | 'took-too-long' | 'empty' | 'cannot-open';
  readonly sentence: string;
}
