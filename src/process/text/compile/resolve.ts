import { digest } from './digest.ts';
import { order } from './readings.ts';
import { textOf } from './tokens.ts';
import { collect } from './project.ts';
import { isPoint } from './tree.ts';
import type { Alternative, Compilation, Node, Point } from './tree.ts';

/** Names an alternative of a point by its text in the base's way through it, so that an act can point at it whatever comes and goes beside it. */
export function alternativeKey({ content }: Alternative): string {
  return digest(textOf(collect(content, ({ alts }) => alts[0])));
}

/**
 * The compilation once one alternative of a point is taken: everybody who read something else there reads that, and nothing
 * else changes (rule TX-11). Within the first alternative, points stay open, and those who come to it read their base. The
 * words keep their sources. Undefined: there is no such point, or it has no such alternative.
 */
export function resolve(compilation: Compilation, point: string, alternative: number): Compilation | undefined {
  const content = resolvedIn(compilation.content, point, alternative);
  return content === undefined ? undefined : { ...compilation, content };
}

function resolvedIn(nodes: readonly Node[], id: string, chosen: number): readonly Node[] | undefined {
  for (const [at, node] of nodes.entries()) {
    if (!isPoint(node)) continue;
    const instead = node.id === id ? taken(node, chosen) : within(node, id, chosen);
    if (instead !== undefined) return [...nodes.slice(0, at), ...instead, ...nodes.slice(at + 1)];
  }
  return undefined;
}

function within(point: Point, id: string, chosen: number): readonly Node[] | undefined {
  const [first, ...others] = point.alts;
  const content = resolvedIn(first.content, id, chosen);
  return content === undefined ? undefined : [{ ...point, alts: [{ ...first, content }, ...others] }];
}

function taken({ alts }: Point, chosen: number): readonly Node[] | undefined {
  const alternative = alts[chosen];
  if (alternative === undefined) return undefined;
  if (chosen > 0) return alternative.content.map((node) => (isPoint(node) ? node : { t: node.t, sources: alternative.sources }));
  return joinedBy(alternative.content, alts.slice(1).flatMap(({ parties }) => parties));
}

function joinedBy(nodes: readonly Node[], parties: readonly string[]): readonly Node[] {
  return nodes.map((node) => {
    if (!isPoint(node)) return node;
    const [first, ...others] = node.alts;
    return { ...node, alts: [{ ...first, parties: [...first.parties, ...parties].toSorted(order), content: joinedBy(first.content, parties) }, ...others] };
  });
}
