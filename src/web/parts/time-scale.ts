import type { FuzzyDate, IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Strip } from './time-strips.ts';

/** Days to places on a line, 0 to `width`. Right to left where the reader's script runs so. */
export interface TimeScale {
  readonly width: number;
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Where a day begins. */
  x(day: string): number;
  /** Where a window lies: its lesser end and its width, at least `least` wide and within the line; undefined for one wholly outside. */
  extent(date: FuzzyDate, least: number): { readonly from: number; readonly width: number } | undefined;
  readonly ticks: readonly Tick[];
  /** The middles of the gaps where one scale ends and another begins. */
  readonly breaks: readonly number[];
}

export interface Tick {
  readonly day: string;
  readonly x: number;
  /** A year begins here. */
  readonly major: boolean;
}

interface Stretch {
  readonly first: string;
  readonly last: string;
  /** Places in reading direction. */
  readonly from: number;
  readonly width: number;
}

const day = 86_400_000;
const breakWidth = 16;
/** Room for one letter, and for a quarter's or year's number, in units of the line. */
const monthRoom = 13;
const quarterRoom = 5;

/** One even scale from `first` to `last`, both inclusive. */
export function timeScale(first: IsoDay, last: IsoDay, width: number, mirrored: boolean): TimeScale {
  return brokenScale([{ first, last, share: 1 }], width, mirrored);
}

/** A line of several even scales, one after the other, with a gap between them. The strips follow each other without a day between. */
export function brokenScale(strips: readonly Strip[], width: number, mirrored: boolean): TimeScale {
  const [head, tail] = [strips[0], strips.at(-1)];
  if (head === undefined || tail === undefined) throw new RangeError('A scale of no strips.');
  const room = width - breakWidth * (strips.length - 1);
  const shares = strips.reduce((sum, { share }) => sum + share, 0);
  const stretches: Stretch[] = [];
  let filled = 0;
  for (const { first, last, share } of strips) {
    const own = (share / shares) * room;
    stretches.push({ first, last, from: filled, width: own });
    filled += own + breakWidth;
  }
  const along = (time: number) => placeOf(stretches, time);
  const turned = (place: number) => (mirrored ? width - place : place);
  const x = (text: string) => turned(along(Date.parse(text)));
  return {
    width,
    first: head.first,
    last: tail.last,
    x,
    extent: ({ start, end }, least) => {
      if (start === null || end === null || end < head.first || start > tail.last) return undefined;
      const from = along(Date.parse(start));
      // A millisecond less, so that a window up to a break does not reach over it.
      const size = Math.max(least, along(Date.parse(end) + day - 1) - from);
      const kept = Math.max(0, Math.min(from, width - size));
      return { from: mirrored ? width - kept - size : kept, width: size };
    },
    ticks: stretches.flatMap(ticksOf).map((text) => ({ day: text, x: x(text), major: text.slice(5, 7) === '01' })),
    breaks: stretches.slice(1).map(({ from }) => turned(from - breakWidth / 2)),
  };
}

/** A moment's place in reading direction; the ends of the line for what lies before or after it. */
function placeOf(stretches: readonly Stretch[], time: number): number {
  const stretch = stretches.find(({ last }) => time < Date.parse(last) + day) ?? stretches.at(-1);
  if (stretch === undefined) return 0;
  const [begin, end] = [Date.parse(stretch.first), Date.parse(stretch.last) + day];
  return stretch.from + (Math.min(Math.max(time - begin, 0), end - begin) / Math.max(day, end - begin)) * stretch.width;
}

/** The first days of the months of a stretch; of every third month, or year, where they would stand too close. */
function ticksOf({ first, last, width }: Stretch): readonly string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const months = (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - month + 1;
  const found: string[] = [];
  for (let index = 0; index < Math.min(months, 1200); index += 1) {
    const text = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10);
    if (text >= first) found.push(text);
  }
  const step = width / months >= monthRoom ? 1 : width / months >= quarterRoom ? 3 : 12;
  return found.filter((text) => (Number(text.slice(5, 7)) - 1) % step === 0);
}

export interface Placed<Item> {
  readonly item: Item;
  readonly from: number;
  readonly width: number;
  /** 0 is the first row; items of one row do not touch. */
  readonly row: number;
}

/** Puts items into as few rows as their windows allow, each with `gap` free behind it. */
export function stack<Item>(items: readonly { readonly item: Item; readonly from: number; readonly width: number }[], gap: number): readonly Placed<Item>[] {
  const ends: number[] = [];
  return items.toSorted((a, b) => a.from - b.from).map((one) => {
    const free = ends.findIndex((end) => end <= one.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = one.from + one.width + gap;
    return { ...one, row };
  });
}
