import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';
import type { ItemId } from '../../../process/vocabulary/ids.ts';
import { idOf, isoDay } from '../../../process/vocabulary/shapes.ts';
import { arrangeProgramme } from './arrange-programme.ts';

function item(id: string, day: string, from: string, to: string): ProgrammeItem {
  return { id: idOf<ItemId>().parse(id), day: isoDay.parse(day), from, to, kind: 'other', title: { en: id } };
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

test('PR-3 items that overlap stand side by side, all others over the whole day; a time has one row on every day', () => {
  const { days, rows, drawn } = arrangeProgramme([
    item('opening', '2017-05-08', '10:00', '10:15'), item('panel', '2017-05-08', '15:00', '17:55'), item('closing', '2017-05-08', '17:50', '18:00'),
    item('welcome', '2017-05-09', '10:00', '10:05'),
  ]);
  expect(rows.map(({ from, minutes }) => [from, minutes])).toEqual([['10:00', 5], ['10:05', 10], ['10:15', 285], ['15:00', 170], ['17:50', 5], ['17:55', 5]]);
  expect(days.map(({ day, lanes, items }) => [day, lanes, items.map((one) => [one.item.id, one.row, one.rows, one.lane, one.lanes])])).toEqual([
    ['2017-05-08', 2, [['opening', 1, 2, 1, 1], ['panel', 4, 2, 1, 2], ['closing', 5, 2, 2, 2]]],
    ['2017-05-09', 1, [['welcome', 1, 1, 1, 1]]],
  ]);
  expect(drawn).toBe(true);
});

const programme = fc
  .array(fc.record({ day: fc.constantFrom('2019-04-04', '2019-04-05', '2019-04-06'), from: fc.integer({ min: 0, max: 1300 }), minutes: fc.integer({ min: 1, max: 130 }) }), { maxLength: 40 })
  .map((all) => all.map(({ day, from, minutes }, index) => item(`i-${index}`, day, clock(from), clock(from + minutes))));

test('PR-3 every item stands once, no two in one place, and none is as high as what it does not fill', () => {
  fc.assert(
    fc.property(programme, (items) => {
      const { days, rows } = arrangeProgramme(items);
      const placed = days.flatMap((day) => day.items.map((one) => ({ ...one, day: day.day, most: day.lanes })));
      expect(placed.map((one) => one.item.id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      for (const one of placed) {
        expect(one.lane).toBeLessThanOrEqual(one.lanes);
        expect(one.lanes).toBeLessThanOrEqual(one.most);
        expect(rows.slice(one.row - 1, one.row - 1 + one.rows).reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThan(0);
        expect(rows[one.row - 1]?.from).toBe(one.item.from);
        const beside = placed.filter((other) => other !== one && other.day === one.day && other.lane === one.lane && other.row < one.row + one.rows && one.row < other.row + other.rows);
        expect(beside).toEqual([]);
      }
    }),
  );
});

test('more times than the style sheet has rows for, or more beside one another than lanes, are a list', () => {
  expect(arrangeProgramme(Array.from({ length: 60 }, (_, index) => item(`i-${index}`, '2019-04-04', clock(600 + index), clock(601 + index)))).drawn).toBe(false);
  expect(arrangeProgramme(Array.from({ length: 7 }, (_, index) => item(`i-${index}`, '2019-04-04', '10:00', '11:00'))).drawn).toBe(false);
  expect(arrangeProgramme([])).toEqual({ days: [], rows: [], drawn: true });
});
