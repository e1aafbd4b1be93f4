import type { Clustering, Plane } from './k-means.ts';

/** Above so many points only every second, third … is asked, because each is compared with every other. */
const mostAsked = 6000;

/**
 * How well each clustering separates the points: the mean silhouette (Rousseeuw 1987), −1 to 1. A point alone in its
 * cluster counts as 0. All clusterings share the distances, which are most of the work.
 */
export function silhouettes({ xs, ys }: Plane, clusterings: readonly Clustering[]): readonly number[] {
  const stride = Math.ceil(xs.length / mostAsked);
  const asked = Array.from({ length: Math.ceil(xs.length / stride) }, (_, at) => at * stride);
  const [x, y] = [Float64Array.from(asked, (point) => xs[point] ?? 0), Float64Array.from(asked, (point) => ys[point] ?? 0)];
  const samples = clusterings.map(({ labels, clusters }) => sampleOf(Int32Array.from(asked, (point) => labels[point] ?? 0), clusters));
  for (let point = 0; point < x.length; point += 1) {
    const distances = distancesFrom(x, y, point);
    for (const sample of samples) sample.sum += silhouetteOf(sample, distances, point);
  }
  return samples.map(({ sum }) => sum / Math.max(1, asked.length));
}

interface Sample {
  readonly labels: Int32Array;
  readonly sizes: Float64Array;
  /** Of the distances from one point, by cluster: written anew for every point. */
  readonly totals: Float64Array;
  sum: number;
}

function sampleOf(labels: Int32Array, clusters: number): Sample {
  const sizes = new Float64Array(clusters);
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  return { labels, sizes, totals: new Float64Array(clusters), sum: 0 };
}

function distancesFrom(x: Float64Array, y: Float64Array, point: number): Float64Array {
  const [ownX, ownY] = [x[point] ?? 0, y[point] ?? 0];
  const distances = new Float64Array(x.length);
  for (let other = 0; other < x.length; other += 1) {
    const [dx, dy] = [ownX - (x[other] ?? 0), ownY - (y[other] ?? 0)];
    distances[other] = Math.sqrt(dx * dx + dy * dy);
  }
  return distances;
}

function silhouetteOf({ labels, sizes, totals }: Sample, distances: Float64Array, point: number): number {
  const own = labels[point] ?? 0;
  const fellows = (sizes[own] ?? 0) - 1;
  if (fellows < 1) return 0;
  totals.fill(0);
  for (let other = 0; other < labels.length; other += 1) {
    const label = labels[other] ?? 0;
    totals[label] = (totals[label] ?? 0) + (distances[other] ?? 0);
  }
  const within = (totals[own] ?? 0) / fellows;
  let beyond = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < totals.length; cluster += 1) if (cluster !== own && (sizes[cluster] ?? 0) > 0) beyond = Math.min(beyond, (totals[cluster] ?? 0) / (sizes[cluster] ?? 1));
  const larger = Math.max(within, beyond);
  return larger === 0 || !Number.isFinite(larger) ? 0 : (beyond - within) / larger;
}
