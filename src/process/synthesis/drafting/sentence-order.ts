/** How far apart sentences stand that are added at the end of a section. */
const step = 100;

/**
 * Where sentences go that are to stand in a given order among those that stand already: each after the one before it,
 * several side by side evenly between their neighbours. What stands is not moved.
 */
export function ordersAmong(wanted: readonly string[], standing: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const known = [...standing.values()].toSorted((a, b) => a - b);
  const orders = new Map<string, number>();
  let last = 0;
  let run: string[] = [];
  const placeRun = () => {
    const next = known.find((order) => order > last);
    const apart = next === undefined ? step : (next - last) / (run.length + 1);
    for (const [index, id] of run.entries()) orders.set(id, last + apart * (index + 1));
    run = [];
  };
  for (const id of wanted) {
    const at = standing.get(id);
    if (at === undefined) {
      run.push(id);
      continue;
    }
    placeRun();
    last = at;
  }
  placeRun();
  return orders;
}

/** The order of a sentence moved one place up or down among the orders of its section, ascending; undefined at the end, or where there is no number left between. */
export function movedOrder(orders: readonly number[], index: number, way: 'up' | 'down'): number | undefined {
  const near = orders[way === 'up' ? index - 1 : index + 1];
  if (near === undefined) return undefined;
  const far = orders[way === 'up' ? index - 2 : index + 2] ?? (way === 'up' ? 0 : near + 2 * step);
  const between = (near + far) / 2;
  return between === near || between === far ? undefined : between;
}

/** The order of what is added at the end. */
export function lastOrder(orders: Iterable<number>): number {
  return Math.max(0, ...orders) + step;
}
