import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt } from '../vocabulary/instant.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { daysIn, firstShownOn } from './meeting-day.ts';

const moment = (text: string) => instantAt(Date.parse(text));
const zones = ['UTC', 'Europe/Zurich', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Africa/Casablanca', 'America/Santiago'];

test('a day goes from midnight to midnight of the zone, also when its clocks change', () => {
  expect(daysIn('Europe/Zurich')(moment('2018-05-01T23:30:00Z'))).toEqual({ day: '2018-05-02', from: '2018-05-01T22:00:00.000Z', until: '2018-05-02T22:00:00.000Z' });
  expect(daysIn('Europe/Zurich')(moment('2018-03-25T12:00:00Z'))).toEqual({ day: '2018-03-25', from: '2018-03-24T23:00:00.000Z', until: '2018-03-25T22:00:00.000Z' });
});

test('every moment is within the day that a clock in the zone shows', () => {
  const times = fc.array(fc.integer({ min: Date.parse('2016-01-01T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(times, fc.constantFrom(...zones), (all, timeZone) => {
      const dayOf = daysIn(timeZone);
      for (const at of all.map(instantAt)) {
        const { day, from, until } = dayOf(at);
        expect(day).toBe(dayIn(at, timeZone));
        expect(from <= at && at < until).toBe(true);
      }
    }),
  );
});

test('the first showing of a day is the earliest within it', () => {
  const day = daysIn('UTC')(moment('2018-05-01T12:00:00Z'));
  const showings = ['2018-05-02T00:00:00Z', '2018-05-01T09:00:00Z', '2018-05-01T08:00:00Z', '2018-04-30T23:59:59Z'].map(moment);
  expect(firstShownOn(day, showings)).toBe('2018-05-01T08:00:00.000Z');
  expect(firstShownOn(day, showings.slice(0, 1))).toBeUndefined();
});
