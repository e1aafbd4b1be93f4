import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language } from '../../process/vocabulary/language.ts';

/** A typeset document. The same data give the same bytes. */
export interface Paper {
  readonly refused?: undefined;
  readonly pdf: Uint8Array<ArrayBuffer>;
}

/**
 * `too-much`: more entries than one document takes; `no-font`: characters that no font here can show, or no font at all;
 * `took-too-long`: given up at the time limit; `not-typeset`: the compiler refused, which is a fault of the template.
 */
export type PaperRefusalCode = 'too-much' | 'no-font' | 'took-too-long' | 'not-typeset';

export interface PaperRefused {
  readonly refused: true;
  readonly code: PaperRefusalCode;
  readonly sentence: string;
  /** Characters that cannot be shown (`no-font`). */
  readonly characters?: readonly string[];
}

/** What every paper says of itself; the words on it come with it, written in its language. */
export interface PaperHead {
  readonly language: Language;
  /** In the title bar of a reader and in the document's properties. */
  readonly title: string;
  /** The day that the document carries in its properties: from the record, so that printing again changes nothing. */
  readonly issuedOn: IsoDay;
}

export interface PaperLimits {
  readonly milliseconds: number;
}

export const paperLimits: PaperLimits = { milliseconds: 30_000 };

export function refusedPaper(code: PaperRefusalCode, sentence: string, characters?: readonly string[]): PaperRefused {
  return { refused: true, code, sentence, ...(characters !== undefined && { characters }) };
}
