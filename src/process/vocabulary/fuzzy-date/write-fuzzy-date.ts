import type { Language } from '../language.ts';
import { lastDayOf, windowLength } from './fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from './fuzzy-date.ts';
import { fuzzyWords } from './fuzzy-date-words.ts';
import type { FuzzyWords } from './fuzzy-date-words.ts';

/** Arabic with Western digits, as dates and symbols are cited in United Nations documents. */
const locales: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', zh: 'zh-Hans', en: 'en-GB', fr: 'fr', ru: 'ru', es: 'es' };

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly plural: Intl.PluralRules;
}

const formats = new Map<Language, Formats>();
const written = new Map<string, string>();

function formatsOf(language: Language): Formats {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const locale = locales[language];
  const made: Formats = {
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    plural: new Intl.PluralRules(locale),
  };
  formats.set(language, made);
  return made;
}

/** How an institution prints the date in that language: "8–9 May 2017", "last week of July 2017", "3 days in February 2018". */
export function formatFuzzyDate(date: FuzzyDate, language: Language): string {
  const key = `${language}|${date.edtf ?? ''}|${date.days ?? ''}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = write(date, language);
  // A page never shows so many; a crawler of another plan must not fill the memory.
  if (written.size > 20_000) written.clear();
  written.set(key, text);
  return text;
}

function write(date: FuzzyDate, language: Language): string {
  const words = fuzzyWords[language];
  if (date.start === null || date.end === null) return words.unknown;
  const window = writeWindow(date, date.start, date.end, language, words);
  if (date.days === undefined) return window;
  const days = words.days[formatsOf(language).plural.select(date.days)] ?? words.days.other;
  return fill(words.daysWithin, { days: fill(days, { n: String(date.days) }), w: window });
}

function writeWindow(date: FuzzyDate, start: IsoDay, end: IsoDay, language: Language, words: FuzzyWords): string {
  const { day, month } = formatsOf(language);
  const [from, to] = [new Date(start), new Date(end)];
  const y = start.slice(0, 4);
  switch (date.precision) {
    case 'day':
      return start === end ? day.format(from) : language === 'zh' ? chineseRange(from, to) : day.formatRange(from, to);
    case 'month':
      return month.format(from);
    case 'months':
      return month.formatRange(from, to);
    case 'week':
      return writeWeek(date, start, end, language, words);
    case 'part-of-month':
      return fill(words.thirds[from.getUTCDate() === 1 ? 0 : from.getUTCDate() === 11 ? 1 : 2], { m: month.format(from) });
    case 'quarter':
      return fill(words.quarters[quarterOf(from)], { y });
    case 'quarters':
      return fill(words.quartersFromTo, { a: String(quarterOf(from) + 1), b: String(quarterOf(to) + 1), y });
    case 'half-year':
      return fill(words.halves[from.getUTCMonth() === 0 ? 0 : 1], { y });
    case 'season':
      return fill(words.seasons[from.getUTCMonth() === 2 ? 0 : from.getUTCMonth() === 5 ? 1 : from.getUTCMonth() === 8 ? 2 : 3], { y });
    case 'year':
      return fill(words.year, { y });
    case 'unknown':
      return words.unknown;
  }
}

/** Intl writes a Chinese range with strokes; documents write 2017年4月18日至19日. */
function chineseRange(from: Date, to: Date): string {
  const sameYear = from.getUTCFullYear() === to.getUTCFullYear();
  const sameMonth = sameYear && from.getUTCMonth() === to.getUTCMonth();
  const begin = `${from.getUTCFullYear()}年${from.getUTCMonth() + 1}月${from.getUTCDate()}日`;
  const end = `${sameYear ? '' : `${to.getUTCFullYear()}年`}${sameMonth ? '' : `${to.getUTCMonth() + 1}月`}${to.getUTCDate()}日`;
  return `${begin}至${end}`;
}

function writeWeek(date: FuzzyDate, start: IsoDay, end: IsoDay, language: Language, words: FuzzyWords): string {
  const { day, month } = formatsOf(language);
  const from = new Date(start);
  const m = month.format(from);
  const first = from.getUTCDate();
  const closes = new Date(end).getUTCDate() === lastDayOf(from.getUTCFullYear(), from.getUTCMonth() + 1) && start.slice(0, 7) === end.slice(0, 7);
  if (closes && windowLength(date) >= 7) return fill(words.lastWeek, { m });
  const index = (first - 1) / 7;
  if (windowLength(date) === 7 && (index === 0 || index === 1 || index === 2 || index === 3)) return fill(words.weeks[index], { m });
  return fill(words.within, { a: day.format(from), b: day.format(new Date(end)) });
}

function quarterOf(date: Date): 0 | 1 | 2 | 3 {
  const month = date.getUTCMonth();
  return month < 3 ? 0 : month < 6 ? 1 : month < 9 ? 2 : 3;
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
