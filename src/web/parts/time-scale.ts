import type { FuzzyDate, IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

/** Days to places on a line, 0 to `width`. Right to left where the reader's script runs so. */
export interface TimeScale {
  readonly width: number;
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Where a day begins. */
  x(day: string): number;
  /** Where a window lies: its lesser end and its width, at least `least` wide and within the line. */
  extent(date: FuzzyDate, least: number): { readonly from: number; readonly width: number } | undefined;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly day: string;
  readonly x: number;
  /** A year begins here. */
  readonly major: boolean;
}

const day = 86_400_000;

export function timeScale(first: IsoDay, last: IsoDay, width: number, mirrored: boolean): TimeScale {
  const begin = Date.parse(first);
  const span = Math.max(day, Date.parse(last) + day - begin);
  const along = (time: number) => (Math.min(Math.max(time - begin, 0), span) / span) * width;
  const x = (text: string) => (mirrored ? width - along(Date.parse(text)) : along(Date.parse(text)));
  return {
    width,
    first,
    last,
    x,
    extent: ({ start, end }, least) => {
      if (start === null || end === null || end < first || start > last) return undefined;
      const from = along(Date.parse(start));
      const size = Math.max(least, along(Date.parse(end) + day) - from);
      const kept = Math.min(from, width - size);
      return { from: mirrored ? width - kept - size : kept, width: size };
    },
    ticks: monthsBetween(first, last).map((text) => ({ day: text, x: x(text), major: text.slice(5, 7) === '01' })),
  };
}

/** The first days of the months from `first` to `last`; of every third month, or year, where the line would be too full. */
function monthsBetween(first: string, last: string): readonly string[] {
  const found: string[] = [];
  const [year = 0, month = 1] = first.split('-').map(Number);
  for (let index = 0; index < 1200; index += 1) {
    const text = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10);
    if (text > last) break;
    if (text >= first) found.push(text);
  }
  const step = found.length > 120 ? 12 : found.length > 40 ? 3 : 1;
  return found.filter((text) => (Number(text.slice(5, 7)) - 1) % step === 0);
}

export interface Placed<Item> {
  readonly item: Item;
  readonly from: number;
  readonly width: number;
  /** 0 is the first row; items of one row do not touch. */
  readonly row: number;
}

/** Puts items into as few rows as their windows allow, in the order given, each with `gap` free behind it. */
export function stack<Item>(items: readonly { readonly item: Item; readonly from: number; readonly width: number }[], gap: number): readonly Placed<Item>[] {
  const ends: number[] = [];
  return items.toSorted((a, b) => a.from - b.from).map((one) => {
    const free = ends.findIndex((end) => end <= one.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = one.from + one.width + gap;
    return { ...one, row };
  });
}
