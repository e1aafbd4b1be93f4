import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, placeInLayers } from './flow-layout.ts';

const edge = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 })).filter(([a, b]) => a < b).map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));

test('every edge of a graph without circles leads to a later layer, and no two nodes share a place', () => {
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 25 }), (edges) => {
      const graph = collapse(edges, (id) => id);
      const placed = placeInLayers(graph.nodes, graph.edges);
      const layer = new Map(placed.map((node) => [node.id, node.layer]));
      expect(graph.edges.every(({ from, to }) => (layer.get(from) ?? 0) < (layer.get(to) ?? 0))).toBe(true);
      expect(new Set(placed.map((node) => `${node.layer}/${node.order}`)).size).toBe(placed.length);
    }),
  );
});

test('siblings with the same target are drawn together from four on, and none is lost', () => {
  const edges = ['a1', 'a2', 'a3', 'a4', 'b1'].map((from) => ({ from, to: 'meeting' }));
  const graph = collapse(edges, (id) => id.slice(0, 1));
  expect(graph.nodes.map((node) => node.members)).toEqual([['a1', 'a2', 'a3', 'a4'], ['b1'], ['meeting']].toSorted((a, b) => graph.nodes.findIndex((node) => node.id === a[0]) - graph.nodes.findIndex((node) => node.id === b[0])));
  expect(graph.edges).toHaveLength(2);
});

test('a circle does not hang the layout', () => {
  const edges = [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }];
  const graph = collapse(edges, (id) => id);
  expect(placeInLayers(graph.nodes, graph.edges)).toHaveLength(2);
});
