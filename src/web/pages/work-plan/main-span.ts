import { addDays, daysBetween } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';

/** A year without any event parts the plan from its sequel: the reviews of a compact must not squeeze its making into a corner. */
const partingDays = 300;

/** The time in which most of the plan lies, from the beginning of its first month to the end of its last; undefined without a date. */
export function mainSpan(events: readonly Pick<PlannedEvent, 'date'>[]): { readonly first: IsoDay; readonly last: IsoDay } | undefined {
  const windows = events
    .flatMap(({ date }) => (date?.start == null || date.end === null ? [] : [{ start: date.start, end: date.end }]))
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const clusters: { start: IsoDay; end: IsoDay; count: number }[] = [];
  for (const { start, end } of windows) {
    const last = clusters.at(-1);
    if (last === undefined || daysBetween(last.end, start) > partingDays) clusters.push({ start, end, count: 1 });
    else Object.assign(last, { end: end > last.end ? end : last.end, count: last.count + 1 });
  }
  const main = clusters.toSorted((a, b) => b.count - a.count)[0];
  return main === undefined ? undefined : { first: addDays(main.start, 1 - Number(main.start.slice(8))), last: addDays(main.end, 7) };
}
