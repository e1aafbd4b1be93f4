import { fraction, generatorOf } from '../words/seeded.ts';
import type { Generator } from '../words/seeded.ts';
import { tridiagonalPairs } from './tridiagonal.ts';

/** A direction of length one, and how much of the whole spread lies along it. */
export interface Direction {
  readonly spread: number;
  readonly vector: Float64Array;
}

export interface LeadingDirections {
  readonly directions: readonly Direction[];
  /** False: the steps ran out while directions of nearly the same spread were still being told apart. */
  readonly settled: boolean;
}

const mostSteps = 400;
const firstLook = 25;
/** Part of the greatest spread that a direction may still be off by. */
const exactness = 1e-11;

/**
 * The directions of the greatest spread, greatest first, of the symmetric matrix with no negative eigenvalue that `times`
 * multiplies by: Lanczos' method from a fixed start, every new direction made orthogonal to all before it, twice.
 */
export function leadingDirections(times: (vector: Float64Array) => Float64Array, size: number, wanted: number): LeadingDirections {
  const generator = generatorOf(1);
  const basis: Float64Array[] = [];
  const [along, beside]: [number[], number[]] = [[], []];
  let next = freshDirection(basis, size, generator);
  let [broken, look] = [false, firstLook];
  while (next !== undefined && basis.length < mostSteps) {
    basis.push(next);
    const image = times(next);
    along.push(dot(image, next));
    for (let again = 0; again < 2; again += 1) makeOrthogonal(image, basis);
    const left = Math.sqrt(dot(image, image));
    // What is left of an image that lies in the directions already taken is rounding: start afresh outside of them.
    const ended = left <= 1e-13 * Math.max(...along);
    broken ||= ended;
    beside.push(ended ? 0 : left);
    next = ended ? freshDirection(basis, size, generator) : image.map((entry) => entry / left);
    if (basis.length < look || next === undefined) continue;
    look = Math.ceil(look * 1.5);
    // After a break a spread that occurs twice may have been found once: then only all steps will do.
    const found = broken ? undefined : bestOf(basis, along, beside, wanted);
    if (found?.settled === true) return found;
  }
  return bestOf(basis, along, beside, wanted);
}

function bestOf(basis: readonly Float64Array[], along: readonly number[], beside: readonly number[], wanted: number): LeadingDirections {
  const { values, vectors } = tridiagonalPairs(along, beside);
  const best = Array.from(values, (spread, at) => ({ spread: Math.max(0, spread), own: vectors[at] ?? new Float64Array() })).sort((a, b) => b.spread - a.spread).slice(0, wanted);
  const allowed = exactness * (best[0]?.spread ?? 0);
  return {
    directions: best.map(({ spread, own }) => ({ spread, vector: combined(basis, own) })),
    settled: best.length > 0 && best.every(({ own }) => Math.abs((own.at(-1) ?? 0) * (beside.at(-1) ?? 0)) <= allowed),
  };
}

function combined(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const vector = new Float64Array(basis[0]?.length ?? 0);
  for (const [at, own] of basis.entries()) addTimes(vector, weights[at] ?? 0, own);
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((entry) => entry / length);
}

/** A direction orthogonal to all there are; `undefined` once they fill the whole space. */
function freshDirection(basis: readonly Float64Array[], size: number, generator: Generator): Float64Array | undefined {
  if (basis.length >= size) return undefined;
  const vector = new Float64Array(size).map(() => fraction(generator) - 0.5);
  for (let again = 0; again < 2; again += 1) makeOrthogonal(vector, basis);
  const length = Math.sqrt(dot(vector, vector));
  return length < 1e-9 ? undefined : vector.map((entry) => entry / length);
}

function makeOrthogonal(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (const own of basis) addTimes(vector, -dot(vector, own), own);
}

function addTimes(vector: Float64Array, factor: number, other: Float64Array): void {
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) + factor * (other[at] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
