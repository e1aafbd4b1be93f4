import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysFrom, month } from '../../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import { monthGrid } from './month-grid.ts';

const may = parseIsoDay('2017-05-01');
if (may === undefined) throw new Error('no day');
const on = (id: string, from: number, to = from) => ({ id, date: daysFrom(addDays(may, from - 1), addDays(may, to - 1)) });

test('May 2017 has five weeks that begin on Monday 1 May, and six that begin on Saturday', () => {
  const grid = monthGrid(2017, 5, [], 1);
  expect(grid?.weeks).toHaveLength(5);
  expect(grid?.weeks[0]?.map(({ day }) => day)[0]).toBe('2017-05-01');
  const arabic = monthGrid(2017, 5, [], 6);
  expect(arabic?.weeks[0]?.[0]).toEqual({ day: '2017-04-29', inMonth: false, slots: [] });
  expect(monthGrid(2017, 13, [], 1)).toBeUndefined();
});

test('an event over a weekend spans its days of each week, and what began before says so', () => {
  const grid = monthGrid(2017, 5, [on('long', 5, 9), on('short', 8)], 1);
  const [first, second] = [grid?.weeks[0], grid?.weeks[1]];
  expect(first?.[4]?.slots).toMatchObject([{ is: 'begins', days: 3, continued: 'no' }]);
  expect(first?.[5]?.slots).toMatchObject([{ is: 'goes-on' }]);
  expect(second?.[0]?.slots).toMatchObject([{ is: 'begins', days: 2, continued: 'in-month', event: { id: 'long' } }, { is: 'begins', days: 1, event: { id: 'short' } }]);
  expect(monthGrid(2017, 6, [on('cut', 30, 33)], 1)?.weeks[0]?.[3]?.slots).toMatchObject([{ is: 'begins', days: 2, continued: 'before-month' }]);
});

test('what is known to the month only stands beside the days', () => {
  const event = { id: 'vague', date: month(2017, 5) };
  const grid = monthGrid(2017, 5, [event, { id: 'none', date: undefined }], 1);
  expect(grid?.sometime).toEqual([event]);
  expect(grid?.weeks.flat().every(({ slots }) => slots.length === 0)).toBe(true);
});

test('every event stands on each of its days in the month once, in the same row of a week', () => {
  const event = fc.record({ from: fc.integer({ min: -10, max: 45 }), length: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 15 }), fc.integer({ min: 1, max: 7 }), (drawn, weekStart) => {
      const events = drawn.map(({ from, length }, index) => on(String(index), from, from + length));
      for (const week of monthGrid(2017, 5, events, weekStart)?.weeks ?? []) {
        for (const { day, inMonth, slots } of week) {
          const shown = slots.flatMap((slot) => (slot.is === 'free' ? [] : [slot.event.id]));
          const due = inMonth ? events.filter(({ date }) => (date.start ?? '') <= day && (date.end ?? '') >= day).map(({ id }) => id) : [];
          expect(shown.toSorted()).toEqual(due.toSorted());
        }
        for (const id of events.map((one) => one.id)) {
          const rows = week.map(({ slots }) => slots.findIndex((slot) => slot.is !== 'free' && slot.event.id === id)).filter((row) => row >= 0);
          expect(new Set(rows).size).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
