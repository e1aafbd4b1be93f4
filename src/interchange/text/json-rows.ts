import { cut, exactTextOf, tokenise } from '../../process/text/compile/tokens.ts';
import type { Token } from '../../process/text/compile/tokens.ts';
import type { Node, Point } from '../../process/text/compile/tree.ts';

/** Words as one text with the space before its first; one text a token where they would be cut otherwise. */
export type JsonRow = string | readonly string[];

export function rowOf(tokens: readonly Token[]): JsonRow {
  const text = exactTextOf(tokens);
  return isSame(cut(text, ''), tokens) ? text : tokens.map((token) => token.ws + token.text);
}

export function tokensOf(row: JsonRow): readonly Token[] {
  return typeof row === 'string' ? cut(row, '') : row.flatMap((text) => cut(text, ''));
}

/** Whether a row gives words back: it was written by `rowOf`, or reads as words do. */
export function isRow(row: JsonRow): boolean {
  const tokens = tokensOf(row);
  const whole = typeof row === 'string' ? row : row.join('');
  return exactTextOf(tokens) === whole && (typeof row === 'string' || row.length === tokens.length) && tokenise(whole).length > 0 === tokens.length > 0;
}

function isSame(one: readonly Token[], other: readonly Token[]): boolean {
  return one.length === other.length && one.every(({ text, ws }, at) => other[at]?.text === text && other[at].ws === ws);
}

export type JsonNode = { readonly t: JsonRow; readonly from?: number; readonly sources?: readonly string[] } | { readonly id: string; readonly start: number; readonly end: number; readonly alts: readonly JsonAlternative[] };
interface JsonAlternative {
  readonly parties: readonly string[];
  readonly sources: readonly string[];
  readonly content: readonly JsonNode[];
}

export function jsonNodes(nodes: readonly Node[]): readonly JsonNode[] {
  return nodes.map((node): JsonNode => ('alts' in node ? { id: node.id, start: node.start, end: node.end, alts: node.alts.map(({ parties, sources, content }) => ({ parties, sources, content: jsonNodes(content) })) } : { ...node, t: rowOf(node.t) }));
}

/** The tree again. Refused, with a RangeError: a point without alternatives. */
export function treeNodes(nodes: readonly JsonNode[]): readonly Node[] {
  return nodes.map((node): Node => {
    if (!('alts' in node)) return { ...node, t: tokensOf(node.t) };
    const [first, ...others] = node.alts.map((one) => ({ ...one, content: treeNodes(one.content) }));
    if (first === undefined) throw new RangeError(`Point ${node.id} has no alternatives.`);
    const alts: Point['alts'] = [first, ...others];
    return { ...node, alts };
  });
}
