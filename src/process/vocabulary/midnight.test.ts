import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from './fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from './fuzzy-date/fuzzy-date.ts';
import { parseInstant } from './instant.ts';
import type { Instant } from './instant.ts';
import { addDays, dayIn, endOfDay, isWeekend } from './midnight.ts';

/** Zones without, with and with unusual changes of clocks: at midnight, by half an hour, by a whole day. */
const zones = [
  'UTC', 'America/New_York', 'Europe/Zurich', 'Europe/Vienna', 'America/Mexico_City', 'America/Sao_Paulo', 'Asia/Beirut', 'Africa/Cairo', 'Africa/Casablanca', 'America/Havana',
  'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Etc/GMT-14',
];

function day(text: string): IsoDay {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(`No day: ${text}`);
  return read;
}

function moment(text: string | number): Instant {
  const read = parseInstant(new Date(text).toISOString());
  if (read === undefined) throw new Error(`No moment: ${text}`);
  return read;
}

const someDay = fc.integer({ min: 0, max: 14_609 }).map((number) => addDays(day('2000-01-01'), number));

describe('midnight', () => {
  test('is that of the zone', () => {
    expect(endOfDay(day('2017-04-17'), 'America/New_York')).toBe('2017-04-18T04:00:00.000Z');
    expect(endOfDay(day('2017-01-17'), 'America/New_York')).toBe('2017-01-18T05:00:00.000Z');
    expect(endOfDay(day('2017-04-17'), 'Europe/Zurich')).toBe('2017-04-17T22:00:00.000Z');
    expect(endOfDay(day('2017-04-17'), 'Asia/Kathmandu')).toBe('2017-04-17T18:15:00.000Z');
    expect(endOfDay(day('2016-12-31'), 'UTC')).toBe('2017-01-01T00:00:00.000Z');
  });

  test('on days on which clocks change', () => {
    expect(endOfDay(day('2017-03-12'), 'America/New_York')).toBe('2017-03-13T04:00:00.000Z');
    expect(endOfDay(day('2017-11-04'), 'America/New_York')).toBe('2017-11-05T04:00:00.000Z');
    expect(endOfDay(day('2017-11-05'), 'America/New_York')).toBe('2017-11-06T05:00:00.000Z');
  });

  test('where clocks skip it, or show it twice', () => {
    expect(endOfDay(day('2017-10-14'), 'America/Sao_Paulo')).toBe('2017-10-15T03:00:00.000Z');
    expect(endOfDay(day('2017-02-18'), 'America/Sao_Paulo')).toBe('2017-02-19T03:00:00.000Z');
    expect(endOfDay(day('2017-11-04'), 'America/Havana')).toBe('2017-11-05T04:00:00.000Z');
    expect(endOfDay(day('2011-12-29'), 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
  });

  test('is the first moment that is no longer that day, anywhere and always', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...zones), (one, zone) => {
        const end = endOfDay(one, zone);
        expect(dayIn(end, zone) > one).toBe(true);
        expect(dayIn(moment(Date.parse(end) - 1), zone) <= one).toBe(true);
        expect(endOfDay(addDays(one, 1), zone) >= end).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('in a zone that does not exist is an error', () => {
    expect(() => endOfDay(day('2017-04-17'), 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('days', () => {
  test('are those of the zone', () => {
    expect(dayIn(moment('2017-04-18T03:59:59.999Z'), 'America/New_York')).toBe('2017-04-17');
    expect(dayIn(moment('2017-04-18T03:59:59.999Z'), 'Europe/Zurich')).toBe('2017-04-18');
  });

  test('are counted over months, leap days and backwards', () => {
    expect(addDays(day('2016-02-28'), 1)).toBe('2016-02-29');
    expect(addDays(day('2017-02-28'), 1)).toBe('2017-03-01');
    expect(addDays(day('2017-01-01'), -1)).toBe('2016-12-31');
    fc.assert(fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (one, number) => addDays(addDays(one, number), -number) === one));
  });

  test('of a week: two are the weekend', () => {
    expect(['2017-04-14', '2017-04-15', '2017-04-16', '2017-04-17'].map((text) => isWeekend(day(text)))).toEqual([false, true, true, false]);
    fc.assert(fc.property(someDay, (one) => Array.from({ length: 7 }, (_, number) => isWeekend(addDays(one, number))).filter(Boolean).length === 2));
  });
});
