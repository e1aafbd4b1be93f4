import type { Language } from '../../process/vocabulary/language.ts';
import type { LiveMessages } from './live-words.ts';

/** What a page about a text carries for its script, as JSON. */
export interface LiveTextData {
  readonly language: Language;
  readonly textLanguage: Language;
  readonly live: string;
  readonly namesAt: string;
  /** Of those who have proposed something, and of those whom the meeting lists. */
  readonly names: Readonly<Record<string, string>>;
  /** The position of the record as of which the page was drawn. */
  readonly from: number;
  /** Every provision of the text then, its current revision and what was called. */
  readonly provisions: readonly string[];
  readonly revision: string;
  readonly called?: string;
  /** Provisions of which the page says more than can be drawn again. */
  readonly watched: readonly string[];
  /** Where a provision is looked at; `~` stands for its id. */
  readonly provisionAt: string;
  readonly messages: LiveMessages;
}
