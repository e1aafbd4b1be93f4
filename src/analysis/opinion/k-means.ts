import { fraction, generatorOf } from '../words/seeded.ts';
import type { Generator } from '../words/seeded.ts';

export interface Plane {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

export interface Clustering {
  /** The number of each point's cluster, from 0. */
  readonly labels: Int32Array;
  readonly clusters: number;
  /** The sum of the squared distances to the centres. */
  readonly inertia: number;
}

interface Centres {
  readonly xs: number[];
  readonly ys: number[];
}

const seededStarts = 24;
const mostRounds = 500;

/**
 * k-means in the plane, each run until no point moves: once from points farthest from one another, then from seeded
 * starts of k-means++ (Arthur and Vassilvitskii 2007). The run with the least inertia counts, the first among equals.
 * `clusters`: at least 1 and at most the number of different points.
 */
export function kMeans(plane: Plane, clusters: number): Clustering {
  const generator = generatorOf(clusters);
  let best = settle(plane, farthestPoints(plane, clusters));
  for (let start = 0; start < seededStarts; start += 1) {
    const run = settle(plane, spreadPoints(plane, clusters, generator));
    if (run.inertia < best.inertia * (1 - 1e-12)) best = run;
  }
  return best;
}

function settle(plane: Plane, centres: Centres): Clustering {
  const labels = new Int32Array(plane.xs.length).fill(-1);
  let inertia = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds; round += 1) {
    const moved = assign(plane, centres, labels);
    inertia = moved.inertia;
    if (!moved.any) break;
    recentre(plane, labels, centres);
  }
  return { labels, clusters: centres.xs.length, inertia };
}

/** Each point to the nearest centre, the first among equally near ones. */
function assign({ xs, ys }: Plane, centres: Centres, labels: Int32Array): { readonly any: boolean; readonly inertia: number } {
  let [any, inertia] = [false, 0];
  for (let point = 0; point < xs.length; point += 1) {
    const [x, y] = [xs[point] ?? 0, ys[point] ?? 0];
    let [nearest, least] = [0, Number.POSITIVE_INFINITY];
    for (let centre = 0; centre < centres.xs.length; centre += 1) {
      const [dx, dy] = [x - (centres.xs[centre] ?? 0), y - (centres.ys[centre] ?? 0)];
      const distance = dx * dx + dy * dy;
      if (distance < least) [nearest, least] = [centre, distance];
    }
    any ||= labels[point] !== nearest;
    labels[point] = nearest;
    inertia += least;
  }
  return { any, inertia };
}

/** Each centre to the middle of its points; one without any to the point farthest from its own centre. */
function recentre(plane: Plane, labels: Int32Array, centres: Centres): void {
  const { xs, ys } = plane;
  const [sumX, sumY, counts] = [new Float64Array(centres.xs.length), new Float64Array(centres.xs.length), new Float64Array(centres.xs.length)];
  for (let point = 0; point < xs.length; point += 1) {
    const label = labels[point] ?? 0;
    sumX[label] = (sumX[label] ?? 0) + (xs[point] ?? 0);
    sumY[label] = (sumY[label] ?? 0) + (ys[point] ?? 0);
    counts[label] = (counts[label] ?? 0) + 1;
  }
  for (const [centre, count] of counts.entries()) {
    const alone = count === 0 ? indexOfMost(squaresToNearest(plane, centres)) : -1;
    centres.xs[centre] = count === 0 ? (xs[alone] ?? 0) : (sumX[centre] ?? 0) / count;
    centres.ys[centre] = count === 0 ? (ys[alone] ?? 0) : (sumY[centre] ?? 0) / count;
  }
}

/** The point farthest from the middle of all, then again and again the one farthest from those taken. */
function farthestPoints(plane: Plane, clusters: number): Centres {
  const middle = { xs: [mean(plane.xs)], ys: [mean(plane.ys)] };
  const taken: Centres = { xs: [], ys: [] };
  for (let centre = 0; centre < clusters; centre += 1) take(plane, taken, indexOfMost(squaresToNearest(plane, centre === 0 ? middle : taken)));
  return taken;
}

/** k-means++: each next centre is drawn with a chance proportional to its squared distance from those taken. */
function spreadPoints(plane: Plane, clusters: number, generator: Generator): Centres {
  const taken: Centres = { xs: [], ys: [] };
  take(plane, taken, Math.floor(fraction(generator) * plane.xs.length));
  while (taken.xs.length < clusters) {
    const squares = squaresToNearest(plane, taken);
    let left = fraction(generator) * squares.reduce((sum, square) => sum + square, 0);
    const chosen = squares.findIndex((square) => (left -= square) < 0);
    take(plane, taken, chosen === -1 ? indexOfMost(squares) : chosen);
  }
  return taken;
}

function take({ xs, ys }: Plane, taken: Centres, point: number): void {
  taken.xs.push(xs[point] ?? 0);
  taken.ys.push(ys[point] ?? 0);
}

function squaresToNearest({ xs, ys }: Plane, centres: Centres): Float64Array {
  return xs.map((x, point) => {
    let least = Number.POSITIVE_INFINITY;
    for (let centre = 0; centre < centres.xs.length; centre += 1) {
      const [dx, dy] = [x - (centres.xs[centre] ?? 0), (ys[point] ?? 0) - (centres.ys[centre] ?? 0)];
      least = Math.min(least, dx * dx + dy * dy);
    }
    return least;
  });
}

function indexOfMost(numbers: Float64Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at += 1) if ((numbers[at] ?? 0) > (numbers[best] ?? 0)) best = at;
  return best;
}

function mean(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
