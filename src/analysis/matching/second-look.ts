import { denseProduct } from '../words/latent-space.ts';
import { product } from '../words/vectors.ts';
import type { Corpus } from './corpus.ts';
import { aboveOthers } from './first-look.ts';
import { chance } from './logistic.ts';
import type { Columns } from './likenesses.ts';

const neighbours = 8;

/**
 * What the first scores of all pairs tell about each: the words of the arguments that seem to make a point belong to it (Rocchio's expansion, the argument itself left out),
 * arguments alike make the same points, and some points are made by many. No label is used: only that all arguments are seen together.
 */
export function secondLook(corpus: Corpus, first: Columns, scores: Float64Array): Columns {
  const points = corpus.points.length;
  const chances = scores.map(chance);
  const gathered = gatheredWords(corpus, chances);
  const gatheredLatent = latentOfPoints(corpus, chances);
  const around = ofNeighbours(corpus, chances);
  return new Map([
    ...first,
    ['score', scores],
    ['score, above others', aboveOthers(scores, points)],
    ['made by how many', overArguments(chances, points)],
    ['makes how many', chances.map((_, row) => Math.log(sumOf(chances.subarray(row - (row % points), row - (row % points) + points)) + 1e-9))],
    ['gathered words', gathered],
    ['gathered words, above others', aboveOthers(gathered, points)],
    ['gathered latent', gatheredLatent],
    ['gathered latent, above others', aboveOthers(gatheredLatent, points)],
    ['neighbours', around],
    ['neighbours, above others', aboveOthers(around, points)],
  ]);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function overArguments(chances: Float64Array, points: number): Float64Array {
  const sums = new Float64Array(points);
  for (const [row, value] of chances.entries()) sums[row % points] = (sums[row % points] ?? 0) + value;
  return chances.map((_, row) => Math.log(((sums[row % points] ?? 0) * points) / chances.length + 1e-9));
}

/** A vector gathered from arguments, and how it is compared with one of them without that one's own part. */
function withoutOwn(along: number, own: number, ownSquares: number, squares: number): number {
  const length = squares - 2 * own * along + own * own * ownSquares;
  return length < 1e-12 ? 0 : (along - own * ownSquares) / Math.sqrt(length);
}

function gatheredWords({ arguments: args, points, space }: Corpus, chances: Float64Array): Float64Array {
  const result = new Float64Array(chances.length);
  for (const [at, point] of points.entries()) {
    const sums = new Float64Array(space.places.size);
    const add = ({ terms, weights }: { terms: Int32Array; weights: Float64Array }, weight: number) => {
      for (const [place, term] of terms.entries()) sums[term] = (sums[term] ?? 0) + weight * (weights[place] ?? 0);
    };
    add(point.words, 1);
    for (const [place, { words }] of args.entries()) add(words, (chances[place * points.length + at] ?? 0) ** 2);
    const squares = denseProduct(sums, sums);
    for (const [place, { words }] of args.entries()) {
      let along = 0;
      for (const [k, term] of words.terms.entries()) along += (words.weights[k] ?? 0) * (sums[term] ?? 0);
      result[place * points.length + at] = withoutOwn(along, (chances[place * points.length + at] ?? 0) ** 2, words.terms.length === 0 ? 0 : 1, squares);
    }
  }
  return result;
}

function latentOfPoints({ arguments: args, points }: Corpus, chances: Float64Array): Float64Array {
  const result = new Float64Array(chances.length);
  for (const [at, point] of points.entries()) {
    const sums = point.latent.slice();
    for (const [place, { latent }] of args.entries()) {
      const weight = (chances[place * points.length + at] ?? 0) ** 2;
      for (const [k, value] of latent.entries()) sums[k] = (sums[k] ?? 0) + weight * value;
    }
    const squares = denseProduct(sums, sums);
    for (const [place, { latent }] of args.entries()) result[place * points.length + at] = withoutOwn(denseProduct(latent, sums), (chances[place * points.length + at] ?? 0) ** 2, denseProduct(latent, latent), squares);
  }
  return result;
}

/** The chances of the eight arguments most alike, weighted by the square of their likeness. */
function ofNeighbours({ arguments: args, points }: Corpus, chances: Float64Array): Float64Array {
  const result = new Float64Array(chances.length);
  for (const [place, argument] of args.entries()) {
    const likenesses = Float64Array.from(args, (other, at) => (at === place ? 0 : Math.max(0, denseProduct(argument.latent, other.latent)) / 2 + product(argument.words, other.words) / 2));
    for (let round = 0, all = 1e-9; round < neighbours; round += 1) {
      const nearest = greatest(likenesses);
      const weight = (likenesses[nearest] ?? 0) ** 2;
      if (weight === 0) break;
      likenesses[nearest] = 0;
      const part = weight / (all + weight);
      for (let at = 0; at < points.length; at += 1) {
        const row = place * points.length + at;
        result[row] = (result[row] ?? 0) * (1 - part) + (chances[nearest * points.length + at] ?? 0) * part;
      }
      all += weight;
    }
  }
  return result;
}

/** The place of the greatest value, the first of equal ones; values equal to nine digits are equal. */
function greatest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0) + 1e-9) best = at;
  return best;
}
