import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oceans, oceanTexts, spoken } from '../coding/oceans.test-support.ts';
import { generatorOf } from '../words/seeded.ts';
import { groupItems, kMeansOf } from './grouping.ts';
import { labelsOf } from './labels.ts';

const items = spoken.flatMap((language) => oceanTexts(language).map(({ text }, at) => ({ id: `${language}-${String(at).padStart(2, '0')}`, text, language })));
const background = spoken.flatMap((language) => oceans(language).codes.map(({ introduction = '' }) => ({ text: introduction, language })));

test('every item is in one group, the medoid is a member, larger groups come first', () => {
  fc.assert(fc.property(fc.subarray(items), fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }), (some, groups) => {
    const found = groupItems(some, { background, ...(groups !== undefined && { groups }) });
    expect(found.flatMap(({ members }) => members).toSorted()).toEqual(some.map(({ id }) => id).toSorted());
    if (groups !== undefined) expect(found).toHaveLength(Math.min(groups, some.length));
    for (const { members, medoid, terms } of found) {
      expect(members).toContain(medoid);
      expect(members).toEqual(members.toSorted());
      expect(terms.length).toBeLessThanOrEqual(5);
    }
    expect(found.map(({ members }) => members.length)).toEqual(found.map(({ members }) => members.length).toSorted((a, b) => b - a));
  }), { numRuns: 30 });
});

test('the order of the items changes nothing', () => {
  const once = JSON.stringify(groupItems(items, { background }));
  fc.assert(fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (order) => {
    expect(JSON.stringify(groupItems(order, { background }))).toBe(once);
  }), { numRuns: 5 });
});

test('texts about one thing are together, whatever they are called', () => {
  const found = groupItems([
    { id: 'a', text: 'Plant mangroves along the coast' }, { id: 'b', text: 'Planting of mangroves on coasts' }, { id: 'c', text: 'Mangroves: plant more of them along every coast' },
    { id: 'd', text: 'Train judges for fisheries courts' }, { id: 'e', text: 'Courts need trained judges' },
  ], { groups: 2 });
  expect(found.map(({ members }) => members)).toEqual([['a', 'b', 'c'], ['d', 'e']]);
  expect(found[0]?.terms.slice(0, 3).toSorted()).toEqual(['coast', 'mangroves', 'plant']);
});

test('labels are the forms people wrote, not stems, and not what all groups share', () => {
  const words = (text: string) => text.split(' ').map((form) => ({ form, term: form.replace(/s$/u, '') }));
  expect(labelsOf([words('fleets fleet fleets sea'), words('sea courts courts')])).toEqual([['fleets', 'sea'], ['courts', 'sea']]);
});

test('nothing, empty texts and copies are no error', () => {
  expect(groupItems([])).toEqual([]);
  expect(groupItems([{ id: 'a', text: '' }, { id: 'b', text: '…' }], { groups: 1 })).toEqual([{ members: ['a', 'b'], medoid: 'a', terms: [] }]);
  expect(groupItems(['a', 'b', 'c'].map((id) => ({ id, text: 'Plant mangroves' })))).toMatchObject([{ members: ['a', 'b', 'c'], medoid: 'a' }]);
});

test('more than two thousand texts are grouped by way of small groups', () => {
  const generator = generatorOf(5);
  const many = Array.from({ length: 2500 }, (_, at) => ({ id: `s${at % 10}-${at}`, language: 'en' as const, text: Array.from({ length: 8 }, () => `subject${at % 10}x${generator() % 6}`).join(' ') }));
  const found = groupItems(many, { groups: 10 });
  expect(found).toHaveLength(10);
  for (const { members } of found) expect(new Set(members.map((id) => id.split('-')[0])).size).toBe(1);
});

test('k-means of a seed is the same twice, and has no more groups than asked for', () => {
  const [first, second] = [kMeansOf(items, 8, [1, 2], background), kMeansOf(items, 8, [1, 2], background)];
  expect(first).toEqual(second);
  for (const groups of first) expect(Math.max(...groups)).toBeLessThan(8);
});
