import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { DocumentId, EditionId } from '../vocabulary/ids.ts';
import type { Language } from '../vocabulary/language.ts';
import { stageOf } from '../vocabulary/stage.ts';

export const editionFormats = ['docx', 'pdf', 'odt', 'html', 'text'] as const;
export type EditionFormat = (typeof editionFormats)[number];

/**
 * One file of a document as it was handed in: a language version, a revision, a corrigendum. The record has the hashes
 * of the file and of the text that was read in it; both are kept as they were, and everything that cites, cites the text.
 */
export interface EditionState {
  readonly kind: 'edition';
  readonly id: EditionId;
  readonly document: DocumentId;
  readonly language: Language;
  /** "Rev.1", "Corr.1", "Add.2"; absent for the first issue. */
  readonly label?: string;
  readonly format: EditionFormat;
  /** As its author called it. */
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: number;
  /** Of the UTF-8 text. */
  readonly textSha256: string;
  /** UTF-16 units. */
  readonly characters: number;
  readonly pages: number;
  readonly takenOn: IsoDay;
  readonly status: 'current' | 'replaced';
  readonly replacedBy?: EditionId;
  /** The position of the act that last changed what can be cited from it. */
  readonly changedAt: number;
}

export const documentsStage = stageOf<EditionState>();
