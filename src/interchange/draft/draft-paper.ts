import type { PaperHead } from '../paper/paper.ts';
import type { Language } from '../../process/vocabulary/language.ts';

/** A run of a text; with its language where that is another than the paper's. */
export interface PaperRun {
  readonly text: string;
  readonly language?: Language;
}

export type PaperText = readonly PaperRun[];

export interface PaperSentence {
  readonly runs: PaperText;
  /** What it rests on, as a note; absent in a clean copy. */
  readonly note?: PaperText;
}

/** A numbered paragraph; the recommendations under it stand as a list, lettered or, from the twenty-seventh on, numbered. */
export interface PaperParagraph {
  readonly sentences: readonly PaperSentence[];
  readonly items: readonly PaperSentence[];
}

export interface PaperSection {
  readonly heading: PaperText;
  readonly paragraphs: readonly PaperParagraph[];
}

export type PaperRow = readonly [string, string, string, string];

export interface PaperTable {
  readonly heading: string;
  /** What, by whom, what became of it, through what or why. */
  readonly columns: PaperRow;
  readonly rows: readonly PaperRow[];
}

/** A draft in the form of a document of the United Nations, with all its words in one language. */
export interface DraftPaper extends PaperHead {
  readonly masthead: {
    /** `United Nations`, and under it the process or the organ. */
    readonly organization: string;
    readonly body: string;
    readonly symbol?: string;
    /** Distribution, day and original language, one line each. */
    readonly lines: readonly string[];
  };
  /** The meetings that it summarizes, one line each, above the title. */
  readonly meetings: readonly PaperText[];
  /** What it is: a summary, a report. */
  readonly kind: string;
  /** The first note: what the words for numbers mean. */
  readonly ladder: string;
  readonly sections: readonly PaperSection[];
  /** The account of what was submitted. */
  readonly annex?: PaperTable;
}

export const mostSentencesOnPaper = 5000;
export const mostRowsOnPaper = 20_000;

/** How many sentences it has, items of lists counted. */
export function sentencesOnPaper({ sections }: Pick<DraftPaper, 'sections'>): number {
  return sections.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((more, { sentences, items }) => more + sentences.length + items.length, 0), 0);
}

/** A text as runs: what stands between isolates (U+2068, U+2069) is of another direction than the text around it. */
export function runsOf(text: string, language: Language): PaperText {
  return text.split(/\u2068([^\u2068\u2069]*)\u2069/u).flatMap((piece, index): PaperText => (piece === '' ? [] : [index % 2 === 0 ? { text: piece } : { text: piece, language: language === 'ar' ? 'en' : 'ar' }]));
}
