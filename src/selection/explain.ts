import { kindOf } from './conflict-classes.ts';
import { PanelPricing } from './pricing.ts';
import type { SelectionProblem } from './problem.ts';
import { cheapestRelaxation } from './relax-quotas.ts';
import type { QuotaChange } from './relax-quotas.ts';
import type { Random } from './random.ts';
import type { Solver } from './solver.ts';
import { panelSpace } from './types.ts';
import type { PanelSpace, Row } from './types.ts';

/** One demand on a body that, together with the others named, nobody can meet. */
export type Demand =
  | { readonly kind: 'at-least'; readonly body: string; readonly attribute: string; readonly value: string; readonly count: number }
  | { readonly kind: 'at-most'; readonly body: string; readonly attribute: string; readonly value: string; readonly count: number }
  | { readonly kind: 'at-most-one-per'; readonly body: string; readonly group: string }
  | { readonly kind: 'nobody-in-both' };

export interface Explanation {
  /** Leave out any one of these demands, and the rest can be met. Empty: the seats alone cannot be filled. */
  readonly conflict: readonly Demand[];
  /** The changes of quotas that alter them least, each counted by its part of the quota; absent where quotas alone do not help. */
  readonly relaxation?: { readonly changes: readonly QuotaChange[]; readonly cost: number };
}

export interface ExplainOptions {
  readonly random: Random;
  readonly now: () => number;
  /** For each of the two answers; the first found in this time is given. */
  readonly seconds?: number;
}

interface Breakable {
  readonly demand: Demand;
  readonly rows: readonly number[];
}

const effort = { nodes: 4000, enough: 1 };

/** Why no panel keeps all demands: a smallest set of demands that contradict one another, and the cheapest way out. */
export function explain(solver: Solver, problem: SelectionProblem, { random, now, seconds = 0.9 }: ExplainOptions): Explanation {
  const space = panelSpace(problem);
  const demands = demandsOf(problem, space);
  const until = now() + seconds * 1000;
  let smallest = reduce(space, demands, random);
  // Which set remains depends on the order of trying; a few orders find a smaller one.
  for (let turn = 0; turn < 8 && now() < until; turn += 1) {
    const other = reduce(space, shuffled(demands, random), random);
    if (other.length < smallest.length) smallest = other;
  }
  const relaxation = cheapestRelaxation(solver, problem, space, () => now() > until + seconds * 1000);
  return { conflict: smallest.map(({ demand }) => demand), ...(relaxation === undefined ? {} : { relaxation }) };
}

function demandsOf({ bodies }: SelectionProblem, { rows }: PanelSpace): Breakable[] {
  const where = (holds: (row: Row) => boolean) => rows.flatMap((row, place) => (holds(row) ? [place] : []));
  const quotas = rows.flatMap(({ reason, lower, upper, variables }, place): Breakable[] => {
    if (reason.kind !== 'quota') return [];
    const { body, attribute, value } = reason;
    const demands: Breakable[] = [];
    if (lower > 0) demands.push({ demand: { kind: 'at-least', body, attribute, value, count: lower }, rows: [place] });
    if (variables.length > 0) demands.push({ demand: { kind: 'at-most', body, attribute, value, count: upper }, rows: [place] });
    return demands;
  });
  const conflicts = bodies.flatMap((body) =>
    body.atMostOnePer.flatMap((group): Breakable[] => {
      const own = where(({ reason }) => reason.kind === 'conflict' && reason.body === body.id && kindOf(reason.groups[0] ?? '') === group);
      return own.length === 0 ? [] : [{ demand: { kind: 'at-most-one-per', body: body.id, group }, rows: own }];
    }),
  );
  const joint = where(({ reason }) => reason.kind === 'one-body');
  return [...conflicts, ...(joint.length === 0 ? [] : [{ demand: { kind: 'nobody-in-both' } as const, rows: joint }]), ...quotas];
}

/** Leaves demands out one by one as long as the rest still cannot be met. */
function reduce(space: PanelSpace, demands: readonly Breakable[], random: Random): Breakable[] {
  let kept = [...demands];
  for (const demand of demands) {
    const without = kept.filter((other) => other !== demand);
    if (impossible(space, without, random)) kept = without;
  }
  return kept;
}

/** Proved that no panel keeps these demands and the seats; an unfinished search proves nothing. */
function impossible(space: PanelSpace, demands: readonly Breakable[], random: Random): boolean {
  const pricing = new PanelPricing(keepingOnly(space, demands), random);
  const { panels, complete } = pricing.search(new Float64Array(space.variables.length), -1, effort);
  return complete && panels.length === 0;
}

function keepingOnly(space: PanelSpace, demands: readonly Breakable[]): PanelSpace {
  const kinds = new Map<number, Set<Demand['kind']>>();
  for (const { demand, rows } of demands) for (const row of rows) kinds.set(row, (kinds.get(row) ?? new Set<Demand['kind']>()).add(demand.kind));
  const rows = space.rows.map((row, place): Row => {
    const { kind } = row.reason;
    if (kind === 'seats' || kind === 'appointed') return row;
    const kept = kinds.get(place);
    const all = row.variables.reduce((sum, variable) => sum + (space.variables[variable]?.upper ?? 0), 0);
    if (kind === 'quota') return { ...row, lower: kept?.has('at-least') === true ? row.lower : 0, upper: kept?.has('at-most') === true ? row.upper : Math.max(all, row.upper) };
    return kept === undefined ? { ...row, upper: all } : row;
  });
  return { ...space, rows };
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}
