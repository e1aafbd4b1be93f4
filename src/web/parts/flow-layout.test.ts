import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse, layersOf, withoutCircles } from './flow-graph.ts';
import type { FlowEdge } from './flow-graph.ts';
import { layOut } from './flow-layout.ts';

const sizes = { width: 150, height: 50, gapX: 14, gapY: 40, lane: 16 };
const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
const pair = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
const anyEdges = fc.array(pair.map(([a, b]) => ({ from: `n${a}`, to: `n${b}` })), { maxLength: 25 });
const edgesForward = fc.array(pair.map(([a, b]) => ({ from: `n${Math.min(a, b)}`, to: `n${Math.max(a, b)}` })), { maxLength: 25 });
const graphOf = (edges: readonly FlowEdge[]) => collapse(names, edges, (id) => id);

describe('the picture of what feeds into what', () => {
  test('no two nodes overlap, every edge leads downwards, and all lies within the picture', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const layout = layOut(graphOf(edges), sizes);
        expect(layout.nodes).toHaveLength(names.length);
        for (const [index, a] of layout.nodes.entries()) {
          expect(a.x >= -1e-6 && a.x + sizes.width <= layout.width + 1e-6 && a.y >= 0 && a.y + sizes.height <= layout.height).toBe(true);
          for (const b of layout.nodes.slice(index + 1)) expect(a.layer !== b.layer || Math.abs(a.x - b.x) >= sizes.width + sizes.gapX - 1e-6).toBe(true);
        }
        for (const { points } of layout.edges) for (const [index, point] of points.entries()) expect(index === 0 || point.y > (points[index - 1]?.y ?? Number.POSITIVE_INFINITY)).toBe(true);
      }),
    );
  });

  test('of a graph without circles every edge is kept and leads to a later layer', () => {
    fc.assert(
      fc.property(edgesForward, (edges) => {
        const graph = graphOf(edges);
        const kept = withoutCircles(graph);
        const layers = layersOf(graph.nodes, kept);
        expect(kept).toHaveLength(graph.edges.length);
        for (const { from, to } of kept) expect(layers.get(from) ?? 0).toBeLessThan(layers.get(to) ?? 0);
      }),
    );
  });

  test('drawing together makes no circle, and loses nothing', () => {
    fc.assert(
      fc.property(edgesForward, fc.array(fc.nat(1), { minLength: 12, maxLength: 12 }), (edges, tracks) => {
        const graph = collapse(names, edges, (id) => `track ${tracks[Number(id.slice(1))] ?? 0}`);
        expect(graph.nodes.flatMap(({ members }) => members).toSorted()).toEqual(names.toSorted());
        expect(withoutCircles(graph)).toHaveLength(graph.edges.length);
      }),
    );
  });

  test('four of a track that feed the same are drawn together, also where one of them feeds more; three are not', () => {
    const edges = [...['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3'].map((from) => ({ from, to: 'meeting' })), { from: 'a2', to: 'summary' }, { from: 'summary', to: 'meeting' }];
    const graph = collapse(['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'summary', 'meeting'], edges, (id) => id.slice(0, 1));
    expect(graph.nodes.filter(({ members }) => members.length > 1)).toEqual([{ id: 'a1', members: ['a1', 'a2', 'a3', 'a4'] }]);
    expect(graph.edges).toContainEqual({ from: 'a1', to: 'summary' });
    expect(graph.edges.filter(({ to }) => to === 'meeting')).toHaveLength(5);
  });

  test('what comes in late stands next to what it feeds, its products below it; separate parts follow each other', () => {
    const edges = [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }, { from: 'c', to: 'd' }, { from: 'late', to: 'c' }, { from: 'late', to: 'product' }, { from: 'x', to: 'y' }];
    const graph = collapse(['a', 'late', 'b', 'c', 'd', 'product', 'x', 'y'], edges, (id) => id);
    expect(Object.fromEntries(layersOf(graph.nodes, withoutCircles(graph)))).toEqual({ a: 0, b: 1, late: 1, c: 2, product: 2, d: 3, x: 4, y: 5 });
  });
});
