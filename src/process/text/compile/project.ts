import { isOpen, isPoint } from './tree.ts';
import type { Alternative, Compilation, Node, Point } from './tree.ts';
import type { Token } from './tokens.ts';

/** What a party reads; none: for it the provision is to go. One without a reading of its own reads the base, for display: silence is not agreement. */
export function readingOfParty({ content }: Pick<Compilation, 'content'>, party: string): readonly Token[] {
  return collect(content, ({ alts }) => alts.find(({ parties }, at) => at > 0 && parties.includes(party)) ?? alts[0]);
}

export function baseOf({ content }: Pick<Compilation, 'content'>): readonly Token[] {
  return collect(content, ({ alts }) => alts[0]);
}

/** A stretch that nobody wants otherwise, or a point that is still open, whose words are left out. */
export type AgreedPiece = { readonly t: readonly Token[] } | { readonly open: Point };

/** The words that nobody wants otherwise, and where the others would stand. */
export function agreedPieces({ content, silent }: Pick<Compilation, 'content' | 'silent'>): readonly AgreedPiece[] {
  const pieces: AgreedPiece[] = [];
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isPoint(node)) pieces.push({ t: node.t });
      else if (isOpen(node, silent)) pieces.push({ open: node });
      else walk(onlyHeld(node).content);
    }
  };
  walk(content);
  return pieces;
}

/** Of a point that is not open, what all read. */
export function onlyHeld({ alts }: Point): Alternative {
  return alts.find(({ parties }) => parties.length > 0) ?? alts[0];
}

/** The text along one alternative of each point. */
export function collect(nodes: readonly Node[], choose: (point: Point) => Alternative): readonly Token[] {
  const tokens: Token[] = [];
  const walk = (some: readonly Node[]): void => {
    for (const node of some) {
      if (isPoint(node)) walk(choose(node).content);
      else for (const token of node.t) tokens.push(token);
    }
  };
  walk(nodes);
  return tokens;
}

/** The text that all read, once no point is open. That it is clean is computed; that it is agreed is for people to say. */
export function cleanText(compilation: Pick<Compilation, 'content' | 'silent'>): readonly Token[] | undefined {
  const pieces = agreedPieces(compilation);
  return pieces.some((piece) => 'open' in piece) ? undefined : pieces.flatMap((piece) => ('t' in piece ? piece.t : []));
}
