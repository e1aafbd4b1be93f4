/** Of one line of a table: the cell that is its total, and the cells that add up to it. */
export interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** How many categories each axis has, its total among them, which stands last. */
export type Sizes = readonly number[];

/** How many cells a table has, totals among them. Cells are numbered with the last axis running fastest. */
export function cellCount(sizes: Sizes): number {
  return sizes.reduce((product, size) => product * size, 1);
}

/** Where a cell stands on each axis. */
export function placesOf(cell: number, sizes: Sizes): readonly number[] {
  const places: number[] = [];
  let rest = cell;
  for (const size of sizes.toReversed()) {
    places.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return places;
}

/** The number of the cell at these places. */
export function cellAt(places: readonly number[], sizes: Sizes): number {
  return places.reduce((cell, place, axis) => cell * (sizes[axis] ?? 1) + place, 0);
}

/** On how many axes a cell is a total: 0 inside the table, the number of axes for the total of all. */
export function totalsOf(cell: number, sizes: Sizes): number {
  return placesOf(cell, sizes).filter((place, axis) => place === (sizes[axis] ?? 0) - 1).length;
}

/** Every line of the table along every axis: what must add up. */
export function equationsOf(sizes: Sizes): readonly Equation[] {
  const equations: Equation[] = [];
  for (let total = 0; total < cellCount(sizes); total += 1) {
    const places = placesOf(total, sizes);
    for (const [axis, size] of sizes.entries()) {
      if (places[axis] !== size - 1) continue;
      equations.push({ total, parts: Array.from({ length: size - 1 }, (_, place) => cellAt(places.with(axis, place), sizes)) });
    }
  }
  return equations;
}

/** All totals of a table, from what stands inside it; what stood in the places of totals is not looked at. */
export function withTotals(counts: readonly number[], sizes: Sizes): number[] {
  const all = [...counts];
  for (let axis = 0; axis < sizes.length; axis += 1) addUpAlong(axis, all, sizes);
  return all;
}

/** Along the first axis only what is inside the others adds up, along the last everything: each axis finds the totals before it made. */
function addUpAlong(axis: number, all: number[], sizes: Sizes): void {
  const last = (sizes[axis] ?? 1) - 1;
  for (let cell = 0; cell < all.length; cell += 1) {
    const places = placesOf(cell, sizes);
    if (places[axis] !== last) continue;
    all[cell] = Array.from({ length: last }, (_, place) => all[cellAt(places.with(axis, place), sizes)] ?? 0).reduce((sum, count) => sum + count, 0);
  }
}

/** Lines of which everything is published and that do not add up, and lines of which all but one is: that one is not hidden. */
export function faultsOf(values: readonly (number | undefined)[], sizes: Sizes): { readonly uneven: readonly Equation[]; readonly open: readonly number[] } {
  const uneven: Equation[] = [];
  const open = new Set<number>();
  for (const equation of equationsOf(sizes)) {
    const { total, parts } = equation;
    const hidden = [total, ...parts].filter((cell) => values[cell] === undefined);
    const [one] = hidden;
    if (one === undefined && parts.reduce((sum, cell) => sum + (values[cell] ?? 0), 0) !== values[total]) uneven.push(equation);
    if (one !== undefined && hidden.length === 1) open.add(one);
  }
  return { uneven, open: [...open] };
}
