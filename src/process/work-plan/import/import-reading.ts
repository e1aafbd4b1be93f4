import type { Precision } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { EventKind } from '../event-kind.ts';

/** A work plan as it was read out of a file: what the import decides on. The reader in `interchange` gives more; this is what matters here. */
export interface ImportReading {
  readonly tables: readonly ImportTable[];
  /** What could not be read for certain, or was passed over. */
  readonly unsure: readonly ImportUnsure[];
  /** Of the file's bytes, hexadecimal: the same file is known again by it. */
  readonly sha256: string;
}

export interface ImportUnsure {
  readonly locator: string;
  readonly code: string;
  /** One English sentence. */
  readonly sentence: string;
  /** The words in question. */
  readonly text: string;
}

export interface ImportTable {
  readonly title: string | null;
  /** ISO day on which the plan says it stands. */
  readonly asOf: string | null;
  readonly locator: string;
  readonly rows: readonly ImportRow[];
}

export interface ImportRow {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly edtf: string | null;
  readonly days?: number;
  readonly kind: EventKind;
  readonly title: string;
  readonly place: string | null;
  /** As the document numbers its phases. */
  readonly phase: string | null;
  /** "date TBC", "place TBA", "title TBD". */
  readonly marks: readonly string[];
  readonly locator: string;
}
