import { isPoint } from './tree.ts';
import type { Alternative, Compilation, Node, Point } from './tree.ts';
import type { Token } from './tokens.ts';

/** Words along one way through a compilation and where they come from: the base, from its token `from` on, or the amendments `sources`; and the points, from the outermost, that they stand in. */
export interface Traced {
  readonly t: readonly Token[];
  readonly from?: number;
  readonly sources: readonly string[];
  readonly points: readonly string[];
}

/** Each word of what is read along the alternatives that are chosen (rule TX-15). */
export function trace({ content }: Pick<Compilation, 'content'>, choose: (point: Point) => readonly Alternative[]): readonly Traced[] {
  const found: Traced[] = [];
  const walk = (nodes: readonly Node[], sources: readonly string[], points: readonly string[]): void => {
    for (const node of nodes) {
      if (isPoint(node)) for (const alternative of choose(node)) walk(alternative.content, alternative.sources, [...points, node.id]);
      else found.push({ t: node.t, ...(node.from !== undefined && { from: node.from }), sources: node.sources ?? sources, points });
    }
  };
  walk(content, [], []);
  return found;
}

/** Points that hold changes of one amendment, where it has several: who decides one should look at the others. */
export function linkedPoints({ content }: Pick<Compilation, 'content'>): ReadonlyMap<string, readonly string[]> {
  const bySource = new Map<string, string[]>();
  const walk = (nodes: readonly Node[]): void => {
    for (const point of nodes.filter(isPoint)) {
      for (const source of point.alts.flatMap(({ sources }) => sources)) bySource.set(source, [...(bySource.get(source) ?? []), point.id]);
      walk(point.alts[0].content);
    }
  };
  walk(content);
  return new Map([...bySource].filter(([, points]) => points.length > 1));
}
