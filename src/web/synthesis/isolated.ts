import type { Language } from '../../process/vocabulary/language.ts';
import type { WordedPart } from './word-said.ts';

/** A run as it stands in plain text: between isolates where it runs the other way than what is around it. */
export function isolated({ text, language }: WordedPart, around: Language): string {
  return language !== undefined && (language === 'ar') !== (around === 'ar') ? `\u2068${text}\u2069` : text;
}
