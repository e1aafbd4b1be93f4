import type { NegotiatedText } from '../../process/text/negotiation.ts';
import type { RevisionStatus } from '../../process/text/state.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import type { Language } from '../../process/vocabulary/language.ts';

/**
 * `compilation`: everything, in brackets. `base`: the revision with what was settled since, and nothing that is proposed.
 * `reading`: what one party reads, clean. `changes`: the same as changes of the base; without a party, the changes of all.
 * `clean`: no marks; what all read, and the base where they differ. `agreed`: words that nobody wants otherwise, a gap where
 * something is open.
 */
export const textVariants = ['compilation', 'base', 'reading', 'changes', 'clean', 'agreed'] as const;
export type TextVariant = (typeof textVariants)[number];

export interface RevisionOut {
  readonly id: string;
  /** 1 for the first. */
  readonly number: number;
  readonly name: string;
  readonly status: RevisionStatus;
  readonly issuedAt: Instant;
}

/** What a text is written out from. */
export interface TextOut {
  readonly text: NegotiatedText;
  readonly variant: TextVariant;
  /** Of `reading`, and of `changes` if of one. */
  readonly party?: string;
  /** Whether names may stand in it. Without, nothing shows who holds what (rule TX-19), neither in sequence nor in number nor in ids; only `anonymous` of a compilation may be written out then, and no party's reading. */
  readonly names: boolean;
  /** The printed name of a State, a group or a participant. */
  readonly nameOf: (party: string) => string;
  readonly title: string;
  /** Of the text, and of the words that the form puts around it. */
  readonly language: Language;
  readonly symbol?: string;
  /** Of what it is a copy: nothing that is written out has a clock of its own. */
  readonly date: IsoDay;
  /** Name of the process in addresses. */
  readonly process: string;
  /** All of the text, the first first. */
  readonly revisions: readonly RevisionOut[];
}
