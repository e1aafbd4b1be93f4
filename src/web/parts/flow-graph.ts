/** A node of the picture of what feeds into what: one thing, or several of one group that feed the same. */
export interface FlowNode {
  readonly id: string;
  /** The things that it stands for; one, unless they were drawn together. */
  readonly members: readonly string[];
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
}

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** So many siblings of one group with the same target are still drawn one by one. */
const drawnSingly = 3;

/**
 * Draws together the things of one group that feed the same target and are fed by the same; whatever else they feed, their node feeds.
 * `groupOf` names a thing's group, such as its track. No circle arises where there was none: the members share their sources.
 */
export function collapse(ids: readonly string[], edges: readonly FlowEdge[], groupOf: (id: string) => string): FlowGraph {
  const sources = new Map(ids.map((id) => [id, edges.filter((edge) => edge.to === id).map((edge) => edge.from).toSorted().join(' ')]));
  const siblings = Map.groupBy(edges, ({ from, to }) => `${groupOf(from)} > ${to} < ${sources.get(from) ?? ''}`);
  const nodeOf = new Map<string, string>();
  const nodes = new Map<string, FlowNode>();
  for (const together of [...siblings.values()].toSorted((a, b) => b.length - a.length)) {
    const members = [...new Set(together.map(({ from }) => from))].filter((id) => !nodeOf.has(id));
    const [first] = members;
    if (first === undefined || members.length <= drawnSingly) continue;
    nodes.set(first, { id: first, members });
    for (const member of members) nodeOf.set(member, first);
  }
  const joined = edges.map(({ from, to }) => ({ from: nodeOf.get(from) ?? from, to: nodeOf.get(to) ?? to }));
  return {
    nodes: ids.filter((id) => (nodeOf.get(id) ?? id) === id).map((id) => nodes.get(id) ?? { id, members: [id] }),
    edges: [...new Map(joined.filter(({ from, to }) => from !== to).map((edge) => [`${edge.from} ${edge.to}`, edge])).values()],
  };
}

/** The edges without those that close a circle, seen from the first node on. */
export function withoutCircles({ nodes, edges }: FlowGraph): readonly FlowEdge[] {
  const out = Map.groupBy(edges, (edge) => edge.from);
  const state = new Map<string, 'open' | 'done'>();
  const kept: FlowEdge[] = [];
  const walk = (id: string): void => {
    state.set(id, 'open');
    for (const edge of out.get(id) ?? []) {
      if (state.get(edge.to) === 'open') continue;
      kept.push(edge);
      if (!state.has(edge.to)) walk(edge.to);
    }
    state.set(id, 'done');
  };
  for (const { id } of nodes) if (!state.has(id)) walk(id);
  return kept;
}

/**
 * The layer of each node, 0 the first: every edge leads to a later one, and what feeds something stands as near before it as it can.
 * Parts that hang together in no way follow each other, in the order of their first nodes. `edges` hold no circle.
 */
export function layersOf(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): ReadonlyMap<string, number> {
  const into = Map.groupBy(edges, (edge) => edge.to);
  const out = Map.groupBy(edges, (edge) => edge.from);
  const earliest = new Map<string, number>();
  const depth = (id: string): number => {
    const known = earliest.get(id) ?? Math.max(-1, ...(into.get(id) ?? []).map(({ from }) => depth(from))) + 1;
    earliest.set(id, known);
    return known;
  };
  // What leads nowhere further stands right below what brings it about, and does not hold that back.
  const latest = new Map<string, number>();
  const pulled = (id: string): number => {
    const known = latest.get(id);
    if (known !== undefined) return known;
    const targets = (out.get(id) ?? []).map(({ to }) => to);
    const onward = targets.filter((to) => out.has(to)).map((to) => pulled(to) - 1);
    const layer = onward.length > 0 ? Math.min(...onward) : targets.length > 0 ? Math.min(...targets.map((to) => depth(to) - 1)) : Math.max(-1, ...(into.get(id) ?? []).map(({ from }) => pulled(from))) + 1;
    latest.set(id, layer);
    return layer;
  };
  const layers = new Map<string, number>();
  let begin = 0;
  for (const part of partsOf(nodes, edges)) {
    const own = part.map((id) => ({ id, layer: pulled(id) }));
    const least = Math.min(...own.map(({ layer }) => layer));
    for (const { id, layer } of own) layers.set(id, begin + layer - least);
    begin += Math.max(...own.map(({ layer }) => layer)) - least + 1;
  }
  return layers;
}

/** The nodes by what hangs together. */
function partsOf(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): readonly (readonly string[])[] {
  const beside = new Map<string, string[]>();
  for (const { from, to } of edges) {
    beside.set(from, [...(beside.get(from) ?? []), to]);
    beside.set(to, [...(beside.get(to) ?? []), from]);
  }
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    const part = [id];
    seen.add(id);
    for (const one of part) {
      for (const next of beside.get(one) ?? []) {
        if (!seen.has(next)) part.push(next);
        seen.add(next);
      }
    }
    parts.push(part);
  }
  return parts;
}
