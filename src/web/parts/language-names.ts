import type { Language } from '../../process/vocabulary/language.ts';
import { localeOf } from '../messages/catalogue.ts';

const names = new Map<Language, Intl.DisplayNames>();

/** What a language is called in another one: "French", "法语". */
export function languageName(language: string, reader: Language): string {
  let format = names.get(reader);
  if (format === undefined) {
    format = new Intl.DisplayNames([localeOf(reader)], { type: 'language' });
    names.set(reader, format);
  }
  return format.of(language) ?? language;
}

/** "Arabic, Chinese and English", as the reader's language joins names. */
export function languageList(languages: readonly string[], reader: Language): string {
  return new Intl.ListFormat(localeOf(reader), { type: 'conjunction' }).format(languages.map((language) => languageName(language, reader)));
}
