import { forPairs, likenesses, massOf, weightOf } from './likenesses.ts';
import type { Columns } from './likenesses.ts';
import type { Corpus, ReadText } from './corpus.ts';

const comparedAmongArguments = ['words', 'pieces', 'latent', 'part of point', 'resembling words'];

/**
 * What is known of each pair from the texts alone: the likenesses, by how much each is above that of the best other point, where the argument stands among all arguments for this point,
 * and how long and how rare in words the two are.
 */
export function firstLook(corpus: Corpus): Columns {
  const points = corpus.points.length;
  const alike = likenesses(corpus);
  const columns = new Map(alike);
  for (const [name, column] of alike) columns.set(`${name}, above others`, aboveOthers(column, points));
  for (const name of comparedAmongArguments) {
    const column = columns.get(name) ?? new Float64Array(0);
    const { standing, deviation, mean } = amongArguments(column, points);
    columns.set(`${name}, standing`, standing).set(`${name}, deviation`, deviation).set(`${name}, mean of point`, mean);
  }
  const rarity = (text: ReadText) => massOf(text.stems, (stem) => weightOf(stem, corpus.space)) / Math.max(1, text.stems.length);
  const rarities = new Map([...corpus.arguments, ...corpus.points].map((text) => [text, rarity(text)]));
  return columns
    .set('length of argument', forPairs(corpus, (argument) => Math.log(1 + argument.length)))
    .set('length of point', forPairs(corpus, (_, point) => Math.log(1 + point.length)))
    .set('rarity of argument', forPairs(corpus, (argument) => rarities.get(argument) ?? 0))
    .set('rarity of point', forPairs(corpus, (_, point) => rarities.get(point) ?? 0))
    .set('points', forPairs(corpus, () => Math.log(points)));
}

/** By how much a value is above the argument's greatest value for another point; where there is one point alone, above nought. */
export function aboveOthers(column: Float64Array, points: number): Float64Array {
  return column.map((value, row) => {
    if (points < 2) return value;
    const from = row - (row % points);
    let most = Number.NEGATIVE_INFINITY;
    for (let other = from; other < from + points; other += 1) if (other !== row) most = Math.max(most, column[other] ?? 0);
    return value - most;
  });
}

interface Standings {
  /** The part of all arguments with a smaller value, 0 … 1. */
  readonly standing: Float64Array;
  /** In standard deviations from the mean over all arguments. */
  readonly deviation: Float64Array;
  readonly mean: Float64Array;
}

function amongArguments(column: Float64Array, points: number): Standings {
  const [standing, deviation, mean] = [new Float64Array(column.length), new Float64Array(column.length), new Float64Array(column.length)];
  for (let point = 0; point < points; point += 1) {
    const values = Float64Array.from({ length: column.length / points }, (_, place) => column[place * points + point] ?? 0);
    let [sum, squares] = [0, 0];
    for (const value of values) sum += value;
    const average = sum / values.length;
    for (const value of values) squares += (value - average) ** 2;
    const spread = Math.sqrt(squares / values.length) || 1;
    // To nine digits, so that two values which are equal but for rounding stand equal.
    const sorted = values.map(rounded).sort();
    for (const [place, value] of values.entries()) {
      const row = place * points + point;
      standing[row] = firstAtLeast(sorted, rounded(value)) / values.length;
      deviation[row] = (value - average) / spread;
      mean[row] = average;
    }
  }
  return { standing, deviation, mean };
}

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
