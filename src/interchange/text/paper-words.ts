import type { Verb } from '../../process/text/compile/dialect/stance.ts';
import type { AgreementLevel, RevisionStatus } from '../../process/text/state.ts';

/** What a text on paper is: `brackets` and `marks` with names or without. */
export const paperForms = ['brackets', 'unnamed', 'tracked', 'marks', 'changes', 'base', 'reading', 'clean', 'agreed'] as const;
export type PaperForm = (typeof paperForms)[number];

export type StandingOnPaper = 'reserved' | 'clean' | AgreementLevel;

/** All that a text on paper says besides its own words, in its language. */
export interface PaperWords {
  /** Parties and what they say of an alternative: `G77 delete`. */
  readonly said: (verb: Verb, parties: string) => string;
  /** What the label of an alternative to a whole provision ends with: `alt`, `alt 2`. */
  readonly alternative: (number: number) => string;
  /** Between names, and between what several say. */
  readonly comma: string;
  readonly semicolon: string;
  readonly status: Readonly<Record<RevisionStatus, string>>;
  readonly standing: Readonly<Record<StandingOnPaper, string>>;
  /** Those whose word is still to come; '' where names may not stand. */
  readonly pending: (parties: string) => string;
  /** Behind a label; '': to the beginning. */
  readonly move: (label: string) => string;
  /** Cut before these words, each in quotation marks. */
  readonly split: (words: readonly string[]) => string;
  readonly join: (labels: string) => string;
  /** Stands before what was decided in the provision since the revision was issued. */
  readonly decided: string;
  readonly noText: string;
  /** Stands where words are still open. */
  readonly gap: string;
  /** What this paper is; `party` of a reading and of the changes of one. */
  readonly form: (form: PaperForm, party: string) => string;
  /** How to read it; '' where there is nothing to explain. */
  readonly legend: (form: PaperForm) => string;
  /** The author of every change where names may not stand, and of the file. */
  readonly everybody: string;
  readonly secretariat: string;
  /** Stands for a set of parties too long for the name of an author; the list of them is at the end. */
  readonly proponents: (number: number) => string;
  /** Day and language of the text, one line each. */
  readonly lines: readonly string[];
}
