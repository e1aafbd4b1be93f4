import { expect, test } from 'vitest';
import { begun, outcome } from '../participation/bodies.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { defaultLadder } from './ladder/ladder.ts';
import type { Ladder } from './ladder/ladder.ts';

const when = { at: '2017-05-09T12:00:00Z' };
const set = (more: Partial<Ladder> = {}, ladder = 'quantifiers') => ({ name: 'set-ladder', data: { ladder, setting: { ...defaultLadder, ...more } } }) as const;

test('SY-9 the words for numbers are set under a version, and set anew under another one', () => {
  const first = begun().and(set(), when);
  expect(first.state(subjectKey('ladder', 'quantifiers'))).toMatchObject({ setting: { version: 'default-1' }, edition: 1 });
  expect(outcome(first, set({ many: [1, 2] }))).toBe('already-exists SY-9');
  expect(first.and(set({ version: 'second', many: [1, 2] }), when).state(subjectKey('ladder', 'quantifiers'))).toMatchObject({ setting: { version: 'second', many: [1, 2] }, edition: 2 });
});

test('SY-9 a process has one ladder', () => {
  expect(outcome(begun(), set({}, 'other'))).toBe('bad-input SY-9');
});

test('PO-11 a disorder of the shares is refused, with the first threshold that is wrong', () => {
  const refused = begun().when(set({ many: [20, 100] }), when);
  expect(isRefusal(refused) ? [refused.code, refused.details] : 'done').toEqual(['ladder-disorder', { at: 'many' }]);
  expect(outcome(begun(), set({ some: [0, 100] }))).toBe('ladder-disorder PO-11');
  expect(outcome(begun(), set({ most: [101, 100] }))).toBe('ladder-disorder PO-11');
});
