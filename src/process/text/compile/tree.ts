import type { Token } from './tokens.ts';

/** Words of a compilation: of the base, from its token `from` on; or of somebody's proposal, whose sources stand with the alternative, or with the words once a point was resolved. */
export interface Words {
  readonly t: readonly Token[];
  readonly from?: number;
  readonly sources?: readonly string[];
}

/** What some read at one place. Without content: they read nothing there. */
export interface Alternative {
  /** In the sequence of their ids. */
  readonly parties: readonly string[];
  readonly content: readonly Node[];
  /** The amendments that say so, in the sequence of their ids; none for the base. */
  readonly sources: readonly string[];
}

/**
 * A place at which readings differ: the tokens [start, end) of the base. The first alternative is always what stands in the
 * base (nothing, if the point is an insertion), read by the parties that leave it and by all who are silent; only in it are
 * there points again. The others follow by number of parties, then by text.
 */
export interface Point {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly alts: readonly [Alternative, ...Alternative[]];
}

export type Node = Words | Point;

/** All readings of one provision in one. */
export interface Compilation {
  readonly provision: string;
  readonly revision: string;
  /** Tokens of the base. */
  readonly length: number;
  /** Those with a reading of their own, be it that of the base. */
  readonly parties: readonly string[];
  /** Whether there is somebody without a reading, for whom the base is shown. Silence is not agreement. */
  readonly silent: boolean;
  readonly content: readonly Node[];
}

export function isPoint(node: Node): node is Point {
  return 'alts' in node;
}

/** Every point, an outer one before those within it, in the sequence of the text. */
export function pointsOf(nodes: readonly Node[]): readonly Point[] {
  return nodes.flatMap((node) => (isPoint(node) ? [node, ...node.alts.flatMap(({ content }) => pointsOf(content))] : []));
}

/** Alternatives to the whole provision stand beside it as paragraphs and are no brackets within it. */
export function isOfWholeProvision({ content, length }: Pick<Compilation, 'content' | 'length'>, point: Point): boolean {
  return length > 0 && content.length === 1 && content[0] === point && point.start === 0 && point.end === length;
}

/** How deep brackets stand in brackets; 0: there are none. */
export function depthOf(compilation: Compilation): number {
  const depth = (nodes: readonly Node[]): number => nodes.reduce((most, node) => Math.max(most, isPoint(node) ? (isOfWholeProvision(compilation, node) ? 0 : 1) + Math.max(...node.alts.map(({ content }) => depth(content))) : 0), 0);
  return depth(compilation.content);
}

/** The alternatives that somebody reads. */
export function heldAlternatives({ alts }: Point, silent: boolean): readonly Alternative[] {
  return alts.filter(({ parties }, at) => parties.length > 0 || (at === 0 && silent));
}

/** Whether readers differ there. Where all have come to one alternative there is nothing left to decide, though the base can still be told from it. */
export function isOpen(point: Point, silent: boolean): boolean {
  return heldAlternatives(point, silent).length > 1;
}

/** Points that readers still differ on. */
export function openPoints({ content, silent }: Compilation): readonly Point[] {
  const open = (nodes: readonly Node[]): readonly Point[] =>
    nodes.flatMap((node) => {
      if (!isPoint(node)) return [];
      const held = heldAlternatives(node, silent);
      return [...(held.length > 1 ? [node] : []), ...held.flatMap((alternative) => open(alternative.content))];
    });
  return open(content);
}

/** Tokens as they stand in the tree, alternatives one after another. */
export function tokensIn(nodes: readonly Node[]): readonly Token[] {
  return nodes.flatMap((node) => (isPoint(node) ? node.alts.flatMap(({ content }) => tokensIn(content)) : node.t));
}
