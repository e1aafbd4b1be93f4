import { isoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { readFuzzyDate } from '../../process/vocabulary/fuzzy-date/read-fuzzy-date.ts';

/** A line over the rows of one day: "Day 1", "Monday, 8 May 2017", "Deuxième jour – mardi 9 mai", "第二天". */
export interface DayHeading {
  readonly number: number | undefined;
  /** Month and day, and the year where it is written. */
  readonly date: { readonly year: number | undefined; readonly month: number; readonly day: number } | undefined;
  /** A date is written that no calendar has. */
  readonly noSuchDay: boolean;
  /** 0 for Sunday, where a weekday is written. */
  readonly weekday: number | undefined;
  readonly written: string;
}

const words: readonly (readonly string[])[] = [
  ['one', 'first', 'un', 'premier', 'première', 'uno', 'primer', 'primera', 'первый', 'один', '一', 'الأول'],
  ['two', 'second', 'deux', 'deuxième', 'dos', 'segundo', 'segunda', 'второй', 'два', '二', 'الثاني'],
  ['three', 'third', 'trois', 'troisième', 'tres', 'tercer', 'tercera', 'третий', 'три', '三', 'الثالث'],
  ['four', 'fourth', 'quatre', 'quatrième', 'cuatro', 'cuarto', 'cuarta', 'четвертый', 'четыре', '四', 'الرابع'],
  ['five', 'fifth', 'cinq', 'cinquième', 'cinco', 'quinto', 'quinta', 'пятый', 'пять', '五', 'الخامس'],
];
const ordinals = new Map(words.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])));
const number = `(?<N>\\d{1,2}|${[...ordinals.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
const dayNumber = new RegExp(`^(?:(?:day|jour(?:née)?|d[ií]a|jornada|день|اليوم)\\s+${number}|${number.replace('<N>', '<M>')}(?:st|nd|rd|th|-й)?\\s+(?:day|jour(?:née)?|d[ií]a|jornada|день)|第${number.replace('<N>', '<O>')}[天日])(?![\\p{L}\\d])(?<rest>.*)$`, 'iu');

const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'dimanche', 'domingo', 'воскресенье', '星期日', '星期天', '周日', 'الأحد'],
  ['monday', 'mon', 'lundi', 'lunes', 'понедельник', '星期一', '周一', 'الاثنين', 'الإثنين'],
  ['tuesday', 'tues', 'tue', 'mardi', 'martes', 'вторник', '星期二', '周二', 'الثلاثاء'],
  ['wednesday', 'wed', 'mercredi', 'miércoles', 'среда', '星期三', '周三', 'الأربعاء'],
  ['thursday', 'thurs', 'thu', 'jeudi', 'jueves', 'четверг', '星期四', '周四', 'الخميس'],
  ['friday', 'fri', 'vendredi', 'viernes', 'пятница', '星期五', '周五', 'الجمعة'],
  ['saturday', 'sat', 'samedi', 'sábado', 'суббота', '星期六', '周六', 'السبت'],
];
const weekdayNumbers = new Map(weekdays.flatMap((forms, index) => forms.map((form): [string, number] => [form, index])));
const weekdayPattern = new RegExp(`(?:(?<![\\p{L}])(?:يوم\\s+)?(?<W>${[...weekdayNumbers.keys()].filter((name) => !/\p{Script=Han}/u.test(name)).toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}])\\.?|(?<H>(?:星期|周)[一二三四五六日天]))[,،，]?`, 'iu');

/** Two names of a month as the United Nations writes them in Arabic, أيار/مايو, and two calendars are one. */
export function oneMonthName(text: string): string {
  return text.replace(/\p{Script=Arabic}+(?: \p{Script=Arabic}+)?\/(?=\p{Script=Arabic})/gu, '');
}

export function readDayHeading(line: string): DayHeading | undefined {
  const written = line.replace(/[*#_]+/gu, '').replace(/\s+/gu, ' ').replace(/[\s:：.]+$/u, '').trim();
  if (written === '' || written.length > 110) return undefined;
  const groups = dayNumber.exec(written)?.groups;
  const counted = groups === undefined ? undefined : numberOf(groups['N'] ?? groups['M'] ?? groups['O'] ?? '');
  const rest = groups === undefined ? written : (groups['rest'] ?? '');
  const separated = rest.trim() === '' || /^\s*[:：,，،(（–—-]/u.test(rest);
  const found = weekdayPattern.exec(rest);
  const weekday = found === null ? undefined : weekdayNumbers.get((found.groups?.['W'] ?? found.groups?.['H'] ?? '').toLowerCase());
  const date = dateIn((found === null ? rest : rest.replace(found[0], ' ')).replace(/[()（）]/gu, ' '));
  if (date === undefined && (counted === undefined || !separated)) return undefined;
  return { number: counted, date: date === 'no-such-day' ? undefined : date, noSuchDay: date === 'no-such-day', weekday, written };
}

function numberOf(word: string): number {
  return ordinals.get(word.toLowerCase()) ?? Number(word);
}

/** The date that the text begins with, alone or before a comma or a dash. The year 2000 stands for none: it has every day. */
function dateIn(text: string): DayHeading['date'] | 'no-such-day' {
  const tidy = oneMonthName(text).replace(/^[\s:：,，،–—-]+|[\s,，،–—-]+$/gu, '');
  const cuts = [tidy, ...[...tidy.matchAll(/\s[–—-]\s|[,،，;]/gu)].map(({ index }) => tidy.slice(0, index)).toReversed()];
  for (const cut of cuts) {
    const reading = readFuzzyDate(cut.trim(), { year: 2000 });
    if ('unreadable' in reading) {
      if (reading.unreadable === 'no-such-day') return 'no-such-day';
      continue;
    }
    const { start, end, precision } = reading.date;
    if (precision !== 'day' || start === null || start !== end) continue;
    const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
    return { year: /\d{4}/u.test(cut) ? year : undefined, month, day };
  }
  return undefined;
}

/** The day of a heading in a year; undefined where that year has no such day (29 February). */
export function dayOf(heading: DayHeading, year: number): IsoDay | undefined {
  return heading.date === undefined ? undefined : isoDay(heading.date.year ?? year, heading.date.month, heading.date.day);
}
