import type { Language } from '../../process/vocabulary/language.ts';
import { localeOf } from '../messages/locale-of.ts';

/** Names as a list in the reader's language. Without an “and” Intl sets Chinese names without anything between them. */
export function nameList(language: Language, names: readonly string[]): string {
  return language === 'zh' ? names.join('、') : new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' }).format(names);
}
