import { readFuzzyDate } from '../../process/vocabulary/fuzzy-date/read-fuzzy-date.ts';
import { monthNumber, monthPattern } from '../../process/vocabulary/fuzzy-date/month-names.ts';

/** Lines between the rows that say under what the rows stand. Each answers undefined when the line is not of its kind. */

const phasePattern = /^(?:(?:the )?(?:phase|stage|part|step|étape|fase|etapa|этап|фаза)\s+(?<A>[ivx]{1,4}|\d{1,2}|one|two|three|four|first|second|third)\b|第(?<B>[一二三四五六]|\d)阶段)(?<rest>.*)$/iu;
const numerals: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', first: '1', second: '2', third: '3', 一: '1', 二: '2', 三: '3', 四: '4' };

/** "PHASE II – STOCKTAKING" as the numeral that the document uses. Prose that begins so is not a heading. */
export function phaseHeading(text: string): string | undefined {
  const groups = phasePattern.exec(text)?.groups;
  if (groups === undefined || text.length > 120 || /[.;]$/u.test(text) || /\b(?:covers?|includes?|will|of the process)\b/iu.test(text)) return undefined;
  return phaseNumeral(groups['A'] ?? groups['B'] ?? '');
}

/** The numeral of a phase cell: "Phase I", "I", "phase 2". */
export function phaseNumeral(text: string): string {
  const word = text.replace(/^(?:phase|stage|étape|fase|etapa|этап|фаза)\s+/iu, '').trim();
  return numerals[word.toLowerCase()] ?? (/^[ivx]+$/iu.test(word) ? word.toUpperCase() : word);
}

export interface MonthHeading {
  readonly year: number | undefined;
  readonly month: number | undefined;
}

const monthHeadingPattern = new RegExp(`^(?<M>${monthPattern})(?:\\s*[,-]?\\s*(?:de |del )?(?<Y>\\d{4})(?: г(?:\\.|ода)?)?)?:?$`, 'iu');

/** "March 2017", "Mars 2017", "2017年3月", or a year alone. */
export function monthHeading(text: string): MonthHeading | undefined {
  const groups = monthHeadingPattern.exec(text)?.groups;
  if (groups !== undefined) return { month: monthNumber(groups['M'] ?? ''), year: groups['Y'] === undefined ? undefined : Number(groups['Y']) };
  const chinese = /^(?<Y>\d{4})年(?:(?<M>\d{1,2})月)?$/u.exec(text)?.groups;
  if (chinese !== undefined) return { year: Number(chinese['Y']), month: chinese['M'] === undefined ? undefined : Number(chinese['M']) };
  return /^(?:19|20)\d{2}$/u.test(text) ? { year: Number(text), month: undefined } : undefined;
}

/** "As of 12 April 2017", "Status as at 3 May 2018", "État au 3 mai 2018": the day of which the document speaks. */
export function asOfDay(text: string): string | undefined {
  const date = /(?:\bas (?:of|at)|\bupdated(?: on)?|\bversion of|\bétat au|\ba fecha de|\bal|\bпо состоянию на|截至)[:\s]+(?<D>[^.;()]{4,40}?)[\s*).;]*$/iu.exec(text.replace(/\*/gu, ''))?.groups?.['D'];
  if (date === undefined || text.length > 120) return undefined;
  const reading = readFuzzyDate(date);
  return 'unreadable' in reading || reading.date.precision !== 'day' ? undefined : (reading.date.start ?? undefined);
}

export function isSeparator(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[-–—=_.:|\s]*$/u.test(cell)) && cells.some((cell) => /[-–—=_]{2}/u.test(cell));
}

/** "Phase III covers the period from February to July 2018": when each phase ends, by its numeral. ISO days. */
export function phaseEnds(text: string): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  const pattern = new RegExp(`phase\\s+(?<P>[ivx]+|\\d)\\b[^.\\n]{0,80}?(?:\\(|from |covers |: ?)(?:the period )?(?:from )?(?:${monthPattern})(?:\\s+\\d{4})?\\s*(?:-|–|to|until)\\s*(?<E>(?:${monthPattern})\\s+\\d{4})`, 'giu');
  for (const { groups } of text.matchAll(pattern)) {
    const reading = readFuzzyDate(groups?.['E'] ?? '');
    if (!('unreadable' in reading) && reading.date.end !== null) ends.set(phaseNumeral(groups?.['P'] ?? ''), reading.date.end);
  }
  return ends;
}
