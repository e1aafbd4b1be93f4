import { heldOn, pooled } from './held-position.ts';
import type { HeldPosition } from './held-position.ts';
import type { GroupsOnDay, HolderKind, PositionRow } from './position-row.ts';

/** What holds on one recommendation, by holder, in the order of their ids. Only States are counted (rule PO-7). */
export interface Standings {
  readonly states: ReadonlyMap<string, HeldPosition>;
  readonly groups: ReadonlyMap<string, HeldPosition>;
  readonly participants: ReadonlyMap<string, HeldPosition>;
}

/** By recommendation, in the order of their ids; those joined into another stand under it. One on which nobody has a position is not in it. */
export type Ledger = ReadonlyMap<string, Standings>;

interface Binding {
  readonly holder: string;
  readonly row: PositionRow;
}

/**
 * Who holds what on which recommendation, in whatever sequence the rows come (rule PO-10). `mergedInto` says into which
 * recommendation one was joined, and gives back itself for one that was not; it is followed to the end.
 */
export function ledgerOf(rows: readonly PositionRow[], groups: GroupsOnDay, mergedInto: (recommendation: string) => string): Ledger {
  const standing = rows.filter(({ withdrawn }) => !withdrawn);
  const byRoot = Map.groupBy(standing, ({ recommendation }) => rootOf(recommendation, mergedInto));
  return new Map(byKey(byRoot).map(([root, on]) => [root, standingsOn(on, groups)]));
}

/** The recommendation under which one stands now. Refuses by a RangeError where recommendations were joined in a circle. */
export function rootOf(recommendation: string, mergedInto: (recommendation: string) => string): string {
  const passed = new Set<string>();
  let root = recommendation;
  for (let next = mergedInto(root); next !== root; next = mergedInto(root)) {
    if (passed.has(root)) throw new RangeError(`Recommendation ${root} was joined into itself.`);
    passed.add(root);
    root = next;
  }
  return root;
}

/** The States for which a group's statement holds: members on its day less those who dissociated themselves (rule PO-4). */
export function boundBy({ holder, on, dissociated = [] }: PositionRow, groups: GroupsOnDay): readonly string[] {
  const gone = new Set(dissociated);
  return [...new Set(groups.membersOf(holder, on))].filter((state) => !gone.has(state));
}

function standingsOn(rows: readonly PositionRow[], groups: GroupsOnDay): Standings {
  const of = (kind: HolderKind): readonly Binding[] => rows.filter(({ holderKind }) => holderKind === kind).map((row) => ({ holder: row.holder, row }));
  const throughGroups = of('group').flatMap(({ row }) => boundBy(row, groups).map((holder) => ({ holder, row })));
  return { states: heldBy([...of('state'), ...throughGroups]), groups: heldBy(of('group')), participants: heldBy(of('participant')) };
}

/** Each recommendation is settled by itself before those that were joined are pooled. */
function heldBy(bindings: readonly Binding[]): ReadonlyMap<string, HeldPosition> {
  const byHolder = Map.groupBy(bindings, ({ holder }) => holder);
  return new Map(byKey(byHolder).map(([holder, bound]) => {
    const parts = Map.groupBy(bound.map(({ row }) => row), ({ recommendation }) => recommendation);
    return [holder, pooled([...parts.values()].map(heldOn))];
  }));
}

function byKey<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
