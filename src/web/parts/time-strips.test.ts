import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysFrom } from '../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import { brokenScale } from './time-scale.ts';
import { stripsOf } from './time-strips.ts';

function day(text: string): IsoDay {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(text);
  return read;
}
const origin = day('2000-01-01');
const window = fc.record({ from: fc.integer({ min: 0, max: 8000 }), length: fc.integer({ min: 0, max: 200 }) }).map(({ from, length }) => ({ start: addDays(origin, from), end: addDays(origin, from + length) }));

test('strips follow each other day by day, cover every window and share the whole line', () => {
  fc.assert(
    fc.property(fc.array(window, { minLength: 1, maxLength: 30 }), (windows) => {
      const strips = stripsOf(windows);
      for (const [index, strip] of strips.entries()) {
        expect(strip.first <= strip.last && strip.share > 0).toBe(true);
        if (index > 0) expect(strip.first).toBe(addDays(strips[index - 1]?.last ?? origin, 1));
      }
      expect(windows.every(({ start, end }) => start >= (strips[0]?.first ?? '9') && end <= (strips.at(-1)?.last ?? ''))).toBe(true);
      expect(strips.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }),
  );
});

test('on a broken scale later days still lie further along, and windows stay on the line', () => {
  fc.assert(
    fc.property(fc.array(window, { minLength: 1, maxLength: 30 }), window, window, fc.boolean(), (windows, a, b, mirrored) => {
      const scale = brokenScale(stripsOf(windows), 1000, mirrored);
      const [earlier, later] = a.start < b.start ? [a, b] : [b, a];
      const distance = (scale.x(later.start) - scale.x(earlier.start)) * (mirrored ? -1 : 1);
      const both = earlier.start >= scale.first && later.start <= scale.last && earlier.start < later.start;
      expect(both ? distance > 0 : distance >= 0).toBe(true);
      for (const { start, end } of windows) {
        const extent = scale.extent(daysFrom(start, end), 4);
        expect(extent !== undefined && extent.width >= 4 && extent.from >= -1e-9 && extent.from + extent.width <= 1000 + 1e-9).toBe(true);
      }
    }),
  );
});

test('a plan of two years with reviews years later gets one break; three years get none', () => {
  const making = Array.from({ length: 20 }, (_, index) => ({ start: addDays(origin, index * 36), end: addDays(origin, index * 36 + 2) }));
  const review = { start: day('2006-05-10'), end: day('2006-05-13') };
  expect(stripsOf([...making, review]).map(({ first, last }) => `${first}/${last}`)).toEqual(['2000-01-01/2001-11-30', '2001-12-01/2006-12-31']);
  expect(stripsOf(making)).toHaveLength(1);
  expect(stripsOf([])).toEqual([]);
  expect(brokenScale(stripsOf([...making, review]), 1000, false).breaks).toHaveLength(1);
});
