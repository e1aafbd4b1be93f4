import { typeset } from './compile.ts';
import { refusedPaper } from './paper.ts';
import type { Paper, PaperHead, PaperLimits, PaperRefused } from './paper.ts';

/** The record of a session, with all its words in one language. */
export interface SessionRecordPaper extends PaperHead {
  /** What the paper is: `Record of the session`. */
  readonly kind: string;
  /** Its days and its place, one line each. */
  readonly meeting: readonly string[];
  readonly counts: readonly { readonly label: string; readonly value: string }[];
  /** Of the four columns: hour, speaker, group, time. */
  readonly headings: readonly [string, string, string, string];
  readonly parts: readonly { readonly heading: string; readonly rows: readonly SpokenLine[] }[];
  /** Who was not heard, where the chair departed from the order. */
  readonly lists: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** A type and no interface: the typesetter takes what is known to be data and nothing else. */
export type SpokenLine = {
  readonly at: string;
  readonly who: string;
  /** On behalf of whom, as what. */
  readonly more: string | null;
  readonly flow: string;
  readonly time: string;
};

const mostLines = 5000;

/** Who spoke when and how long, as a PDF of A4 pages with a bookmark a segment. Refused (`too-much`) above 5,000 speeches. */
export async function sessionRecordPaper(record: SessionRecordPaper, limits?: PaperLimits): Promise<Paper | PaperRefused> {
  const lines = record.parts.reduce((sum, { rows }) => sum + rows.length, 0);
  if (lines > mostLines) return refusedPaper('too-much', `A record has at most ${mostLines} speeches; these are ${lines}.`);
  return typeset('session-record', { ...record }, limits);
}
