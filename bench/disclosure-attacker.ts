import { Simplex } from './disclosure-simplex.ts';

/** What a reader of a published table has: of every cell its categories, and its count unless it is suppressed. */
export interface PublishedCell {
  readonly at: readonly string[];
  readonly value: number | undefined;
}

interface Line {
  readonly total: string;
  readonly parts: readonly string[];
}

const keyOf = (at: readonly string[]) => JSON.stringify(at);

/** Every line that adds up, found from the categories as a reader finds it. */
export function linesOf(cells: readonly PublishedCell[]): readonly Line[] {
  return cells.flatMap(({ at }) => at.flatMap((category, axis) => (category === 'total' ? [{ total: keyOf(at), parts: cells.filter((one) => one.at[axis] !== 'total' && one.at.every((name, other) => other === axis || name === at[other])).map((one) => keyOf(one.at)) }] : [])));
}

/** Lines of which everything is published and that do not add up. */
export function unevenLines(cells: readonly PublishedCell[]): number {
  const values = new Map(cells.map(({ at, value }) => [keyOf(at), value]));
  return linesOf(cells).filter(({ total, parts }) => {
    const all = [total, ...parts].map((key) => values.get(key));
    return !all.includes(undefined) && parts.reduce((sum, key) => sum + (values.get(key) ?? 0), 0) !== values.get(total);
  }).length;
}

/** Of every suppressed cell, in the order of the cells, the least and greatest count that fits; undefined where nothing fits the table. */
export function recover(cells: readonly PublishedCell[]): readonly (readonly [number, number])[] | undefined {
  const values = new Map(cells.map(({ at, value }) => [keyOf(at), value]));
  const hidden = cells.filter(({ value }) => value === undefined).map(({ at }) => keyOf(at));
  const place = new Map(hidden.map((key, at) => [key, at]));
  const [rows, right]: [number[][], number[]] = [[], []];
  for (const { total, parts } of linesOf(cells)) {
    const row = hidden.map(() => 0);
    let known = 0;
    for (const [key, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const at = place.get(key);
      // No suppressed count is zero: each is 1 and something.
      if (at === undefined) known += sign * (values.get(key) ?? 0);
      else [row[at], known] = [sign, known + sign];
    }
    if (row.every((value) => value === 0)) continue;
    rows.push(row);
    right.push(-known);
  }
  const simplex = new Simplex(rows, right, hidden.length);
  if (!simplex.begin()) return undefined;
  return hidden.map((_, at) => [1 + Math.ceil(simplex.end(at, -1) - 1e-6), 1 + Math.floor(simplex.end(at, 1) + 1e-6)] as const);
}

/** Of the chosen cells of a rounded table the least and greatest count, each being less than `within` away from what is published. */
export function recoverRounded(cells: readonly PublishedCell[], within: number, chosen: readonly number[]): readonly (readonly [number, number])[] | undefined {
  const low = cells.map(({ value = 0 }) => Math.max(0, value - within + 1));
  const place = new Map(cells.map(({ at }, cell) => [keyOf(at), cell]));
  const count = cells.length;
  const [rows, right]: [number[][], number[]] = [[], []];
  for (const { total, parts } of linesOf(cells)) {
    const row = Array.from({ length: count * 2 }, () => 0);
    let known = 0;
    for (const [key, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const at = place.get(key) ?? 0;
      row[at] = sign;
      known += sign * (low[at] ?? 0);
    }
    rows.push(row);
    right.push(-known);
  }
  for (const [cell, { value = 0 }] of cells.entries()) {
    rows.push(Array.from({ length: count * 2 }, (_, at) => (at === cell || at === count + cell ? 1 : 0)));
    right.push(value + within - 1 - (low[cell] ?? 0));
  }
  const simplex = new Simplex(rows, right, count * 2);
  if (!simplex.begin()) return undefined;
  return chosen.map((cell) => [(low[cell] ?? 0) + Math.ceil(simplex.end(cell, -1) - 1e-6), (low[cell] ?? 0) + Math.floor(simplex.end(cell, 1) + 1e-6)] as const);
}
