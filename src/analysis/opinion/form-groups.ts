import { kMeans } from './k-means.ts';
import type { Plane } from './k-means.ts';
import { silhouettes } from './silhouettes.ts';

export interface FormedGroups {
  /** Point by point the number of its group: 0 is the largest. */
  readonly labels: Int32Array;
  /** How clearly they part, −1 to 1; 0 where all stand in one. */
  readonly silhouette: number;
}

const mostGroups = 5;

/**
 * Two to five groups, as many as part most clearly by their silhouette, the fewer among equals; one where all stand in
 * one place. No more than two and one for every twelve points (Polis' bound), so that few points are not read too finely.
 */
export function formGroups(plane: Plane): FormedGroups {
  const places = new Set(Array.from(plane.xs, (x, point) => `${x} ${plane.ys[point] ?? 0}`)).size;
  const most = Math.min(mostGroups, 2 + Math.floor(plane.xs.length / 12), places);
  if (most < 2) return { labels: new Int32Array(plane.xs.length), silhouette: 0 };
  const clusterings = Array.from({ length: most - 1 }, (_, at) => kMeans(plane, at + 2));
  // Nine digits: two equally good numbers of groups must not be told apart by rounding.
  const clear = silhouettes(plane, clusterings).map((silhouette) => Math.round(silhouette * 1e9) / 1e9);
  const best = clear.indexOf(Math.max(...clear));
  return { labels: ranked(plane, clusterings[best]?.labels ?? new Int32Array()), silhouette: clear[best] ?? 0 };
}

/** Numbered by size, the largest first; groups of one size from left to right, then from bottom to top. */
function ranked({ xs, ys }: Plane, labels: Int32Array): Int32Array {
  const groups = Map.groupBy(labels.keys(), (point) => labels[point] ?? 0);
  const middle = (axis: Float64Array, points: readonly number[]) => points.reduce((sum, point) => sum + (axis[point] ?? 0), 0) / points.length;
  const order = [...groups].map(([label, points]) => ({ label, size: points.length, x: middle(xs, points), y: middle(ys, points) })).sort((a, b) => b.size - a.size || a.x - b.x || a.y - b.y);
  const rank = new Map(order.map(({ label }, at) => [label, at]));
  return labels.map((label) => rank.get(label) ?? 0);
}
