import { expect, test } from 'vitest';
import { begun, outcome } from '../participation/bodies.test-support.ts';

const axes = [{ name: 'sex', categories: ['F', 'M', 'total'] }, { name: 'age', categories: ['0–17', '18+', 'total'] }];
const protection = { threshold: 5, base: 1, margin: 3, within: 0, suppressed: 4, attacked: 4, narrowest: 6, seal: 'a'.repeat(64) };
const hidden = [null, null, 20, null, null, 30, 22, 28, 50];
const release = (values: readonly (number | null)[], more: Readonly<Record<string, unknown>> = {}) => ({ name: 'release-table' as const, data: { release: 'arrivals', title: { en: 'Arrivals' }, axes: axes.map(({ name, categories }) => ({ name, categories: [...categories] })), values: [...values], protection: { ...protection, ...more } } });

test('DC-8 a release holds what is published, the terms and the attack, and no other count', () => {
  const at = begun();
  expect(outcome(at, release(hidden))).toBe('done');
  expect(at.state('release:arrivals')).toMatchObject({ status: 'released', cells: [{ at: ['F', '0–17'] }, { at: ['F', '18+'] }, { at: ['F', 'total'], value: 20 }, {}, {}, {}, {}, {}, { at: ['total', 'total'], value: 50 }] });
  expect(outcome(at, release(hidden))).toBe('already-exists WP-1');
  expect(outcome(at, { name: 'withdraw-release', data: { release: 'arrivals', reason: 'The wrong year.' } })).toBe('done');
  expect(at.state('release:arrivals')).toMatchObject({ status: 'withdrawn', reason: 'The wrong year.' });
  expect(outcome(at, { name: 'withdraw-release', data: { release: 'arrivals', reason: 'Again.' } })).toBe('already-withdrawn DC-8');
});

test('DC-8 a heading that nobody could write down is refused', () => {
  const odd = release(hidden);
  expect(outcome(begun(), { ...odd, data: { ...odd.data, axes: [{ name: 'sex\u0000', categories: ['F', 'M', 'total'] }, ...odd.data.axes.slice(1)] } })).toContain('bad-input');
});

test('DC-5 a table that does not add up, or is not of the form it says, is not released', () => {
  const at = begun();
  const whole = [10, 10, 20, 12, 18, 30, 22, 28, 50];
  const open = { suppressed: 0, attacked: 0, narrowest: 0 };
  expect(outcome(at, release(whole.with(8, 51), open))).toBe('table-uneven DC-5');
  expect(outcome(at, release(whole.slice(1), open))).toBe('table-uneven DC-5');
  expect(outcome(at, release(hidden, { suppressed: 3 }))).toBe('table-uneven DC-5');
  expect(outcome(at, release(whole, { ...open, base: 5, within: 5, attacked: 9, narrowest: 4 }))).toBe('table-uneven DC-5');
  expect(outcome(at, release([10, 10, 20, 10, 20, 30, 20, 30, 50], { ...open, base: 5, within: 5, attacked: 9, narrowest: 4 }))).toBe('done');
});

test('DC-1 an unsafe count is not released', () => {
  expect(outcome(begun(), release([4, 16, 20, 18, 12, 30, 22, 28, 50], { suppressed: 0, attacked: 0, narrowest: 0 }))).toBe('count-unsafe DC-1');
});

test('DC-9 a table is not released whose attack succeeded, was not made, or is plain to see', () => {
  const at = begun();
  expect(outcome(at, release(hidden, { narrowest: 2 }))).toBe('table-recoverable DC-9');
  expect(outcome(at, release(hidden, { attacked: 3 }))).toBe('table-recoverable DC-9');
  expect(outcome(at, release([null, 16, 20, 18, 12, 30, 22, 28, 50], { suppressed: 1, attacked: 1 }))).toBe('table-recoverable DC-9');
});

test('DC-7 a table of which nothing is left is not released', () => {
  expect(outcome(begun(), release([0, 0, 0, null, null, null, null, null, null], { suppressed: 6, attacked: 6 }))).toBe('table-emptied DC-7');
});
