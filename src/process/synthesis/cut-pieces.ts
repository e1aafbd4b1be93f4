import type { Span } from '../vocabulary/passage.ts';
import type { Origin } from './state.ts';

interface Unit {
  readonly piece: Span;
  /** In the words of the piece. */
  readonly at: number;
}

/**
 * Where in an origin some of its words stand, as a person typed or copied them: white space does not count. `from` and
 * `end` are numbers of the units that are not white space. Undefined where the words do not stand behind `from`.
 */
export function cutPieces({ pieces }: Pick<Origin, 'pieces'>, words: string, from = 0): { readonly pieces: readonly Span[]; readonly end: number } | undefined {
  const units = pieces.flatMap((piece) => unitsOf(piece));
  const sought = words.replace(/\s+/gu, '');
  const found = sought === '' ? -1 : units.map(({ piece, at }) => piece.quote[at]).join('').indexOf(sought, from);
  if (found < 0) return undefined;
  const end = found + sought.length;
  const cut = [...Map.groupBy(units.slice(found, end), ({ piece }) => piece)].map(([piece, own]) => {
    const [first, last] = [own[0]?.at ?? 0, (own.at(-1)?.at ?? 0) + 1];
    return { start: piece.start + first, end: piece.start + last, quote: piece.quote.slice(first, last) };
  });
  return { pieces: cut, end };
}

function unitsOf(piece: Span): readonly Unit[] {
  return Array.from({ length: piece.quote.length }, (_, at) => ({ piece, at })).filter(({ at }) => !/\s/u.test(piece.quote[at] ?? ''));
}

/** The parts of a text that empty lines set apart, each cut out of the origin: after the part before it, or else from anywhere. The first part that does not stand there, where one does not. */
export function cutParts(origin: Pick<Origin, 'pieces'>, typed: string): { readonly parts: readonly (readonly Span[])[] } | { readonly notThere: string } {
  const parts: (readonly Span[])[] = [];
  let from = 0;
  for (const words of typed.split(/\n[^\S\n]*\n/u).map((part) => part.trim()).filter((part) => part !== '')) {
    const cut = cutPieces(origin, words, from) ?? cutPieces(origin, words);
    if (cut === undefined) return { notThere: words };
    parts.push(cut.pieces);
    from = cut.end;
  }
  return { parts };
}
