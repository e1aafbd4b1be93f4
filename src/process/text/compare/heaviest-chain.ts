/** A place in one row tied to a place in another. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** Above 0. */
  readonly weight: number;
}

interface Step<L extends Link> {
  readonly link: L;
  readonly total: number;
  readonly previous: Step<L> | undefined;
}

/**
 * Of links between two rows those of the greatest total weight that do not cross nor share an end, in sequence: with equal
 * weights the longest increasing subsequence. Time O(n log n) by a tree of greatest totals (Fenwick).
 */
export function heaviestChain<L extends Link>(links: readonly L[]): readonly L[] {
  const places = [...new Set(links.map(({ to }) => to))].toSorted((a, b) => a - b);
  const ranks = new Map(places.map((to, at) => [to, at + 1]));
  const best: (Step<L> | undefined)[] = Array.from({ length: places.length + 1 });
  for (const link of links.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const rank = ranks.get(link.to) ?? 0;
    const previous = greatestBelow(best, rank);
    raise(best, rank, { link, total: link.weight + (previous?.total ?? 0), previous });
  }
  const chain: L[] = [];
  for (let step = greatestBelow(best, best.length); step !== undefined; step = step.previous) chain.push(step.link);
  return chain.toReversed();
}

function greatestBelow<L extends Link>(best: readonly (Step<L> | undefined)[], rank: number): Step<L> | undefined {
  let found: Step<L> | undefined;
  for (let at = rank - 1; at > 0; at -= at & -at) if ((best[at]?.total ?? 0) > (found?.total ?? 0)) found = best[at];
  return found;
}

function raise<L extends Link>(best: (Step<L> | undefined)[], rank: number, step: Step<L>): void {
  for (let at = rank; at < best.length; at += at & -at) if (step.total > (best[at]?.total ?? 0)) best[at] = step;
}
