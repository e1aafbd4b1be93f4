import { minutesOf } from '../../../process/sessions/check-programme.ts';
import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

/** Where an item stands in the timetable: rows are the times at which anything begins or ends on any day. */
export interface PlacedItem {
  readonly item: ProgrammeItem;
  /** Its first row, from 1, and how many it fills. */
  readonly row: number;
  readonly rows: number;
  /** Beside how many others it stands, and as which of them, from 1. */
  readonly lane: number;
  readonly lanes: number;
}

export interface ArrangedDay {
  readonly day: IsoDay;
  /** The most that stand beside one another on this day. */
  readonly lanes: number;
  readonly items: readonly PlacedItem[];
}

export interface Arrangement {
  readonly days: readonly ArrangedDay[];
  /** The times that divide the rows, each with the minutes to the next. */
  readonly rows: readonly { readonly from: string; readonly minutes: number }[];
  /** Whether it can be drawn by day and hour; what has more times or more lanes than the style sheet knows is a list. */
  readonly drawn: boolean;
}

/** As many rows and lanes as `programme.css` has classes for. */
const most = { rows: 48, lanes: 6 };

/** Items of one programme as columns of days with shared rows, so that ten o'clock stands at one height on every day. */
export function arrangeProgramme(items: readonly ProgrammeItem[]): Arrangement {
  const times = [...new Set(items.flatMap(({ from, to }) => [from, to]))].toSorted();
  const rows = times.slice(0, -1).map((from, index) => ({ from, minutes: minutesOf(times[index + 1] ?? from) - minutesOf(from) }));
  const days = [...Map.groupBy(items, ({ day }) => day)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => arrangeDay(day, own, times));
  return { days, rows, drawn: rows.length <= most.rows && days.every(({ lanes }) => lanes <= most.lanes) };
}

function arrangeDay(day: IsoDay, items: readonly ProgrammeItem[], times: readonly string[]): ArrangedDay {
  const placed = clustersOf(items).flatMap((cluster) => {
    const lanes = lanesOf(cluster);
    return lanes.flatMap((lane, index) => lane.map((item): PlacedItem => ({ item, row: times.indexOf(item.from) + 1, rows: times.indexOf(item.to) - times.indexOf(item.from), lane: index + 1, lanes: lanes.length })));
  });
  return { day, lanes: Math.max(1, ...placed.map(({ lanes }) => lanes)), items: placed.toSorted((a, b) => (orderOf(a.item) < orderOf(b.item) ? -1 : 1)) };
}

function orderOf({ from, to, id }: ProgrammeItem): string {
  return `${from} ${to} ${id}`;
}

/** Items that hang together by overlapping, directly or through others. */
function clustersOf(items: readonly ProgrammeItem[]): readonly (readonly ProgrammeItem[])[] {
  const clusters: ProgrammeItem[][] = [];
  let end = '';
  for (const item of items.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
    if (item.from < end) clusters.at(-1)?.push(item);
    else clusters.push([item]);
    end = item.to > end ? item.to : end;
  }
  return clusters;
}

/** Each item in the first lane that is free when it begins. */
function lanesOf(cluster: readonly ProgrammeItem[]): readonly (readonly ProgrammeItem[])[] {
  const lanes: ProgrammeItem[][] = [];
  for (const item of cluster) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? '') <= item.from);
    if (free === undefined) lanes.push([item]);
    else free.push(item);
  }
  return lanes;
}
