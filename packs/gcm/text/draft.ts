import { replaced } from '../../text/replaced.ts';
import type { Replacement } from '../../text/replaced.ts';
import type { Worded } from '../../text/next-revision.ts';
import type { Piece } from './pieces.ts';

/** The text that the chair works on between two revisions. */
export class Draft {
  #pieces: readonly Piece[];
  /** Until the second revision actions are told in the sentence of their commitment; from then on each is a point. */
  #apart = false;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Gives the id of the piece whose words it changed. Throws a RangeError where the words do not stand in the provision. */
  change(provision: string, change: Replacement): string {
    const place = this.#pieces.findIndex((one) => (one.id === provision || (!this.#apart && one.action === true && one.parent === provision)) && one.words.includes(change[0]));
    const piece = this.#pieces[place];
    if (piece === undefined) throw new RangeError(`"${change[0]}" does not stand in ${provision}.`);
    this.#pieces = this.#pieces.with(place, { ...piece, words: replaced(piece.words, [change]) });
    return piece.id;
  }

  insert(behind: string, ...pieces: readonly Piece[]): void {
    const place = this.#pieces.findIndex(({ id }) => id === behind);
    if (place < 0) throw new RangeError(`There is no ${behind}.`);
    this.#pieces = [...this.#pieces.slice(0, place + 1), ...pieces, ...this.#pieces.slice(place + 1)];
  }

  /** The provision that has the words of a piece. */
  provisionOf(piece: string): string {
    const found = this.#pieces.find(({ id }) => id === piece);
    return !this.#apart && found?.action === true ? (found.parent ?? piece) : piece;
  }

  setApart(): void {
    this.#apart = true;
  }

  /** As it is issued. */
  provisions(): readonly Worded[] {
    return this.#pieces.flatMap((piece): readonly Worded[] => {
      const { action, ...one } = piece;
      if (action === true) return this.#apart ? [{ ...one, words: this.#isLast(piece) ? `${one.words}.` : `${one.words};` }] : [];
      const actions = this.#pieces.filter((other) => other.action === true && other.parent === one.id);
      if (actions.length === 0) return [one];
      return [{ ...one, words: this.#apart ? `${one.words}. We will do so by:` : `${one.words}, by ${actions.map(({ words }) => words).join(' and by ')}.` }];
    });
  }

  #isLast({ id, parent }: Piece): boolean {
    return this.#pieces.findLast((one) => one.parent === parent)?.id === id;
  }
}
