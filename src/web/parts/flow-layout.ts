/** A node of the picture of what feeds into what: one thing, or several of one track that feed the same. */
export interface FlowNode {
  readonly id: string;
  /** The things that it stands for; one, unless they were drawn together. */
  readonly members: readonly string[];
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
}

export interface PlacedNode extends FlowNode {
  readonly layer: number;
  readonly order: number;
}

/** So many siblings of one group with the same targets are still drawn one by one. */
const drawnSingly = 3;

/** Draws together the things of one group that feed exactly the same targets. `groupOf` names a thing's group, such as its track. */
export function collapse(edges: readonly FlowEdge[], groupOf: (id: string) => string): { readonly nodes: readonly FlowNode[]; readonly edges: readonly FlowEdge[] } {
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const signature = (id: string) => `${groupOf(id)} ${edges.filter((edge) => edge.from === id).map((edge) => edge.to).toSorted().join(' ')} < ${edges.filter((edge) => edge.to === id).map((edge) => edge.from).toSorted().join(' ')}`;
  const nodeOf = new Map<string, string>();
  const nodes: FlowNode[] = [];
  for (const members of Map.groupBy(ids, signature).values()) {
    for (const group of members.length > drawnSingly ? [members] : members.map((id) => [id])) {
      const id = group[0] ?? '';
      nodes.push({ id, members: group });
      for (const member of group) nodeOf.set(member, id);
    }
  }
  const joined = edges.map(({ from, to }) => `${nodeOf.get(from) ?? from} ${nodeOf.get(to) ?? to}`);
  return { nodes, edges: [...new Set(joined)].map((pair) => ({ from: pair.split(' ')[0] ?? '', to: pair.split(' ')[1] ?? '' })).filter(({ from, to }) => from !== to) };
}

/** Layers by the longest way from a beginning, so that every edge leads forward; edges that would close a circle are left out of the count. */
export function placeInLayers(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): readonly PlacedNode[] {
  const layers = new Map<string, number>();
  const depth = (id: string, above: ReadonlySet<string>): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const within = new Set([...above, id]);
    const layer = Math.max(-1, ...edges.filter((edge) => edge.to === id && !within.has(edge.from)).map((edge) => depth(edge.from, within))) + 1;
    if (above.size === 0) layers.set(id, layer);
    return layer;
  };
  for (const node of nodes) depth(node.id, new Set());
  const filled = new Map<number, number>();
  return nodes.map((node) => {
    const layer = layers.get(node.id) ?? 0;
    const order = filled.get(layer) ?? 0;
    filled.set(layer, order + 1);
    return { ...node, layer, order };
  });
}
