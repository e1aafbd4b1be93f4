import { addDays, isoDay, lastDayOf } from './fuzzy-date.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { fuzzyDateFromEdtf, halfYear, month, months, oneOfDays, quarters, season, wholeYear } from './make-fuzzy-date.ts';
import { monthNumber, monthPattern } from './month-names.ts';
import type { DateContext, FormReading } from './read-fuzzy-date.ts';

const sep = String.raw`\s*(?:-|/|to|and|or|&|et|ou|y|o|и|или|–)\s*`;
const yearPart = String.raw`(?:\s*[,-]?\s*(?:of |de |del |in |en )?(?<Y>\d{4})(?:\s*г(?:\.|ода)?)?)?`;
const M = `(?<M>${monthPattern})`;
const ordinals: Readonly<Record<string, number>> = { first: 1, '1': 1, i: 1, premier: 1, première: 1, primer: 1, primera: 1, second: 2, '2': 2, ii: 2, deuxième: 2, segundo: 2, segunda: 2, third: 3, '3': 3, iii: 3, troisième: 3, tercer: 3, tercera: 3, fourth: 4, '4': 4, iv: 4, quatrième: 4, cuarto: 4, cuarta: 4, fifth: 5, '5': 5, last: -1, dernière: -1, dernier: -1, última: -1, último: -1 };
const ordinal = Object.keys(ordinals).toSorted((a, b) => b.length - a.length).join('|');

function pattern(source: string): RegExp {
  return new RegExp(`^(?:the |in |during |en |au |à la |a |в )?${source}$`, 'iu');
}

type Groups = Readonly<Record<string, string | undefined>>;
interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, year: number) => FuzzyDate | undefined;
}

function monthOf(groups: Groups, name = 'M'): number {
  return monthNumber(groups[name] ?? '') ?? 0;
}

/** Days 1–7, 8–14, 15–21, 22–28 are the weeks of a month; its last week runs from the Monday of its last whole week to its end. */
function weekOf(year: number, number: number, week: number): FuzzyDate | undefined {
  const last = isoDay(year, number, lastDayOf(year, number));
  if (last === undefined) return undefined;
  if (week === -1) return oneOfDays(addDays(last, -6 - (new Date(last).getUTCDay() % 7)), last, 'week');
  const start = isoDay(year, number, (week - 1) * 7 + 1);
  if (start === undefined || week > 5) return undefined;
  const end = week === 5 ? last : addDays(start, 6);
  return oneOfDays(start, end, 'week');
}

/** Thirds of a month: days 1–10, 11–20, 21 to the end. */
function thirdOf(year: number, number: number, part: number): FuzzyDate | undefined {
  const [from, to] = part === 1 ? [1, 10] : part === 2 ? [11, 20] : [21, lastDayOf(year, number)];
  const [start, end] = [isoDay(year, number, from), isoDay(year, number, to)];
  return start === undefined || end === undefined ? undefined : oneOfDays(start, end, 'part-of-month');
}

const parts: Readonly<Record<string, number>> = { early: 1, beginning: 1, start: 1, début: 1, principios: 1, comienzos: 1, начало: 1, начале: 1, mid: 2, middle: 2, 'mi': 2, mediados: 2, середина: 2, середине: 2, late: 3, end: 3, fin: 3, finales: 3, fines: 3, конец: 3, конце: 3 };
const part = Object.keys(parts).toSorted((a, b) => b.length - a.length).join('|');

