/** A stretch of the source, in UTF-16 units; `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Signs of the source that are no words: brackets, slashes, attributions, labels, the space between provisions. */
export interface Mark extends Span {
  readonly text: string;
}

export interface Words extends Mark {
  readonly kind: 'words';
}

/** What stands in the text and is no part of what is negotiated. A placeholder keeps its provision from being clean. */
export interface Annotation extends Mark {
  readonly kind: 'annotation';
  readonly form: 'braces' | 'italic' | 'note' | 'footnote' | 'link' | 'citation' | 'page' | 'placeholder';
}

/** That something is agreed, as the text says it. */
export interface AgreementMark extends Mark {
  readonly kind: 'status';
  readonly level: 'ad-referendum' | 'informals' | 'committee' | 'plenary' | 'agreed';
  /** Who still has to confirm, as printed. */
  readonly pending?: string;
}

export const verbs = ['propose', 'support', 'retain', 'delete', 'oppose', 'reserve'] as const;
export type Verb = (typeof verbs)[number];

/** Who says what of an alternative. */
export interface Attribution extends Span {
  readonly parties: readonly string[];
  readonly verb: Verb;
  /** From 0 to 1: that these are parties at all. */
  readonly confidence: number;
}

export type PlaceholderType = 'number' | 'date' | 'text' | 'blank';

export interface Alternative extends Span {
  readonly content: readonly Segment[];
  readonly attributions: readonly Attribution[];
  /** Attributions as printed. */
  readonly marks: readonly Mark[];
  /** Nothing stands there, be it unwritten or written as "No text". */
  readonly empty?: true;
  readonly placeholder?: PlaceholderType;
  /** The whole word, where the bracket stands within one. */
  readonly word?: string;
}

export const pointForms = [
  'alternatives', 'paragraph-alternatives', 'slash-alternatives', 'insertion', 'independent', 'contested', 'punctuation', 'word-internal', 'number', 'placeholder', 'across', 'empty',
] as const;
export type PointForm = (typeof pointForms)[number];

/** A place where it is open what the text says. */
export interface Point extends Span {
  readonly kind: 'point';
  readonly id: string;
  readonly form: PointForm;
  /** Brackets and slashes as printed; a bracket that had to be supplied is none. */
  readonly marks: readonly Mark[];
  /** The part of a word before and after the brackets. */
  readonly stem?: Words;
  readonly tail?: Words;
  readonly alternatives: readonly [Alternative, ...Alternative[]];
  /** The alternative that is taken as the base, from 0. */
  readonly base: number;
  /** From 0 to 1: that it is this construct. */
  readonly confidence: number;
  /** The range over several provisions of which this is a part. */
  readonly range?: string;
  /** Labels that its words refer to. */
  readonly refers?: readonly string[];
}

export type Segment = Words | Point | Annotation | AgreementMark;

export const provisionKinds = ['heading', 'preambular', 'operative', 'article', 'annex', 'section', 'objective', 'paragraph', 'point', 'option', 'text'] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

export interface Provision extends Span {
  readonly id: string;
  readonly kind: ProvisionKind;
  /** Exactly as printed, without brackets and signs of layout around it; absent where there is none. */
  readonly label?: string;
  /** From 1. */
  readonly level: number;
  readonly parent?: string;
  readonly segments: readonly Segment[];
  /** The label and what belongs to no segment. */
  readonly marks: readonly Mark[];
  readonly status: readonly AgreementMark[];
  /** Nothing in it is open and it holds no placeholder. Computed; that it is agreed is for people to say. */
  readonly clean: boolean;
}

/** One pair of brackets over several provisions. */
export interface Range extends Span {
  readonly id: string;
  readonly provisions: readonly string[];
  readonly confidence: number;
}

/** Options for a whole stretch of text, of which one is to be taken. */
export interface OptionBlock extends Span {
  readonly id: string;
  /** The provision under which the options stand. */
  readonly owner?: string;
  readonly options: readonly { readonly provision: string; readonly label: string; readonly provisions: readonly string[]; readonly noText: boolean }[];
}

export interface Repair {
  readonly code: 'closed-at-provision-end' | 'closed-at-blank-line' | 'opened-at-provision-start' | 'bracket-as-text' | 'word-joined';
  /** Of the bracket that had no other, or of the gap within a word. */
  readonly at: number;
  /** Where the missing one was supplied; the end of the gap. */
  readonly supplied: number;
  readonly provision: string;
  readonly confidence: number;
}

export const doubtCodes = [
  'adjacent-alternatives', 'adjacent-independent', 'glued-word', 'space-missing', 'slash-kept', 'slash-split', 'attribution', 'citation', 'agreed-as-text', 'label', 'not-label', 'page-number',
  'across', 'option-scope', 'brace-open', 'empty-bracket', 'not-carried',
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

/** Something that could be read otherwise. */
export interface Doubt extends Span {
  readonly code: DoubtCode;
  /** From 0 to 1: that it was read rightly. */
  readonly confidence: number;
  /** What else it could be. */
  readonly instead: string;
}

export interface ParsedText {
  readonly provisions: readonly Provision[];
  readonly ranges: readonly Range[];
  readonly options: readonly OptionBlock[];
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
  /** Printed again and compared with the source, white space apart. `at`: the first place that differs, counted without white space. */
  readonly selfCheck: { readonly equal: boolean; readonly at?: number };
}
