import { expect, test } from 'vitest';
import { parsePosition, parseRecordQuery } from './record-query.ts';

test('a position is a whole number from 1', () => {
  expect(['1', '482', '0', '-3', '1.5', '1e3', '99999999999999999', '', null, '٣'].map(parsePosition)).toEqual([1, 482, ...Array.from({ length: 8 }, () => undefined)]);
});

test('an unknown kind of act is left out', () => {
  expect(parseRecordQuery(new URLSearchParams('type=event-eaten&before=x'))).toEqual({ type: undefined, before: undefined });
  expect(parseRecordQuery(new URLSearchParams('type=event-held&before=12'))).toEqual({ type: 'event-held', before: 12 });
});
