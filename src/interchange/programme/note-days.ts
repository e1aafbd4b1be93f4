import { daysBetween } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { monthPattern } from '../../process/vocabulary/fuzzy-date/month-names.ts';
import { readFuzzyDate } from '../../process/vocabulary/fuzzy-date/read-fuzzy-date.ts';
import type { Line } from '../work-plan/work-plan-reading.ts';
import { oneMonthName } from './day-headings.ts';
import { plainLine } from './lines-of-programme.ts';

/** Days that a line over the agenda names: "Geneva, 8-9 May 2017". */
export interface NoteDays {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly locator: string;
}

/** A title line, not a paragraph that mentions a date. */
const longestTitle = 160;

/** All days with their year in short lines above the agenda, the nearest first. */
export function daysNamedAbove(lines: readonly Line[], first: number): readonly NoteDays[] {
  return lines
    .slice(0, first)
    .toReversed()
    .flatMap((line) => {
      const text = plainLine(line);
      const found = text.length > longestTitle ? undefined : daysIn(text);
      return found === undefined ? [] : [{ ...found, locator: line.locator }];
    });
}

/** Of the days named above, those of a session that meets on so many days: as many exactly, else at least as many. */
export function noteDaysFor(named: readonly NoteDays[], count: number): NoteDays | undefined {
  const length = ({ start, end }: NoteDays) => daysBetween(start, end) + 1;
  return named.find((days) => length(days) === count) ?? named.find((days) => length(days) >= count && length(days) <= 14);
}

const starts = new RegExp(`(?<![\\p{L}\\d])(?:\\d{1,2}(?!\\d)|${monthPattern})`, 'giu');

function daysIn(line: string): Omit<NoteDays, 'locator'> | undefined {
  const text = oneMonthName(line);
  const chinese = /\d{4}年\d{1,2}月\d{1,2}日?(?:\s*(?:至|[-–—])\s*(?:\d{1,2}月)?\d{1,2}日)?/u.exec(text)?.[0];
  for (const piece of [...(chinese === undefined ? [] : [chinese]), ...dated(text)]) {
    const reading = readFuzzyDate(piece);
    if ('unreadable' in reading || reading.date.precision !== 'day') continue;
    const { start, end } = reading.date;
    if (start !== null && end !== null) return { start, end };
  }
  return undefined;
}

/** From each number or month of the line to the next year. */
function dated(text: string): readonly string[] {
  return [...text.matchAll(starts)].flatMap(({ index }) => /^[^;]{0,60}?\b(?:19|20)\d\d(?!\d)/u.exec(text.slice(index))?.[0] ?? []);
}
