import { expect, test } from 'vitest';
import { month } from '../../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import { neighbours, nextMonth, parseMonth, shiftMonth } from './calendar-months.ts';

const events = [month(2017, 3), month(2017, 5), month(2017, 8), month(2020, 1)].map((date) => ({ date }));

test('months are read, and what is none is not', () => {
  expect(parseMonth('2017-05')).toBe('2017-05');
  for (const text of [null, '', '2017-13', '2017-5', '2017-05-01', '0017-05']) expect(parseMonth(text)).toBeUndefined();
  expect(shiftMonth('2017-11', 3)).toBe('2018-02');
  expect(shiftMonth('2017-01', -1)).toBe('2016-12');
});

test('earlier and later lead to the months beside, or over empty ones to the nearest that are not', () => {
  expect(neighbours('2017-05', events)).toEqual({ earlier: '2017-02', later: '2017-08' });
  expect(neighbours('2017-08', events)).toEqual({ earlier: '2017-05', later: '2020-01' });
  expect(neighbours('2020-01', events)).toEqual({ earlier: '2017-06', later: undefined });
  expect(neighbours('2017-03', events)).toEqual({ earlier: undefined, later: '2017-06' });
});

test('the calendar opens at what comes next', () => {
  expect(nextMonth(events, '2017-05-12')).toBe('2017-05');
  expect(nextMonth(events, '2017-09-01')).toBe('2020-01');
  expect(nextMonth(events, '2020-02-01')).toBeUndefined();
});
