import type { FuzzyDate } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Words } from '../../messages/catalogue.ts';

const formats = new Map<Language, Intl.DateTimeFormat>();
const written = new Map<string, string>();

/** The month under which a list by date puts an event: the month in which its window begins. */
export function monthOf(date: FuzzyDate, language: Language, words: Words): string {
  if (date.start === null) return words('plan.no-date');
  const month = date.start.slice(0, 7);
  const key = `${language}|${month}`;
  let text = written.get(key);
  if (text === undefined) {
    let format = formats.get(language);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' });
      formats.set(language, format);
    }
    text = format.format(new Date(`${month}-01T00:00:00Z`));
    written.set(key, text);
  }
  return text;
}
