import type { Language } from '../language.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
export function formatFuzzyDate(date: FuzzyDate, language: Language): string {
  return `${date.edtf ?? '?'} ${language}`;
}
