import { isoDay, parseIsoDay } from './fuzzy-date.ts';
import type { IsoDay } from './fuzzy-date.ts';
import { daysFrom } from './make-fuzzy-date.ts';
import { monthNumber, monthPattern } from './month-names.ts';
import type { DateContext, Doubt, FormReading } from './read-fuzzy-date.ts';

const M = `(?<M>${monthPattern})`;
const weekday = String.raw`(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)\.?,?\s+`;
const join = String.raw`\s*(?:-|/|to|and|&|à|au|al?|y|et|и|по|إلى|до|until|through)\s*`;
const year = String.raw`(?:,?\s*(?:de |del |of )?(?<Y>\d{4})(?:\s*г(?:\.|ода)?)?)?`;
const of = String.raw`(?:\s*[-.]?\s*(?:of |de |d')?\s*)`;

/** The parts of a date that one side of it names. */
interface Side {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
  readonly weekday: string | undefined;
}

function pattern(source: string): RegExp {
  return new RegExp(`^(?:from |on |du |le |les |del? |el |с )?${source}$`, 'iu');
}

const sidePattern = String.raw`(?<W#>${weekday})?(?<D#>\d{1,2})(?:${of}(?<M#>${monthPattern})(?:,?\s*(?:de |del |of )?(?<Y#>\d{4}))?)?`;
const dayFirst = pattern(`${sidePattern.replaceAll('#', '1')}(?:${join}${sidePattern.replaceAll('#', '2')})?${year.replace('<Y>', '<Y3>')}`);
const monthFirst = pattern(`(?<W1>${weekday})?(?<M1>${monthPattern})\\s+(?<D1>\\d{1,2})(?:${join}(?:(?<M2>${monthPattern})\\s+)?(?<D2>\\d{1,2}))?${year.replace('<Y>', '<Y3>')}`);
const listed = pattern(String.raw`(?<D1>\d{1,2})(?:,\s*\d{1,2})*(?:,|\s*(?:and|&|et|y|и))?\s*(?<D2>\d{1,2})${of}${M.replace('<M>', '<M2>')}${year.replace('<Y>', '<Y3>')}`);
const chinese = /^(?:(?<Y1>\d{4})年)?\s*(?<M1>\d{1,2})月\s*(?<D1>\d{1,2})[日号]?(?:\s*-\s*(?:(?<Y2>\d{4})年)?(?:(?<M2>\d{1,2})月)?(?<D2>\d{1,2})[日号])?$/u;
const numeric = /^(?<A>\d{1,2})[./](?<B>\d{1,2})[./](?<Y>\d{2}|\d{4})$/u;

/** Reads exact days: one, a range, a list, within a month, across months, across years. */
export function readDays(text: string, context: DateContext): FormReading {
  const iso = readIso(text);
  if (iso !== undefined) return iso;
  const groups = (dayFirst.exec(text) ?? monthFirst.exec(text) ?? listed.exec(text) ?? chinese.exec(text))?.groups;
  if (groups !== undefined) return fromGroups(groups, context);
  const numbers = numeric.exec(text)?.groups;
  return numbers === undefined ? undefined : fromNumbers(numbers);
}

function readIso(text: string): FormReading {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)(?:\s*(?:\/|to|-)\s*(\d{4}-\d\d-\d\d))?$/u.exec(text) ?? [];
  if (from === undefined) return undefined;
  const [start, end] = [parseIsoDay(from), parseIsoDay(to ?? from)];
  return span(start, end, []);
}

function span(start: IsoDay | undefined, end: IsoDay | undefined, doubts: readonly Doubt[]): FormReading {
  if (start === undefined || end === undefined) return { unreadable: 'no-such-day', text: '' };
  return start > end ? { unreadable: 'end-before-start', text: '' } : { date: daysFrom(start, end), doubts };
}

type Groups = Readonly<Record<string, string | undefined>>;

function sideOf(groups: Groups, number: 1 | 2): Side | undefined {
  const day = groups[`D${number}`];
  if (day === undefined) return undefined;
  const name = groups[`M${number}`];
  const written = groups[`Y${number}`];
  return { day: Number(day), month: name === undefined ? undefined : (monthNumber(name) ?? Number(name)), year: written === undefined ? undefined : Number(written), weekday: groups[`W${number}`] };
}

/** Each side takes from the other what it leaves out, then from the heading: "29 – 30 June" and "29 Jun – 1 July 2017". */
function fromGroups(groups: Groups, context: DateContext): FormReading {
  const first = sideOf(groups, 1);
  const last = sideOf(groups, 2) ?? first;
  if (first === undefined || last === undefined) return undefined;
  const month2 = last.month ?? first.month ?? context.month;
  const month1 = first.month ?? last.month ?? context.month;
  if (month1 === undefined || month2 === undefined) return undefined;
  const named = groups['Y3'] === undefined ? (last.year ?? first.year) : Number(groups['Y3']);
  const base = named ?? context.year;
  if (base === undefined) return { unreadable: 'no-year', text: '' };
  const doubts: Doubt[] = [];
  const turn = first.month !== undefined && last.month !== undefined && month1 > month2 && first.year === undefined;
  // A range over New Year: the year written stands with its end, a year from the heading with its beginning.
  const year1 = first.year ?? (turn && named !== undefined ? base - 1 : base);
  const year2 = last.year ?? (named === undefined ? (turn ? base + 1 : year1) : base);
  if (turn && month1 - month2 < 6) return { unreadable: 'end-before-start', text: '' };
  const [start, end] = [isoDay(year1, month1, first.day), isoDay(year2, month2, last.day)];
  for (const [side, day] of [[first, start], [last, end]] as const) checkWeekday(side.weekday, day, doubts);
  return span(start, end, doubts);
}

const weekdayStarts = [['sun', 'dim', 'dom'], ['mon', 'lun'], ['tue', 'mar'], ['wed', 'mer', 'mié', 'mie'], ['thu', 'jeu', 'jue'], ['fri', 'ven', 'vie'], ['sat', 'sam', 'sáb', 'sab']];

function checkWeekday(word: string | undefined, day: IsoDay | undefined, doubts: Doubt[]): void {
  if (word === undefined || day === undefined) return;
  const real = weekdayStarts[new Date(day).getUTCDay()] ?? [];
  if (!real.some((start) => word.trim().toLowerCase().startsWith(start)) && !doubts.some((doubt) => doubt.text === word.trim())) doubts.push({ code: 'wrong-weekday', text: word.trim() });
}

/** 17/04/2017 can only be read one way; 04/05/2017 is read day first, and said to be doubtful. */
function fromNumbers(groups: Groups): FormReading {
  const [a, b, written] = [Number(groups['A']), Number(groups['B']), groups['Y'] ?? ''];
  const doubts: Doubt[] = written.length === 2 ? [{ code: 'two-digit-year', text: written }] : [];
  const full = written.length === 2 ? 2000 + Number(written) : Number(written);
  if (a > 12 || b > 12) {
    const day = a > 12 ? isoDay(full, b, a) : isoDay(full, a, b);
    return span(day, day, doubts);
  }
  if (a !== b) doubts.push({ code: 'day-or-month', text: `${a}/${b}` });
  const day = isoDay(full, b, a);
  return span(day, day, doubts);
}

