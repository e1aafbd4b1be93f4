import { inMeetingSequence } from '../../process/text/compile/dialect/sequence.ts';
import { anonymous } from '../../process/text/compile/print/anonymous.ts';
import type { AnonymousNode } from '../../process/text/compile/print/anonymous.ts';
import { spaced } from '../../process/text/compile/print/runs.ts';
import type { Before } from '../../process/text/compile/print/runs.ts';
import { alternativeKey } from '../../process/text/compile/resolve.ts';
import type { Token } from '../../process/text/compile/tokens.ts';
import { isOpen, isPoint } from '../../process/text/compile/tree.ts';
import type { Compilation, Node } from '../../process/text/compile/tree.ts';

/** A provision with its points, ready to be nested: the space before a point stands before it, and never within. */
export type Marked = { readonly text: string } | MarkedPoint;

export interface MarkedPoint {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
  /** The base first; nobody stands with it here. */
  readonly alts: readonly [MarkedAlternative, ...MarkedAlternative[]];
}

export interface MarkedAlternative {
  /** Of the base: those who read something else there. Of the others: those who propose it. None where there are no names. */
  readonly parties: readonly string[];
  readonly sources: readonly string[];
  /** Names the alternative to stances; absent where there are no names. */
  readonly key?: string;
  readonly content: readonly Marked[];
}

/** Where both trees meet: the base, then the others, with who says so if that may be said. */
type Tree = { readonly t: readonly Token[] } | { readonly id: string; readonly start: number; readonly end: number; readonly open: boolean; readonly alts: readonly [Branch, ...Branch[]] };
type Branch = Omit<MarkedAlternative, 'content'> & { readonly content: readonly Tree[] };

/** The points of a compilation; without names, only what `anonymous` leaves of it. */
export function marked(compilation: Compilation, { names, sequence }: { readonly names: boolean; readonly sequence: readonly string[] }): readonly Marked[] {
  return placed(names ? named(compilation.content, compilation.silent, sequence) : unnamed(anonymous(compilation).content), 'beginning');
}

function named(nodes: readonly Node[], silent: boolean, sequence: readonly string[]): readonly Tree[] {
  return nodes.map((node) => {
    if (!isPoint(node)) return { t: node.t };
    const [base, ...others] = node.alts;
    const sorted = (parties: readonly string[]) => inMeetingSequence(parties, sequence);
    const below = (one: typeof base, parties: readonly string[]): Branch => ({ parties: sorted(parties), sources: one.sources, key: alternativeKey(one), content: named(one.content, silent, sequence) });
    return { ...node, open: isOpen(node, silent), alts: [below(base, others.flatMap(({ parties }) => parties)), ...others.map((one) => below(one, one.parties))] };
  });
}

function unnamed(nodes: readonly AnonymousNode[]): readonly Tree[] {
  return nodes.map((node) => {
    if (!('alts' in node)) return node;
    const [base, ...others] = node.alts;
    const below = (content: readonly AnonymousNode[]): Branch => ({ parties: [], sources: [], content: unnamed(content) });
    return { ...node, alts: [below(base), ...others.map(below)] };
  });
}

function placed(nodes: readonly Tree[], before: Before): readonly Marked[] {
  return nodes.flatMap((node, at): readonly Marked[] => {
    const stands = at === 0 ? before : undefined;
    if (!('alts' in node)) return [{ text: spaced(node.t, stands) }];
    const space = stands ?? firstOf([node])?.ws ?? '';
    const [base, ...others] = node.alts;
    const within = ({ content, ...rest }: Branch): MarkedAlternative => ({ ...rest, content: placed(content, space) });
    const { id, start, end, open } = node;
    return [...(stands === undefined && space !== '' ? [{ text: space }] : []), { id, start, end, open, alts: [within(base), ...others.map(within)] }];
  });
}

function firstOf(nodes: readonly Tree[]): Token | undefined {
  for (const node of nodes) {
    const found = 'alts' in node ? firstOf(node.alts.flatMap(({ content }) => content)) : node.t[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A point over the whole provision, whose alternatives stand beside it as paragraphs. */
export function besideOf(content: readonly Marked[], length: number): MarkedPoint | undefined {
  const [only] = content;
  return only !== undefined && 'alts' in only && content.length === 1 && only.open && length > 0 && only.start === 0 && only.end === length ? only : undefined;
}

/** Every point, an outer one before those within it. */
export function markedPoints(nodes: readonly Marked[]): readonly MarkedPoint[] {
  return nodes.flatMap((node) => ('alts' in node ? [node, ...node.alts.flatMap(({ content }) => markedPoints(content))] : []));
}

/** All the words of an alternative, the base within it first. */
export function wordsOf(nodes: readonly Marked[]): string {
  return nodes.map((node) => ('text' in node ? node.text : wordsOf(node.alts[0].content))).join('');
}
