import { createHash } from 'node:crypto';
import type { ProcessCommand } from '../../process/commands.ts';
import { breakdownKey, decimalsOf, dimensionsOf, hasBegun } from '../../process/indicators/breakdown.ts';
import type { IndicatorState, Observation } from '../../process/indicators/state.ts';
import { sameObservation, seriesIdOf } from '../../process/indicators/values-recorded.ts';
import { comparable } from '../../process/vocabulary/comparable.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../process/vocabulary/refusal.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { listThings } from '../list-things.ts';
import type { Store } from '../store.ts';
import { recordHead } from '../work-plan/positions.ts';

/** A row as a reader left it: a value of a State, or what is wrong with it. */
export type ImportedRow<Problem extends string> =
  | { readonly line: number; readonly indicator: string; readonly state: string; readonly observation: Observation }
  | { readonly line: number; readonly problem: Problem; readonly value: string };

/** What is only found out beside what is known already. */
export const plannedProblems = ['unknown-indicator', 'not-yours', 'other-breakdown', 'too-many-decimals', 'period-to-come', 'value-twice'] as const;
export type PlannedProblem = (typeof plannedProblems)[number];

export type ValueOutcome<Problem extends string> =
  | { readonly line: number; readonly becomes: 'taken' | 'changed' | 'unchanged'; readonly indicator: string; readonly state: string; readonly observation: Observation; readonly before?: string }
  | { readonly line: number; readonly becomes: 'refused'; readonly problem: Problem | PlannedProblem; readonly value: string };

export interface ValuesPlan<Problem extends string> {
  /** Of every row, in the order of the file. */
  readonly outcomes: readonly ValueOutcome<Problem>[];
  readonly commands: readonly ProcessCommand<'record-values'>[];
}

const mostInAct = 2000;

/** What a file of values would do (rule ID-10); nothing is written. What is refused is left out, everything else is one request. */
export async function planValues<Problem extends string>(store: Store, rows: readonly ImportedRow<Problem>[], { process, by, at }: { readonly process: string; readonly by: Actor; readonly at: Instant }): Promise<ValuesPlan<Problem>> {
  const { pool } = store;
  const { position } = await recordHead(pool, process);
  const [indicators, series] = await Promise.all([listThings(pool, { process, position, kind: 'indicator', limit: 10_000 }), listThings(pool, { process, position, kind: 'series', limit: 100_000 })]);
  const called = new Map(indicators.toReversed().flatMap((one) => [one.id, one.code, ...Object.values(one.title)].map((name) => [comparable(name), one] as const)));
  const known = new Map(series.map(({ id, observations }) => [String(id), new Map(observations.map((one) => [breakdownKey(one), one]))]));
  const seen = new Map<string, number>();
  const outcomes = rows.map((row): ValueOutcome<Problem> => {
    if ('problem' in row) return { becomes: 'refused', ...row };
    const indicator = called.get(comparable(row.indicator));
    const wrong = indicator === undefined ? (['unknown-indicator', row.indicator] as const) : judge(row, indicator, { by, at, seen });
    if (indicator === undefined || wrong !== undefined) return { line: row.line, becomes: 'refused', problem: wrong?.[0] ?? 'unknown-indicator', value: wrong?.[1] ?? row.indicator };
    const before = known.get(seriesIdOf(indicator.id, row.state))?.get(breakdownKey(row.observation));
    const becomes = before === undefined ? 'taken' : sameObservation(before, row.observation) ? 'unchanged' : 'changed';
    return { line: row.line, becomes, indicator: indicator.id, state: row.state, observation: row.observation, ...(before !== undefined && { before: before.value }) };
  });
  return { outcomes, commands: commandsOf(outcomes) };
}

interface Judging {
  readonly by: Actor;
  readonly at: Instant;
  /** On which line each value stood first. */
  readonly seen: Map<string, number>;
}

/** The same that the decision refuses, told row by row. */
function judge({ line, state, observation }: Exclude<ImportedRow<string>, { problem: string }>, { id, dimensions, decimals }: IndicatorState, { by, at, seen }: Judging): readonly [PlannedProblem, string] | undefined {
  if (by.standing !== 'secretariat' && by.of !== state) return ['not-yours', state];
  const foreign = dimensionsOf(observation).find((dimension) => !dimensions.includes(dimension));
  if (foreign !== undefined) return ['other-breakdown', foreign];
  if (decimalsOf(observation.value) > decimals) return ['too-many-decimals', `${observation.value} (${decimals})`];
  if (!hasBegun(observation.period, at)) return ['period-to-come', observation.period];
  const key = `${id} ${state} ${breakdownKey(observation)}`;
  const first = seen.get(key);
  if (first !== undefined) return ['value-twice', String(first)];
  seen.set(key, line);
  return undefined;
}

function commandsOf(outcomes: readonly ValueOutcome<string>[]): readonly ProcessCommand<'record-values'>[] {
  const wanted = outcomes.flatMap((one) => (one.becomes === 'taken' || one.becomes === 'changed' ? [one] : []));
  return [...Map.groupBy(wanted, ({ indicator, state }) => `${indicator} ${state}`).values()].flatMap((group) => {
    const [{ indicator, state } = { indicator: '', state: '' }] = group;
    const portions = Array.from({ length: Math.ceil(group.length / mostInAct) }, (_, at) => group.slice(at * mostInAct, (at + 1) * mostInAct));
    return portions.map((portion): ProcessCommand<'record-values'> => ({ name: 'record-values', data: { indicator, state, observations: portion.map(({ observation }) => observation) } }));
  });
}

/** Takes in what was planned, all of it or nothing. Undefined where there is nothing to take. */
export async function takeValues(store: Store, { commands }: ValuesPlan<string>, { process, by }: { readonly process: string; readonly by: Actor }): Promise<Refusal | undefined> {
  if (commands.length === 0) return undefined;
  const { position } = await recordHead(store.pool, process);
  const commandId = `values-${createHash('sha256').update(JSON.stringify([position, commands])).digest('hex').slice(0, 40)}`;
  const outcome = await store.recorder.perform({ process, by, commandId, commands });
  return isRefusal(outcome) ? outcome : undefined;
}
