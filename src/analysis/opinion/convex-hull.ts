export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of the smallest convex shape around the points, counter-clockwise from the leftmost; one or two for points in one place or on one line. */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const [lower, upper] = [chain(sorted), chain(sorted.toReversed())];
  const corners = [...lower.slice(0, -1), ...upper.slice(0, -1)];
  return corners.length === 0 ? sorted.slice(0, 1) : corners;
}

/** One side of the shape, from the first to the last point, turning left only (Andrew 1979). */
function chain(sorted: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  for (const point of sorted) {
    while (corners.length > 0 && !turnsLeft(corners.at(-2), corners.at(-1), point)) corners.pop();
    corners.push(point);
  }
  return corners;
}

function turnsLeft(before: Point | undefined, corner: Point | undefined, next: Point): boolean {
  if (corner === undefined) return true;
  if (before === undefined) return corner.x !== next.x || corner.y !== next.y;
  return (corner.x - before.x) * (next.y - before.y) - (corner.y - before.y) * (next.x - before.x) > 0;
}