const forms: readonly Form[] = [
  { pattern: pattern(`(?<W>${ordinal})\\s+(?:full )?(?:week|semaine|semana)\\s+(?:of |in |de |d'|du mois de )?${M}${yearPart}`), read: (groups, year) => weekOf(year, monthOf(groups), ordinals[(groups['W'] ?? '').toLowerCase()] ?? 0) },
  { pattern: pattern(`(?:(?:week|semaine|semana) (?:of|du|del) )(?<D>\\d{1,2})\\s+(?:de )?${M}${yearPart}`), read: weekOfDay },
  { pattern: pattern(`(?<P>${part})(?:[ -]|\\s+(?:of|de|d'|in)\\s+)\\s*${M}${yearPart}`), read: (groups, year) => thirdOf(year, monthOf(groups), parts[(groups['P'] ?? '').toLowerCase()] ?? 0) },
  { pattern: pattern(`(?<P>${part})(?:[ -]|\\s+(?:of|de|d')\\s+)(?<Y>\\d{4})`), read: partOfYear },
  { pattern: pattern(`${M}${sep}${M.replace('<M>', '<N>')}${yearPart}`), read: (groups, year) => monthsOf(year, year, groups) },
  { pattern: pattern(`${M}\\s+(?<Z>\\d{4})${sep}${M.replace('<M>', '<N>')}${yearPart}`), read: (groups, year) => monthsOf(Number(groups['Z']), year, groups) },
  { pattern: pattern(`${M}${yearPart}`), read: (groups, year) => month(year, monthOf(groups)) },
  { pattern: /^(?<Y>\d{4})年\s*(?<M>\d{1,2})月$/u, read: (groups, year) => (Number(groups['M']) <= 12 ? month(year, Number(groups['M'])) : undefined) },
  { pattern: pattern(`(?<A>${ordinal})(?:${sep}(?<B>${ordinal}))?\\s+(?:quarters?|trimestres?)${yearPart}`), read: quartersOf },
  { pattern: pattern(`[QT](?<A>[1-4])(?:${sep}[QT]?(?<B>[1-4]))?${yearPart}`), read: quartersOf },
  { pattern: pattern(`(?<A>${ordinal})\\s+(?:half|semester|semestre|moitié|mitad)(?: of the year| de l'année)?${yearPart}`), read: halfOf },
  { pattern: pattern(`[HS](?<A>[12])${yearPart}`), read: halfOf },
  { pattern: pattern(`(?<S>spring|summer|autumn|fall|winter|printemps|été|automne|hiver|primavera|verano|otoño|invierno)${yearPart}`), read: seasonOf },
  { pattern: /^(?<Y>\d{4})$/u, read: (_groups, year) => wholeYear(year) },
];

/** Reads what is less exact than days: weeks and parts of a month, months, quarters, halves, seasons, years. */
export function readWindow(text: string, context: DateContext): FormReading {
  const edtf = /^\[?\d{4}-\d\d/u.test(text) ? fuzzyDateFromEdtf(text) : undefined;
  if (edtf !== undefined) return { date: edtf, doubts: [] };
  for (const form of forms) {
    const groups = form.pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const year = groups['Y'] === undefined ? context.year : Number(groups['Y']);
    if (year === undefined) return { unreadable: 'no-year', text };
    const date = form.read(groups, year);
    return date === undefined ? { unreadable: 'end-before-start', text } : { date, doubts: [] };
  }
  return undefined;
}

function weekOfDay(groups: Groups, year: number): FuzzyDate | undefined {
  const day = isoDay(year, monthOf(groups), Number(groups['D']));
  if (day === undefined) return undefined;
  const monday = addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
  return oneOfDays(monday, addDays(monday, 6), 'week');
}

/** "Dec/Jan 2018" runs over New Year; the year stands with its end. */
function monthsOf(fromYear: number, toYear: number, groups: Groups): FuzzyDate | undefined {
  const [from, to] = [monthOf(groups), monthOf(groups, 'N')];
  const begin = fromYear === toYear && from > to ? fromYear - 1 : fromYear;
  return begin > toYear || (begin === toYear && from >= to) ? undefined : months(begin, from, toYear, to);
}

function quartersOf(groups: Groups, year: number): FuzzyDate | undefined {
  const from = ordinals[(groups['A'] ?? '').toLowerCase()] ?? 0;
  const to = ordinals[(groups['B'] ?? groups['A'] ?? '').toLowerCase()] ?? 0;
  const real = (number: number) => (number === -1 ? 4 : number);
  return real(from) < 1 || real(to) > 4 || real(from) > real(to) ? undefined : quarters(year, real(from), real(to));
}

function halfOf(groups: Groups, year: number): FuzzyDate | undefined {
  const half = ordinals[(groups['A'] ?? '').toLowerCase()];
  return half === 1 ? halfYear(year, 1) : half === 2 || half === -1 ? halfYear(year, 2) : undefined;
}

/** "Early 2018" is its first quarter, "mid-2018" the two in the middle, "late 2018" the last. */
function partOfYear(groups: Groups, year: number): FuzzyDate | undefined {
  const third = parts[(groups['P'] ?? '').toLowerCase()];
  return third === 1 ? quarters(year, 1, 1) : third === 2 ? quarters(year, 2, 3) : quarters(year, 4, 4);
}

const seasons: Readonly<Record<string, 1 | 2 | 3 | 4>> = { spring: 1, printemps: 1, primavera: 1, summer: 2, été: 2, verano: 2, autumn: 3, fall: 3, automne: 3, otoño: 3, winter: 4, hiver: 4, invierno: 4 };

function seasonOf(groups: Groups, year: number): FuzzyDate | undefined {
  const number = seasons[(groups['S'] ?? '').toLowerCase()];
  return number === undefined ? undefined : season(year, number);
}
