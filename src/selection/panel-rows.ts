import type { Counts, PanelSpace } from './types.ts';

interface Known {
  /** Variables with at least one seat. */
  readonly members: Int32Array;
  /** The sum of every row. */
  readonly activity: Int32Array;
}

/** Answers quickly whether a few persons of a panel may be exchanged. Panels must not be changed in place. */
export class PanelRows {
  readonly #space: PanelSpace;
  readonly #rowsOf: readonly (readonly number[])[];
  readonly #known = new WeakMap<Counts, Known>();
  readonly #change: Int32Array;

  constructor(space: PanelSpace) {
    this.#space = space;
    const rowsOf = space.variables.map((): number[] => []);
    for (const [row, { variables }] of space.rows.entries()) for (const variable of variables) rowsOf[variable]?.push(row);
    this.#rowsOf = rowsOf;
    this.#change = new Int32Array(space.rows.length);
  }

  of(panel: Counts): Known {
    const known = this.#known.get(panel);
    if (known !== undefined) return known;
    const activity = new Int32Array(this.#space.rows.length);
    const members: number[] = [];
    for (const [variable, count] of panel.entries()) {
      if (count === 0) continue;
      members.push(variable);
      for (const row of this.#rowsOf[variable] ?? []) activity[row] = (activity[row] ?? 0) + count;
    }
    const made = { members: Int32Array.from(members), activity };
    this.#known.set(panel, made);
    return made;
  }

  /** Does the panel keep all bounds and rows when these leave and those enter? Nobody may be in both lists, or twice in one. */
  fits(panel: Counts, leaving: readonly number[], entering: readonly number[]): boolean {
    const { variables, rows } = this.#space;
    for (const variable of leaving) if ((panel[variable] ?? 0) <= (variables[variable]?.lower ?? 0)) return false;
    for (const variable of entering) if ((panel[variable] ?? 0) >= (variables[variable]?.upper ?? 0)) return false;
    const { activity } = this.of(panel);
    const touched = [leaving, entering].flatMap((own, side) => {
      const by = side === 0 ? -1 : 1;
      return own.flatMap((variable) => {
        const own = this.#rowsOf[variable] ?? [];
        for (const row of own) this.#change[row] = (this.#change[row] ?? 0) + by;
        return own;
      });
    });
    let keeps = true;
    for (const row of touched) {
      const change = this.#change[row] ?? 0;
      const sum = (activity[row] ?? 0) + change;
      if ((change > 0 && sum > (rows[row]?.upper ?? 0)) || (change < 0 && sum < (rows[row]?.lower ?? 0))) keeps = false;
    }
    for (const row of touched) this.#change[row] = 0;
    return keeps;
  }
}

/** The panel after an exchange. */
export function exchanged(panel: Counts, leaving: readonly number[], entering: readonly number[]): Counts {
  const changed = panel.slice();
  for (const variable of leaving) changed[variable] = (changed[variable] ?? 0) - 1;
  for (const variable of entering) changed[variable] = (changed[variable] ?? 0) + 1;
  return changed;
}
