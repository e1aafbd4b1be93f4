import type { Span } from './spans.ts';

/**
 * One recommendation. `start` and `end` are UTF-16 code-unit offsets into the text that was read, from the first unit after the sign of the list to the last;
 * `text` is what a reader sees, every run of white space one space. Where a page end, a footnote or a running line breaks the item, `parts` are its pieces and their joining by one space is `text`.
 */
export interface ExtractedItem {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly Span[];
  /** The sign before it as printed: "a.", "3.", "–". */
  readonly label?: string;
  /** 0, or how many items it stands under. */
  readonly level: number;
  /** From 1; only where the text marks its pages by form feeds. */
  readonly page?: number;
}

export interface ExtractedSection {
  /** As printed, without mark-up; empty where nothing stands over the recommendations. */
  readonly heading: string;
  readonly headingSpan?: Span;
  /** What stands between the heading (or the list before) and the list, a paragraph to a line, the announcing sentence with it. */
  readonly introduction: string;
  readonly introductionSpan?: Span;
  readonly items: readonly ExtractedItem[];
}

export type ExtractionCode =
  | 'page-joined'
  | 'footnote-skipped'
  | 'wrapped'
  | 'running-line-skipped'
  | 'contents-list-skipped'
  | 'lead-in-missing'
  | 'label-misprinted'
  | 'taken-by-form'
  | 'announcement-skipped'
  | 'list-not-recommending'
  | 'sentences-only';

/** Something a person who confirms the items should know: what was joined, left out, or is in doubt, and where. */
export interface ExtractionNote {
  readonly code: ExtractionCode;
  readonly start: number;
  readonly end: number;
}

/** The sections that hold recommendations, in the order of the text, and the notes in the order of their places. */
export interface Extraction {
  readonly sections: readonly ExtractedSection[];
  readonly notes: readonly ExtractionNote[];
}
