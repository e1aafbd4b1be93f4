import { expect, test } from 'vitest';
import { write } from './dialect/write.ts';
import { compileExample } from './examples.test-support.ts';
import { applyHunks, hunksBetween } from './hunks.ts';
import { bridged, isNear, legible, mostChangesNear } from './policy.ts';
import { rebase } from './rebase.ts';
import { standingOf } from './standing.ts';
import { keyOf, textOf, tokenise } from './tokens.ts';

const rebased = (base: string, next: string, wanted: string) => {
  const { kind, reading } = rebase(tokenise(base), tokenise(next), { parties: ['EU'], sources: ['a'], tokens: tokenise(wanted) });
  return `${kind}: ${textOf(reading.tokens)}`;
};

test('TX-14 what a new revision does to a reading', () => {
  const base = 'one two three four five six';
  const wanted = 'one two 3 four five six';
  expect(rebased(base, base, wanted)).toBe(`kept: ${wanted}`);
  expect(rebased(base, 'one two three four five 6', wanted)).toBe('adapted: one two 3 four five 6');
  expect(rebased(base, 'zero one two three four five six', wanted)).toBe('adapted: zero one two 3 four five six');
  expect(rebased(base, 'one two 3 four five 6', wanted)).toBe('taken: one two 3 four five 6');
  expect(rebased(base, 'one two drei four five six', wanted)).toBe(`stale: ${wanted}`);
  // Right beside the changed words: written for others.
  expect(rebased(base, 'one two three vier five six', wanted)).toBe(`stale: ${wanted}`);
  expect(rebased(base, '', wanted)).toBe(`stale: ${wanted}`);
  expect(rebased(base, 'one two three four five 6', '')).toBe('adapted: ');
  expect(rebased(base, 'one two three four five 6', base)).toBe(`stale: ${base}`);
});

test('TX-13 own before group before base; groups that differ conflict unless one comes first', () => {
  const base = 'States shall act now';
  const groups = [{ id: 'EU', members: ['FRA', 'ESP'] }, { id: 'UMB', members: ['FRA', 'JPN'] }, { id: 'TWIN', members: ['ESP'] }];
  const compilation = compileExample(base, { EU: 'States should act now', UMB: 'States may act now', 'TWIN ESP2': 'States should act now', DEU: base });
  const standing = (party: string, precedence?: readonly string[]) => standingOf(compilation, party, groups, precedence);
  expect(standing('FRA')).toEqual({ kind: 'conflict', groups: ['EU', 'UMB'] });
  expect(standing('FRA', ['UMB', 'EU'])).toEqual({ kind: 'group', group: 'UMB' });
  expect(standing('ESP')).toEqual({ kind: 'group', group: 'EU' });
  expect(standing('JPN')).toEqual({ kind: 'group', group: 'UMB' });
  expect(standing('DEU')).toEqual({ kind: 'own' });
  expect(standing('BRA')).toEqual({ kind: 'base' });
});

test('TX-3 of two typographies of one reading the same is shown whichever came first', () => {
  const both = [{ 'EU': 'the “right” to it', 'US': 'the "right" to it' }, { 'US': 'the "right" to it', 'EU': 'the “right” to it' }];
  expect(new Set(both.map((readings) => write(compileExample('the claim to it', readings)))).size).toBe(1);
});

test('TX-17 the shares are kept to the token: seven in ten stay, three in ten are added', () => {
  expect([isNear(10, 3, 3, legible), isNear(10, 4, 0, legible), isNear(10, 0, 4, legible), isNear(0, 0, 9, legible)]).toEqual([true, false, false, true]);
  expect(mostChangesNear(10, legible)).toBe(6);
});

test('one kept word between two changes is taken in with them, two are not', () => {
  expect(write(compileExample('a b c d e', { X: 'a 1 c 2 e' }, bridged))).toBe('a [b c d / 1 c 2 – X] e');
  expect(write(compileExample('a b c d e f', { X: 'a 1 c d 2 f' }, bridged))).toBe('a [b / 1 – X] c d [e / 2 – X] f');
});

test('of equal ways to see a change the one behind a comma is taken, else the foremost', () => {
  const where = (base: string, reading: string) => hunksBetween(tokenise(base), tokenise(reading), { bridge: 0 })?.map(({ start, end, tokens }) => [start, end, textOf(tokens)]);
  expect(where('x a, b, c', 'x a, b, b, c')).toEqual([[3, 3, 'b,']]);
  expect(where('very very good', 'very good')).toEqual([[0, 1, '']]);
  expect(where('a b b a', 'a b a')).toEqual([[1, 2, '']]);
});

test('TX-1 the changes between any two texts of up to six words of two make the one of the other, and none touches the next', () => {
  const texts = [''];
  for (let at = 0; (texts[at] ?? '').length < 6; at += 1) texts.push(`${texts[at]}a`, `${texts[at]}b`);
  const all = texts.map((letters) => tokenise(letters.split('').join(' ')));
  const wrong = all.flatMap((base) => all.filter((reading) => {
    const hunks = hunksBetween(base, reading, { bridge: 0 }) ?? [];
    return keyOf(applyHunks(base, hunks)) !== keyOf(reading) || hunks.some(({ start }, at) => at > 0 && start <= (hunks[at - 1]?.end ?? -1));
  }));
  expect(wrong).toEqual([]);
});
