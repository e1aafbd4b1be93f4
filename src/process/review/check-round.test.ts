import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../participation/bodies.test-support.ts';
import { addDays, daysBetween } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { idOf } from '../vocabulary/shapes.ts';
import type { DocumentId, RoundId } from '../vocabulary/ids.ts';
import { checkRound } from './check-round.ts';
import type { RoundAround } from './check-round.ts';
import { commitment } from './review.test-support.ts';

const round = (id: string) => idOf<RoundId>().parse(id);
const report = idOf<DocumentId>().parse('report');
const none = { tables: [] };
const around = (more: Partial<RoundAround> = {}): RoundAround => ({ forum: {}, commitments: [], today: day('2022-01-10'), ...more });
const forum = { first: day('2022-05-17'), last: day('2022-05-20') };

test('RV-6 the report is due twelve weeks before the first day', () => {
  const check = (reportedOn?: string, more: Partial<RoundAround> = {}) => checkRound({ ...none, reportWeeks: 12, ...(reportedOn !== undefined && { report, reportedOn: day(reportedOn) }) }, around({ forum, ...more }));
  expect(check('2022-02-22')).toEqual([{ check: 'report', outcome: 'kept', weeks: 12, due: '2022-02-22', on: '2022-02-22' }]);
  expect(check('2022-02-25')).toEqual([{ check: 'report', outcome: 'broken', weeks: 12, due: '2022-02-22', on: '2022-02-25', days: 3 }]);
  expect(check()).toEqual([{ check: 'report', outcome: 'due', weeks: 12, due: '2022-02-22' }]);
  expect(check(undefined, { today: day('2022-02-22') })).toMatchObject([{ outcome: 'due' }]);
  expect(check(undefined, { today: day('2022-02-24') })).toMatchObject([{ outcome: 'overdue', days: 2 }]);
  expect(check(undefined, { forum: {} })).toEqual([{ check: 'report', outcome: 'open', weeks: 12 }]);
  expect(checkRound({ ...none, reportWeeks: 12, report }, around({ forum }))).toEqual([{ check: 'report', outcome: 'open', weeks: 12, due: '2022-02-22' }]);
});

test('RV-6 what feeds a forum ends before it begins', () => {
  const fed = { id: round('world'), ...forum };
  const ends = (last: string) => checkRound(none, around({ forum: { last: day(last) }, fed }));
  expect(ends('2022-05-16')).toMatchObject([{ check: 'feeds', outcome: 'kept', fed: 'world' }]);
  expect(ends('2022-05-17')).toMatchObject([{ outcome: 'broken', days: 1 }]);
  expect(checkRound(none, around({ forum: { latest: day('2021-12-31') }, fed }))).toEqual([{ check: 'feeds', outcome: 'kept', fed: 'world', begins: '2022-05-17' }]);
  expect(checkRound(none, around({ forum: { latest: day('2022-12-31') }, fed }))).toMatchObject([{ outcome: 'open' }]);
  expect(checkRound(none, around({ fed }))).toEqual([{ check: 'feeds', outcome: 'open', fed: 'world', begins: '2022-05-17' }]);
});

test('RV-6 rounds follow each other by their years', () => {
  const years = (from: object) => checkRound({ ...none, everyYears: 4 }, around({ forum, previous: { id: round('before'), ...from } }));
  expect(years({ firstYear: 2018 })).toEqual([{ check: 'years', outcome: 'kept', years: 4, previous: 'before', from: 2018, to: 2022 }]);
  expect(years({ first: day('2017-05-01') })).toMatchObject([{ outcome: 'broken', from: 2017 }]);
  expect(years({})).toMatchObject([{ outcome: 'open' }]);
  expect(checkRound({ ...none, everyYears: 4 }, around({ forum }))).toEqual([]);
});

test('RV-6 each commitment stands at exactly one round table', () => {
  const [one, two, three] = ['data', 'work', 'care'].map(commitment);
  if (one === undefined || two === undefined || three === undefined) throw new Error('Three commitments.');
  const seats = (...tables: (readonly (typeof one)[])[]) => checkRound({ tables: tables.map((commitments, index) => ({ id: `t-${index}`, title: { en: 'T' }, commitments })) }, around({ commitments: [one, two, three] }));
  expect(seats([one], [two, three])).toEqual([{ check: 'tables', outcome: 'kept', missing: [], twice: [] }]);
  expect(seats([one, two], [two])).toEqual([{ check: 'tables', outcome: 'broken', missing: ['care'], twice: ['work'] }]);
  expect(seats()).toEqual([]);
});

test('RV-6 broken by exactly the days between the due day and the day on which it was there, never both kept and broken', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 104 }), fc.integer({ min: -900, max: 900 }), (from, weeks, shift) => {
      const first = addDays(day('2020-01-01'), from);
      const due = addDays(first, -7 * weeks);
      const on = addDays(due, shift);
      const [check] = checkRound({ ...none, reportWeeks: weeks, report, reportedOn: on }, around({ forum: { first } }));
      expect(check).toMatchObject(shift <= 0 ? { outcome: 'kept', due } : { outcome: 'broken', due, days: shift });
      expect(daysBetween(on, first) >= 7 * weeks).toBe(check?.outcome === 'kept');
    }),
  );
});
