import { addDays, daysBetween, isoDay, lastDayOf } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

/** A part of a time axis with one even scale. `share` is its part of the line, relative to the other strips'. */
export interface Strip {
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly share: number;
}

export interface Window {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** Half a year of silence parts a plan from its sequel: the reviews of a text must not squeeze its making into a corner. */
const partingDays = 180;
/** What fits into three years needs no break. */
const unbrokenDays = 3 * 366;
const shareOfYear = 0.032;
const leastShare = 0.1;
const mostShare = 0.28;

/** One strip for the time in which most lies, and one each for what lies long before and long after it. Empty without windows. */
export function stripsOf(windows: readonly Window[]): readonly Strip[] {
  const clusters = clustersOf(windows);
  const [begins, ends] = [clusters[0]?.start, clusters.at(-1)?.end];
  if (begins === undefined || ends === undefined) return [];
  const whole = { first: monthBegin(begins), last: monthEnd(ends) };
  const main = clusters.toSorted((a, b) => b.count - a.count)[0];
  if (main === undefined || daysBetween(begins, ends) <= unbrokenDays) return [{ ...whole, share: 1 }];
  const centre = { first: monthBegin(main.start), last: monthEnd(main.end) };
  const head = whole.first < centre.first ? [strip(yearBegin(whole.first), addDays(centre.first, -1))] : [];
  const tail = whole.last > centre.last ? [strip(addDays(centre.last, 1), yearEnd(whole.last))] : [];
  const aside = [...head, ...tail].reduce((sum, { share }) => sum + share, 0);
  return [...head, { ...centre, share: 1 - aside }, ...tail];
}

function clustersOf(windows: readonly Window[]): readonly { readonly start: IsoDay; readonly end: IsoDay; readonly count: number }[] {
  const clusters: { start: IsoDay; end: IsoDay; count: number }[] = [];
  for (const { start, end } of windows.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const last = clusters.at(-1);
    if (last === undefined || daysBetween(last.end, start) > partingDays) clusters.push({ start, end, count: 1 });
    else Object.assign(last, { end: end > last.end ? end : last.end, count: last.count + 1 });
  }
  return clusters;
}

function strip(first: IsoDay, last: IsoDay): Strip {
  return { first, last, share: Math.min(mostShare, Math.max(leastShare, (daysBetween(first, last) / 365) * shareOfYear)) };
}

function monthBegin(day: IsoDay): IsoDay {
  return addDays(day, 1 - Number(day.slice(8)));
}

function monthEnd(day: IsoDay): IsoDay {
  return addDays(monthBegin(day), lastDayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7))) - 1);
}

function yearBegin(day: IsoDay): IsoDay {
  return isoDay(Number(day.slice(0, 4)), 1, 1) ?? day;
}

function yearEnd(day: IsoDay): IsoDay {
  return isoDay(Number(day.slice(0, 4)), 12, 31) ?? day;
}
