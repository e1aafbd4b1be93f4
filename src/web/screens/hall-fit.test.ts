import { expect, test } from 'vitest';
import { fitOf } from './hall-fit.ts';

test.each([
  ['Mexico', 1],
  ['中国', 1],
  ['Côte d’Ivoire', 2],
  ['阿拉伯叙利亚共和国', 3],
  ['Russian Federation', 3],
  ['Bolivia (Plurinational State of)', 4],
  ['大不列颠及北爱尔兰联合王国', 4],
  ['بوليفيا (دولة - المتعددة القوميات)', 4],
  ['United Kingdom of Great Britain and Northern Ireland', 5],
  ['International Federation of Red Cross and Red Crescent Societies', 6],
])('%s is set in size %i', (name, size) => {
  expect(fitOf(name)).toBe(size);
});
