import { layersOf, withoutCircles } from './flow-graph.ts';
import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph.ts';

/** Widths and heights of a picture, in its own units. */
export interface FlowSizes {
  readonly width: number;
  readonly height: number;
  readonly gapX: number;
  readonly gapY: number;
  /** Room that an edge takes in a layer that it passes by. */
  readonly lane: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node with its upper left corner. */
export interface PlacedNode extends FlowNode, Point {
  readonly layer: number;
}

/** An edge from the lower side of a node, between the nodes of the layers that it passes, to the upper side of another. */
export interface PlacedEdge extends FlowEdge {
  readonly points: readonly Point[];
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** What stands in a layer: a node, or an edge on its way past (`node` absent). */
interface Stop {
  readonly key: string;
  readonly node?: FlowNode;
  readonly layer: number;
  readonly before: string[];
  readonly after: string[];
}

const orderings = 12;
const straightenings = 60;

/** Places a graph in layers from top to bottom (after Sugiyama, Tagawa and Toda, 1981): every edge leads downwards, no two nodes overlap. Edges that close a circle are not drawn. */
export function layOut(graph: FlowGraph, sizes: FlowSizes): FlowLayout {
  const edges = withoutCircles(graph);
  const layers = layersOf(graph.nodes, edges);
  const stops = new Map<string, Stop>(graph.nodes.map((node) => [node.id, { key: node.id, node, layer: layers.get(node.id) ?? 0, before: [], after: [] }]));
  const ways = edges.map((edge) => ({ ...edge, stops: wayOf(edge, layers, stops) }));
  const rows = orderRows(rowsOf(stops));
  const middles = straighten(rows, stops, sizes);
  const y = (layer: number) => layer * (sizes.height + sizes.gapY);
  const middle = (key: string) => middles.get(key) ?? 0;
  const nodes = rows.flat().flatMap(({ node, layer }) => (node === undefined ? [] : [{ ...node, layer, x: middle(node.id) - sizes.width / 2, y: y(layer) }]));
  const left = Math.min(0, ...nodes.map((node) => node.x), ...rows.flat().map(({ key }) => middle(key) - sizes.lane / 2));
  const right = Math.max(0, ...nodes.map((node) => node.x + sizes.width), ...rows.flat().map(({ key }) => middle(key) + sizes.lane / 2));
  return {
    nodes: nodes.map((node) => ({ ...node, x: node.x - left })),
    edges: ways.map(({ from, to, stops: passed }) => ({ from, to, points: passed.flatMap((stop, index) => {
      const at = { x: middle(stop.key) - left, y: y(stop.layer) };
      const bottom = { x: at.x, y: at.y + sizes.height };
      return index === 0 ? [bottom] : index === passed.length - 1 ? [at] : [at, bottom];
    }) })),
    width: right - left,
    height: y(rows.length) - sizes.gapY,
  };
}

/** The stops of an edge, one in each layer from its beginning to its end; those between are made here. */
function wayOf(edge: FlowEdge, layers: ReadonlyMap<string, number>, stops: Map<string, Stop>): readonly Stop[] {
  const [first, last] = [layers.get(edge.from) ?? 0, layers.get(edge.to) ?? 0];
  const way: Stop[] = [];
  for (let layer = first; layer <= last; layer += 1) {
    const key = layer === first ? edge.from : layer === last ? edge.to : `${edge.from} ${edge.to} ${layer}`;
    const stop = stops.get(key) ?? { key, layer, before: [], after: [] };
    stops.set(key, stop);
    const previous = way.at(-1);
    if (previous !== undefined) {
      previous.after.push(key);
      stop.before.push(previous.key);
    }
    way.push(stop);
  }
  return way;
}

function rowsOf(stops: ReadonlyMap<string, Stop>): readonly (readonly Stop[])[] {
  const all = [...stops.values()];
  return Array.from({ length: Math.max(-1, ...all.map(({ layer }) => layer)) + 1 }, (_, layer) => all.filter((stop) => stop.layer === layer));
}

/** Orders each row by where its neighbours stand, downwards and upwards in turn, and keeps the order in which fewest edges cross. */
function orderRows(given: readonly (readonly Stop[])[]): readonly (readonly Stop[])[] {
  let rows = given.map((row) => [...row]);
  let best = { rows, crossings: crossings(rows) };
  for (let turn = 0; turn < orderings && best.crossings > 0; turn += 1) {
    const side = turn % 2 === 0 ? 'before' : 'after';
    const places = placesOf(rows);
    rows = rows.map((row) => [...row]);
    for (const row of side === 'before' ? rows : rows.toReversed()) {
      const wish = new Map(row.map((stop) => [stop.key, mean(stop[side].map((key) => places.get(key) ?? 0)) ?? places.get(stop.key) ?? 0]));
      row.sort((a, b) => (wish.get(a.key) ?? 0) - (wish.get(b.key) ?? 0));
      for (const [place, stop] of row.entries()) places.set(stop.key, place);
    }
    const count = crossings(rows);
    if (count < best.crossings) best = { rows, crossings: count };
  }
  return best.rows;
}

function placesOf(rows: readonly (readonly Stop[])[]): Map<string, number> {
  return new Map(rows.flatMap((row) => row.map((stop, place) => [stop.key, place] as const)));
}

function crossings(rows: readonly (readonly Stop[])[]): number {
  const places = placesOf(rows);
  let count = 0;
  for (const row of rows) {
    const pairs = row.flatMap((stop, from) => stop.after.map((key) => ({ from, to: places.get(key) ?? 0 })));
    for (const [index, a] of pairs.entries()) for (const b of pairs.slice(index + 1)) if ((a.from - b.from) * (a.to - b.to) < 0) count += 1;
  }
  return count;
}

interface Wish {
  readonly place: number;
  readonly weight: number;
}

/**
 * The middles of all stops. Row by row, each stop as near to its neighbours as the order and the room of the row allow;
 * every such step shortens the edges (by the sum of squares), so that the picture settles.
 */
function straighten(rows: readonly (readonly Stop[])[], stops: ReadonlyMap<string, Stop>, sizes: FlowSizes): ReadonlyMap<string, number> {
  const half = (stop: Stop) => (stop.node === undefined ? sizes.lane : sizes.width) / 2;
  const middles = new Map<string, number>();
  const settle = (row: readonly Stop[], wish: (stop: Stop) => Wish) => {
    const apart = row.map((stop, index) => (index === 0 ? 0 : half(row[index - 1] ?? stop) + sizes.gapX + half(stop)));
    for (const [index, place] of nearest(row.map(wish), apart).entries()) middles.set(row[index]?.key ?? '', place);
  };
  const wishOf = (stop: Stop): Wish => {
    let [sum, weight] = [0, 0];
    for (const key of [...stop.before, ...stop.after]) {
      // An edge on its way is held more firmly, so that long edges run straight.
      const pull = stop.node === undefined || stops.get(key)?.node === undefined ? 2 : 1;
      sum += pull * (middles.get(key) ?? 0);
      weight += pull;
    }
    return weight === 0 ? { place: middles.get(stop.key) ?? 0, weight: 1 } : { place: sum / weight, weight };
  };
  for (const row of rows) settle(row, () => ({ place: 0, weight: 1 }));
  for (let turn = 0; turn < straightenings; turn += 1) for (const row of turn % 2 === 0 ? rows : rows.toReversed()) settle(row, wishOf);
  return middles;
}

/** Places in the order given, `apart[i]` or more behind the one before, with the least weighted squares of the distances to the wishes: isotonic regression by pooling neighbours that would overlap. */
function nearest(wishes: readonly Wish[], apart: readonly number[]): readonly number[] {
  const pools: { place: number; weight: number; count: number }[] = [];
  const offsets: number[] = [];
  for (const [index, { place, weight }] of wishes.entries()) {
    const offset = (offsets.at(-1) ?? 0) + (apart[index] ?? 0);
    offsets.push(offset);
    let pool = { place: place - offset, weight, count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.place > pool.place; last = pools.at(-1)) {
      pools.pop();
      const both = last.weight + pool.weight;
      pool = { place: (last.place * last.weight + pool.place * pool.weight) / both, weight: both, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ place, count }) => Array.from({ length: count }, () => place)).map((place, index) => place + (offsets[index] ?? 0));
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
