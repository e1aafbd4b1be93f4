import type { Language } from '../../process/vocabulary/language.ts';
import type { ReadingRefused } from '../work-plan/work-plan-reading.ts';

export type DocumentFormat = 'docx' | 'pdf' | 'odt' | 'html' | 'text';

export type ParagraphKind = 'heading' | 'paragraph' | 'item' | 'table-row' | 'footnote';

/** A stretch of the text of a document, in UTF-16 units; `end` is the first unit after it. */
export interface DocumentParagraph {
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
  /** Of a heading, or how deep an entry of a list stands; from 1. */
  readonly level?: number;
  /** From 1, where the file itself says on which page the paragraph begins. */
  readonly page?: number;
}

/**
 * A document as text that never changes, which everything cites by its offsets. The same bytes give the same text on any
 * machine: Unicode NFC, lines ended by LF, pages of a PDF parted by a form feed on a line of its own, cells of a table
 * by tabs. Numbers and bullets of lists stand in the text as they are printed; footnotes stand at the end, and their
 * marks are raised digits. Signs of direction are kept; soft hyphens and signs of no width are not.
 */
export interface DocumentReading {
  readonly format: DocumentFormat;
  readonly text: string;
  /** In order, none overlapping another; between them are line ends and form feeds only. */
  readonly paragraphs: readonly DocumentParagraph[];
  /** Of a PDF as it is; of the others as they say themselves or as their length makes likely; at least 1. */
  readonly pages: number;
  /** In which the most letters are; absent where no paragraph tells. */
  readonly language?: Language;
  /** All in which more than a few sentences are, the most used first. */
  readonly languages: readonly Language[];
  readonly direction: 'ltr' | 'rtl';
  readonly findings: readonly DocumentFinding[];
}

/** Something that a person should know of the reading; a page says it by the message `document.finding.CODE`. */
export type DocumentFinding =
  | { readonly code: 'pictures-only-pages'; readonly details: { readonly count: number; readonly pages: string } }
  | { readonly code: 'mixed-languages' | 'comments-left-out' | 'footnotes' | 'hidden-text' | 'pictures' | 'scripts-left-out' | 'embedded-files' | 'bidi-controls' | 'invisible-removed'; readonly details: { readonly count: number } }
  | { readonly code: 'tracked-changes'; readonly details: { readonly insertions: number; readonly deletions: number } }
  | { readonly code: 'wrong-extension'; readonly details: { readonly extension: string; readonly format: string } }
  | { readonly code: 'long'; readonly details: { readonly pages: number } };

export type DocumentFindingCode = DocumentFinding['code'];

/**
 * Why no text was read; a page says it by the message `document.refused.CODE`. Of all but `has-macros` the original may
 * be kept; a file with macros is not, because nobody should download it from here.
 */
export const documentRefusals = ['too-large', 'unknown-type', 'not-what-it-says', 'damaged', 'expands-too-much', 'took-too-long', 'empty', 'cannot-open', 'pictures-only', 'has-macros', 'encrypted', 'too-long'] as const satisfies readonly (ReadingRefused['code'] | 'pictures-only' | 'has-macros' | 'encrypted' | 'too-long')[];
export type DocumentRefusedCode = (typeof documentRefusals)[number];

export interface DocumentRefused {
  readonly refused: true;
  readonly code: DocumentRefusedCode;
  readonly sentence: string;
}

/** What a reader of one format found: the paragraphs in order, not yet one text. */
export interface RawDocument {
  readonly blocks: readonly Block[];
  readonly pages: number;
  readonly findings: readonly DocumentFinding[];
}

export interface Block {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly level?: number;
  readonly page?: number;
}

/** Thrown by a reader deep inside a file; `readDocument` makes it the refusal. */
export class Unreadable extends Error {
  readonly code: DocumentRefusedCode;
  constructor(code: DocumentRefusedCode, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** Characters that a document may have: some 6,000 pages. */
export const mostCharacters = 20_000_000;

/** A finding with a count, when there is anything to count. */
export function counted(code: Extract<DocumentFinding, { details: { count: number } }>['code'] & Exclude<DocumentFindingCode, 'pictures-only-pages'>, count: number): readonly DocumentFinding[] {
  return count > 0 ? [{ code, details: { count } }] : [];
}
