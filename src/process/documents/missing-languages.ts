import { languages } from '../vocabulary/language.ts';
import type { Language } from '../vocabulary/language.ts';
import type { EditionState } from './state.ts';

/** Which of the six language versions a document still lacks, in the order of the Organization's documents. */
export function missingLanguages(editions: readonly Pick<EditionState, 'language' | 'status'>[]): readonly Language[] {
  const held = new Set(editions.filter(({ status }) => status === 'current').map(({ language }) => language));
  return languages.filter((language) => !held.has(language));
}
