import { bridgingProposals } from './bridging.ts';
import type { ProposalAccount } from './bridging.ts';
import { convexHull } from './convex-hull.ts';
import type { Point } from './convex-hull.ts';
import { formGroups } from './form-groups.ts';
import { placeHolders } from './place-holders.ts';
import { stancesOf } from './stance-matrix.ts';
import type { StanceMatrix } from './stance-matrix.ts';

/** A holder's place; the first axis runs to the right, the second upwards. Six digits after the point. */
export interface MapPoint extends Point {
  readonly id: string;
  readonly group: string;
}

/** `1` is the largest. The hull's corners are points of the map. */
export interface OpinionGroup {
  readonly id: string;
  readonly size: number;
  readonly hull: readonly Point[];
}

export interface OpinionMap {
  readonly kind: 'map';
  /** By id. */
  readonly points: readonly MapPoint[];
  readonly groups: readonly OpinionGroup[];
  /** Shares of the variance along the axes, 0 to 1. */
  readonly axes: readonly [number, number];
  /** How clearly the groups part: the mean silhouette, −1 to 1; 0 for one group. */
  readonly silhouette: number;
  /** Who took a stance on fewer than `leastStances` proposals has no place and no group, as little is known of them. By id. */
  readonly leftOut: readonly string[];
  readonly leastStances: number;
  /** The most bridging first. */
  readonly proposals: readonly ProposalAccount[];
}

/** A map of so few would be a picture of single persons, not of opinions. Counts are of holders who could be placed. */
export interface TooFew {
  readonly kind: 'too-few';
  readonly holders: number;
  readonly proposals: number;
  readonly leastHolders: number;
  readonly leastProposals: number;
}

const leastHolders = 4;
const leastProposals = 2;
/** Polis' bound: of seven proposals, or of all where there are fewer. */
const enoughStances = 7;

/**
 * Opinion groups as a map: the holders in the plane of the two principal components of their stances, clustered by k-means,
 * and every proposal with how each group stood to it. The principal components are those of all stances; placed, grouped and
 * counted are the holders with enough of them. Depends on nothing but the stances: not on their order, nor on names.
 */
export function opinionMap(matrix: StanceMatrix): OpinionMap | TooFew {
  const leastStances = Math.min(enoughStances, matrix.proposals.length);
  const rows = [...matrix.holders.keys()].filter((row) => stancesOf(matrix, row) >= leastStances);
  if (rows.length < leastHolders || matrix.proposals.length < leastProposals) return { kind: 'too-few', holders: rows.length, proposals: matrix.proposals.length, leastHolders, leastProposals };
  const { xs, ys, axes } = placeHolders(matrix);
  // The map is what is grouped: rounded first, so that a point stands in the group in which it is drawn.
  const plane = { xs: Float64Array.from(rows, (row) => sixDigits(xs[row] ?? 0)), ys: Float64Array.from(rows, (row) => sixDigits(ys[row] ?? 0)) };
  const { labels, silhouette } = formGroups(plane);
  const points = rows.map((row, at) => ({ id: matrix.holders[row] ?? '', x: plane.xs[at] ?? 0, y: plane.ys[at] ?? 0, group: String((labels[at] ?? 0) + 1) })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = groupsOf(points);
  return {
    kind: 'map',
    points,
    groups,
    axes: [sixDigits(axes[0]), sixDigits(axes[1])],
    silhouette: sixDigits(silhouette),
    leftOut: matrix.holders.filter((_, row) => stancesOf(matrix, row) < leastStances).sort(),
    leastStances,
    proposals: bridgingProposals(matrix, groups.map(({ id }) => id), new Map(points.map(({ id, group }) => [id, group]))),
  };
}

function groupsOf(points: readonly MapPoint[]): readonly OpinionGroup[] {
  const members = Map.groupBy(points, ({ group }) => group);
  return [...members].map(([id, own]) => ({ id, size: own.length, hull: convexHull(own).map(({ x, y }) => ({ x, y })) })).sort((a, b) => Number(a.id) - Number(b.id));
}

/** Adding nought turns −0 into 0. */
function sixDigits(number: number): number {
  return Math.round(number * 1e6) / 1e6 + 0;
}
