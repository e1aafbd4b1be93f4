import { expect, test } from 'vitest';
import { generatorOf } from '../words/seeded.ts';
import { readCorpus } from './corpus.ts';
import { fitLogistic } from './fit-logistic.ts';
import { firstLook } from './first-look.ts';
import { learnMatching } from './learn-matching.ts';
import { applyWeights } from './logistic.ts';
import { scoresOf } from './match-scores.ts';

test('weights are found again from labels drawn with them', () => {
  const generator = generatorOf(5);
  const draw = () => generator() / 2 ** 32;
  const columns = new Map([['x', Float64Array.from({ length: 40_000 }, draw)], ['y', Float64Array.from({ length: 40_000 }, draw)], ['always the same', new Float64Array(40_000).fill(3)]]);
  const truth = { constant: -1, x: 3, y: -2, 'always the same': 0 };
  const labels = Int8Array.from(applyWeights(truth, columns, 40_000), (odds) => (draw() < 1 / (1 + Math.exp(-odds)) ? 1 : 0));
  const found = fitLogistic([{ columns, labels }]);
  expect(Object.keys(found)).toEqual(['constant', 'x', 'y', 'always the same']);
  expect(Math.abs((found['x'] ?? 0) - 3)).toBeLessThan(0.2);
  expect(Math.abs((found['y'] ?? 0) + 2)).toBeLessThan(0.2);
  expect(found['always the same']).toBe(0);
  expect(fitLogistic([{ columns, labels }])).toEqual(found);
});

test('weights of other columns are not applied', () => {
  const columns = new Map([['x', new Float64Array(1)]]);
  expect(() => applyWeights({ constant: 0, y: 1 }, columns, 1)).toThrow('"x"');
  expect(() => applyWeights({ constant: 0 }, columns, 1)).toThrow('other columns');
});

const subjects = ['apples', 'bridges', 'candles', 'drums', 'elephants', 'fences', 'gardens'];
const things = ['price', 'colour', 'weight', 'safety'];

test('what is learnt on some topics serves on another', () => {
  const corpora = subjects.map((subject) => {
    const points = things.map((thing) => ({ id: thing, text: `The ${thing} of ${subject} matters` }));
    const args = Array.from({ length: 16 }, (_, at) => ({ id: `a${at}`, text: `Think of the ${things[at % 4]} before you choose ${subject}, said neighbour ${at}` }));
    return { topic: subject, corpus: readCorpus(args, points, subject), labels: Int8Array.from(args.flatMap((_, at) => things.map((_, place) => Number(at % 4 === place)))) };
  });
  const [first, ...rest] = corpora;
  if (first === undefined) throw new Error('no corpus');
  const scores = scoresOf(first.corpus, learnMatching(rest));
  // The best point of every argument is its own.
  for (let at = 0; at < 16; at += 1) expect(things.map((_, place) => place).toSorted((a, b) => (scores[at * 4 + b] ?? 0) - (scores[at * 4 + a] ?? 0))[0]).toBe(at % 4);
  expect([...firstLook(first.corpus).values()].every((column) => column.length === 64 && column.every(Number.isFinite))).toBe(true);
});
