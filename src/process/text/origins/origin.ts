/**
 * Where words of a text come from. `first`: its first revision, from whoever drafted that. `amendments`: those that wanted
 * these words at this place, each of them; with `settled`, the position at which a point was decided so, else they came in
 * with the next revision. `upon`: the number of the revision that they were said to.
 * `chair`: words that the chair drafted to answer proposals. `settled`: words of a decision that no amendment explains.
 * `revision`: they stand in that revision for the first time, and nothing says more of them.
 */
export type Origin =
  | { readonly from: 'first' }
  | { readonly from: 'amendments'; readonly amendments: readonly string[]; readonly upon: number; readonly settled?: number }
  | { readonly from: 'chair'; readonly consolidation: string; readonly answers: readonly string[]; readonly upon: number }
  | { readonly from: 'settled'; readonly upon: number; readonly settled: number }
  | { readonly from: 'revision'; readonly number: number };

/** Origins by number, each once. */
export class OriginTable {
  readonly #origins: Origin[] = [];
  readonly #numbers = new Map<string, number>();

  get origins(): readonly Origin[] {
    return this.#origins;
  }

  numberOf(origin: Origin): number {
    const key = JSON.stringify(origin);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#origins.length);
    return this.#origins.push(origin) - 1;
  }
}
