import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysFrom } from '../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import { stack, timeScale } from './time-scale.ts';

const first = parseIsoDay('2017-01-01');
if (first === undefined) throw new Error('no day');
const offset = fc.integer({ min: 0, max: 700 });

test('later days lie further along, earlier when mirrored, and windows stay on the line', () => {
  fc.assert(
    fc.property(offset, offset, fc.boolean(), (a, b, mirrored) => {
      const scale = timeScale(first, addDays(first, 700), 1000, mirrored);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const extent = scale.extent(daysFrom(addDays(first, from), addDays(first, to)), 4);
      expect(extent !== undefined && extent.from >= -1e-9 && extent.from + extent.width <= 1000 + 1e-9 && extent.width >= 4).toBe(true);
      const order = Math.sign(scale.x(addDays(first, to)) - scale.x(addDays(first, from)));
      return from === to ? order === 0 : order === (mirrored ? -1 : 1);
    }),
  );
});

test('what lies outside has no place, and ticks are first days of months', () => {
  const scale = timeScale(first, addDays(first, 364), 1000, false);
  expect(scale.extent(daysFrom(addDays(first, 400)), 4)).toBeUndefined();
  expect(scale.ticks).toHaveLength(12);
  expect(scale.ticks.every((tick) => tick.day.endsWith('-01'))).toBe(true);
});

test('items of one row do not touch', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ item: fc.nat(), from: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 1, max: 100 }) }), { maxLength: 30 }), (items) => {
      const placed = stack(items, 2);
      return placed.every((a, i) => placed.every((b, j) => i === j || a.row !== b.row || a.from + a.width + 2 <= b.from || b.from + b.width + 2 <= a.from));
    }),
  );
});
