import { expect, test } from 'vitest';
import { findNearDuplicates } from './find-near-duplicates.ts';
import { campaign, strangers } from './letters.test-support.ts';
import { NearDuplicateIndex } from './near-duplicate-index.ts';

test('one more letter of a campaign joins it; one more stranger begins a cluster, which its copy joins', () => {
  const texts = [...campaign(60), ...strangers(200, 5)];
  const ids = texts.map((_, at) => `card-${at}`);
  const index = new NearDuplicateIndex(ids, texts, findNearDuplicates(texts));
  const joined = index.add('one-more', campaign(75)[70] ?? '');
  expect(joined?.members).toEqual([...ids.slice(0, 60), 'one-more']);
  expect(joined?.members).toContain(joined?.medoid);
  const [stranger] = strangers(1, 77);
  expect(index.add('stranger', stranger ?? '')).toBeUndefined();
  expect(index.add('its copy', `${stranger} Indeed!`)).toMatchObject({ members: ['stranger', 'its copy'], medoid: 'stranger' });
  expect(index.add('equal', ` ${stranger?.toUpperCase()}.`)?.members).toEqual(['stranger', 'its copy', 'equal']);
});

test('an index that begins with nothing finds the same campaign one by one', () => {
  const index = new NearDuplicateIndex<number>();
  const clusters = campaign(100).map((letter, at) => index.add(at, letter));
  expect(clusters[0]).toBeUndefined();
  expect(clusters.at(-1)?.members).toEqual([...clusters.keys()]);
});

test('texts without words join only what is the same', () => {
  const index = new NearDuplicateIndex<number>();
  expect([index.add(0, '?'), index.add(1, '!'), index.add(2, ' ?')?.members]).toEqual([undefined, undefined, [0, 2]]);
});
