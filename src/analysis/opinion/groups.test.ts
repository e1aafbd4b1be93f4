import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convexHull } from './convex-hull.ts';
import { formGroups } from './form-groups.ts';
import { kMeans } from './k-means.ts';
import type { Plane } from './k-means.ts';
import { silhouettes } from './silhouettes.ts';

const points = fc.array(fc.record({ x: fc.integer({ min: -5, max: 5 }), y: fc.integer({ min: -5, max: 5 }) }), { minLength: 1, maxLength: 30 });
const planeOf = (all: readonly { readonly x: number; readonly y: number }[]): Plane => ({ xs: Float64Array.from(all, ({ x }) => x), ys: Float64Array.from(all, ({ y }) => y) });

/** So many heaps of twenty points, far apart, at uneven angles. */
function heaps(count: number): Plane {
  return planeOf(Array.from({ length: count * 20 }, (_, at) => {
    const heap = at % count;
    return { x: (heap % 2) * 40 + (at % 5), y: heap * 35 + (at % 7) };
  }));
}

describe('k-means', () => {
  test('ends where no point is nearer to another centre', () => {
    fc.assert(fc.property(points, (all) => {
      const plane = planeOf(all);
      const different = new Set(all.map(({ x, y }) => `${x} ${y}`)).size;
      const { labels, clusters } = kMeans(plane, Math.min(3, different));
      expect(new Set(labels).size).toBe(clusters);
      const centres = Array.from({ length: clusters }, (_, cluster) => {
        const own = all.filter((_, at) => labels[at] === cluster);
        return { x: own.reduce((sum, { x }) => sum + x, 0) / own.length, y: own.reduce((sum, { y }) => sum + y, 0) / own.length };
      });
      for (const [at, { x, y }] of all.entries()) {
        const squares = centres.map((centre) => (x - centre.x) ** 2 + (y - centre.y) ** 2);
        expect((squares[labels[at] ?? 0] ?? 0) - Math.min(...squares)).toBeLessThan(1e-9);
      }
    }));
  });
});

describe('the number of groups', () => {
  test.each([2, 3, 4, 5])('%i heaps are as many groups', (count) => {
    const { labels, silhouette } = formGroups(heaps(count));
    expect(new Set(labels).size).toBe(count);
    expect(silhouette).toBeGreaterThan(0.8);
    for (let heap = 0; heap < count; heap += 1) expect(new Set([...labels].filter((_, at) => at % count === heap)).size).toBe(1);
  });

  test('the largest is the first', () => {
    fc.assert(fc.property(points, (all) => {
      const sizes = [...Map.groupBy(formGroups(planeOf(all)).labels, (label) => label)].sort(([a], [b]) => a - b).map(([, own]) => own.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }));
  });

  test('a silhouette by hand', () => {
    // Two points at 0 and 2, one at 10: (9 or 7 beyond, 2 within, and alone counts as 0).
    const plane = planeOf([{ x: 0, y: 0 }, { x: 2, y: 0 }, { x: 10, y: 0 }]);
    const [found] = silhouettes(plane, [{ labels: Int32Array.of(0, 0, 1), clusters: 2, inertia: 0 }]);
    expect(found).toBeCloseTo(((10 - 2) / 10 + (8 - 2) / 8) / 3, 12);
  });
});

describe('the convex hull', () => {
  test('turns left only, and no point lies outside', () => {
    fc.assert(fc.property(points, (all) => {
      const hull = convexHull(all);
      if (hull.length < 3) return;
      for (const [at, from] of hull.entries()) {
        const to = hull[(at + 1) % hull.length] ?? from;
        for (const { x, y } of all) expect((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)).toBeGreaterThanOrEqual(0);
      }
    }));
  });

  test('of one place one corner, of a line its ends', () => {
    expect(convexHull([{ x: 1, y: 1 }, { x: 1, y: 1 }])).toEqual([{ x: 1, y: 1 }]);
    expect(convexHull([{ x: 2, y: 2 }, { x: 0, y: 0 }, { x: 1, y: 1 }])).toEqual([{ x: 0, y: 0 }, { x: 2, y: 2 }]);
  });
});
