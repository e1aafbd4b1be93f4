import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../language.ts';
import { addDays, daysBetween, isoDay, isValidFuzzyDate, overlaps, parseIsoDay } from './fuzzy-date.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { daysFrom, fuzzyDateFromEdtf, halfYear, month, months, oneOfDays, quarter, quarters, season, wholeYear } from './make-fuzzy-date.ts';
import { readFuzzyDate } from './read-fuzzy-date.ts';
import { formatFuzzyDate } from './write-fuzzy-date.ts';

const context = { year: 2017, month: 9 };

function read(text: string): string {
  const reading = readFuzzyDate(text, context);
  if ('unreadable' in reading) return reading.unreadable;
  const { date, marks, doubts } = reading;
  return [`${date.start ?? '?'}/${date.end ?? '?'}`, date.precision, ...(date.days === undefined ? [] : [`${date.days} days`]), ...marks, ...doubts.map((doubt) => doubt.code)].join(' ');
}

describe('reading what people write', () => {
  test.each([
    ['2 March', '2017-03-02/2017-03-02 day'],
    ['18-19 April', '2017-04-18/2017-04-19 day'],
    ['24-April', '2017-04-24/2017-04-24 day'],
    ['29 Jun – 1 July', '2017-06-29/2017-07-01 day'],
    ['14-15', '2017-09-14/2017-09-15 day'],
    ['Last week of July', '2017-07-24/2017-07-31 week'],
    ['July TBA', '2017-07-01/2017-07-31 month TBA'],
    ['September - TBA', '2017-09-01/2017-09-30 month TBA'],
    ['Second half of 2017 (TBC)', '2017-07-01/2017-12-31 half-year TBC'],
    ['Second/Third quarter of 2017 (TBC)', '2017-04-01/2017-09-30 quarters TBC'],
    ['3 days TBA', '2017-09-01/2017-09-30 month 3 days TBA'],
    ['February 3 days TBA', '2017-02-01/2017-02-28 month 3 days TBA'],
    ['mid-January', '2017-01-11/2017-01-20 part-of-month'],
    ['June/July 2018 TBA', '2018-06-01/2018-07-31 months TBA'],
    ['TBC', '?/? unknown TBC'],
    ['10, 11 and 12 May', '2017-05-10/2017-05-12 day'],
    ['28 December – 3 January', '2017-12-28/2018-01-03 day'],
    ['June 30 - July 2, 2020', '2020-06-30/2020-07-02 day'],
    ['4 th May 2018', '2018-05-04/2018-05-04 day'],
    ['Monday, 17 April 2017', '2017-04-17/2017-04-17 day'],
    ['Tuesday, 17 April 2017', '2017-04-17/2017-04-17 day wrong-weekday'],
    ['04/05/2017', '2017-05-04/2017-05-04 day day-or-month'],
    ['late 2018', '2018-10-01/2018-12-31 quarter'],
    ['du 6 au 8 novembre', '2017-11-06/2017-11-08 day'],
    ['finales de julio', '2017-07-21/2017-07-31 part-of-month'],
    ['18–19 апреля 2018 года', '2018-04-18/2018-04-19 day'],
    ['18-19 أبريل', '2017-04-18/2017-04-19 day'],
    ['2017年4月18日至19日', '2017-04-18/2017-04-19 day'],
    ['à confirmer', '?/? unknown TBC'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['30 February', 'no-such-day'],
    ['31 April 2018', 'no-such-day'],
    ['9-8 May', 'end-before-start'],
    ['5 May – 3 April', 'end-before-start'],
    ['2017-05-09/2017-05-08', 'end-before-start'],
    ['10:00 – 10:15', 'no-date'],
    ['Lunch', 'no-date'],
    ['', 'no-date'],
  ])('%s is refused as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a short date without a heading has no year', () => {
    expect(readFuzzyDate('18-19 April')).toMatchObject({ unreadable: 'no-year' });
  });
});

const firstDay = isoDay(1990, 1, 1);
if (firstDay === undefined) throw new Error('There is no 1 January 1990.');
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(firstDay, count));
const year = fc.integer({ min: 1990, max: 2090 });
const anyDate: fc.Arbitrary<FuzzyDate> = fc.oneof(
  fc.tuple(anyDay, fc.integer({ min: 0, max: 40 })).map(([start, more]) => daysFrom(start, addDays(start, more))),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)),
  fc.tuple(year, fc.integer({ min: 1, max: 11 })).map(([y, m]) => months(y, m, y, m + 1)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
  fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([y, q]) => quarters(y, q, q + 1)),
  fc.tuple(year, fc.constantFrom(1 as const, 2 as const)).map(([y, h]) => halfYear(y, h)),
  fc.tuple(year, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)).map(([y, s]) => season(y, s)),
  anyDay.map((start) => oneOfDays(start, addDays(start, 6), 'week')),
  anyDay.map((start) => oneOfDays(start, addDays(start, 9), 'part-of-month')),
  year.map((y) => wholeYear(y)),
);

describe('every fuzzy date', () => {
  test('is valid, and its EDTF is read back as the same date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isValidFuzzyDate(date)).toBe(true);
        expect(fuzzyDateFromEdtf(date.edtf ?? '')).toEqual(date);
      }),
    );
  });

  test('has EDTF that another reader of EDTF accepts, with the same first day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        // The library begins spring in January; the calendar of the plan begins it in March.
        if (date.precision === 'season') return;
        const parsed = edtf(date.edtf ?? '');
        expect(new Date(parsed.min).toISOString().slice(0, 10)).toBe(date.start);
      }),
    );
  });

  test('is written in six languages, and in English so that it is read back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const language of languages) expect(formatFuzzyDate(date, language)).not.toMatch(/[{}]|undefined/u);
        if (['week', 'quarters', 'months', 'season'].includes(date.precision)) return;
        if (date.precision === 'part-of-month' && ![1, 11, 21].includes(Number(date.start?.slice(8)))) return;
        const back = readFuzzyDate(formatFuzzyDate(date, 'en'));
        expect(back).toMatchObject({ date: { start: date.start, precision: date.precision } });
      }),
    );
  });

  test('overlaps itself, and nothing when unknown', () => {
    fc.assert(fc.property(anyDate, (date) => overlaps(date, date) && !overlaps(date, { edtf: null, start: null, end: null, precision: 'unknown' })));
  });
});

test('days are counted across months, years and leap days', () => {
  const [a, b] = [parseIsoDay('2016-02-28'), parseIsoDay('2016-03-01')];
  expect(a !== undefined && b !== undefined && daysBetween(a, b)).toBe(2);
  expect(parseIsoDay('2017-02-29')).toBeUndefined();
});

test('a range is written in Chinese as documents write it, and read back', () => {
  const reading = readFuzzyDate('2017年12月30日至2018年1月2日');
  if ('unreadable' in reading) throw new Error(reading.unreadable);
  expect(formatFuzzyDate(reading.date, 'zh')).toBe('2017年12月30日至2018年1月2日');
});
