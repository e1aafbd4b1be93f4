import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { paragraphKept } from './paragraph-kept.ts';

function day(text: string): IsoDay {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) throw new RangeError(text);
  return parsed;
}

function window(start: string, end: string): FuzzyDate {
  return { edtf: `${start}/${end}`, start: day(start), end: day(end), precision: start === end ? 'day' : 'months' };
}

const dueBy = window('2017-03-01', '2017-03-31');
const adopted = day('2017-01-10');
const on = (start: string, end = start) => ({ date: window(start, end), status: 'scheduled' }) as const;

describe('whether a paragraph was kept', () => {
  test('no day named: nothing to keep', () => expect(paragraphKept({}, adopted, [on('2017-02-01')], adopted)).toBeUndefined());
  test('a result on the last day keeps it', () => expect(paragraphKept({ dueBy }, adopted, [on('2017-03-31'), on('2017-06-01')], day('2018-01-01'))).toBe('kept'));
  test('every result after the day is late', () => expect(paragraphKept({ dueBy }, adopted, [on('2017-04-01')], day('2018-01-01'))).toBe('late'));
  test('a window across the day does not tell', () => expect(paragraphKept({ dueBy }, adopted, [on('2017-03-01', '2017-04-30')], day('2018-01-01'))).toBe('open'));
  test('nothing yet, and the day is still to come', () => expect(paragraphKept({ dueBy }, adopted, [], day('2017-03-31'))).toBe('open'));
  test('nothing, and the day is past', () => expect(paragraphKept({ dueBy }, adopted, [], day('2017-04-01'))).toBe('missed'));
  test('what was cancelled keeps nothing', () => expect(paragraphKept({ dueBy }, adopted, [{ ...on('2017-03-01'), status: 'cancelled' }], day('2017-04-01'))).toBe('missed'));
  test('a mandate adopted after its own day cannot be kept', () => expect(paragraphKept({ dueBy }, day('2017-04-06'), [on('2017-03-01')], day('2017-05-01'))).toBe('too-late-itself'));
});
