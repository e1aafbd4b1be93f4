import { baseOf, collect, readingOfParty } from './compile/project.ts';
import { readingsOf } from './compile/readings.ts';
import { resolve } from './compile/resolve.ts';
import { keyOf, textOf } from './compile/tokens.ts';
import type { Token } from './compile/tokens.ts';
import { isPoint } from './compile/tree.ts';
import type { Alternative, Compilation, Node, Point } from './compile/tree.ts';
import { workingOf } from './settle.ts';
import type { Settlement, Working } from './settle.ts';

/**
 * What it is to decide a point for one of its alternatives, so that it can be said without the compilation: words, what goes
 * with them, whose readings the point is not about, and those of whom the rule does not tell what the compilation does.
 */
export function settlementOf(compilation: Compilation, working: Working, point: Point, chosen: number): Omit<Settlement, 'at'> {
  const first = chosen === 0;
  const tokens = first ? working.base.slice(point.start, point.end) : firstWay(point.alts[chosen]);
  const dropped = point.alts.flatMap((alternative, at) => (at === chosen ? [] : [textOf(firstWay(alternative))]));
  const plain = { point: point.id, start: point.start, end: point.end, words: textOf(tokens), space: tokens[0]?.ws ?? ' ', dropped, keepsInner: first, apart: [...(outside(compilation.content, point.id) ?? [])], exceptions: [] };
  return { ...plain, exceptions: exceptionsTo(plain, working, resolve(compilation, point.id, chosen)) };
}

function exceptionsTo(plain: Omit<Settlement, 'at'>, { base, proposals }: Working, resolved: Compilation | undefined): Settlement['exceptions'] {
  const after = workingOf(base, proposals, [{ ...plain, at: Number.POSITIVE_INFINITY }]);
  const byRule = new Map(readingsOf(after.base, after.proposals).flatMap(({ sources, tokens }) => sources.map((source) => [source, tokens] as const)));
  return readingsOf(base, proposals).flatMap(({ parties: [party = ''], sources: [amendment = ''] }) => {
    const wanted = resolved === undefined ? [] : readingOfParty(resolved, party);
    const found = byRule.get(amendment);
    return found !== undefined && keyOf(found) === keyOf(wanted) ? [] : [{ amendment, words: textOf(wanted) }];
  });
}

function firstWay(alternative: Alternative | undefined): readonly Token[] {
  return collect(alternative?.content ?? [], ({ alts }) => alts[0]);
}

/** The amendments in alternatives of the points around it; undefined: it is not among these nodes. */
function outside(nodes: readonly Node[], point: string): readonly string[] | undefined {
  for (const node of nodes) {
    if (!isPoint(node)) continue;
    if (node.id === point) return [];
    const within = outside(node.alts[0].content, point);
    if (within !== undefined) return [...new Set([...node.alts.slice(1).flatMap(({ sources }) => sources), ...within])];
  }
  return undefined;
}

/** Words between two places of a provision that are agreed as they are; undefined: a point is open within or across them. */
export function agreedSpan(compilation: Compilation, start: number, end: number): Omit<Settlement, 'at'> | undefined {
  const base = baseOf(compilation);
  const isMet = (nodes: readonly Node[]): boolean => nodes.some((node) => isPoint(node) && ((node.start < end && start < node.end) || (node.start === node.end && start < node.start && node.start < end)));
  if (start < 0 || end > base.length || start >= end || isMet(compilation.content)) return undefined;
  const tokens = base.slice(start, end);
  return { start, end, words: textOf(tokens), space: tokens[0]?.ws ?? ' ', dropped: [], keepsInner: true, apart: [], exceptions: [] };
}
