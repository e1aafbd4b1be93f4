import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { IndicatorId, SeriesId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { breakdownKey, compareBreakdowns, decimalsOf, dimensionsOf, hasBegun } from './breakdown.ts';
import { refuseState } from './refuse-state.ts';
import { breakdownShape, mostValues, observation, reason, stateCode } from './shapes.ts';
import { indicatorsStage } from './state.ts';
import type { IndicatorState, KnownToIndicators, Observation } from './state.ts';

/** A State has one series of values of each indicator. */
export function seriesIdOf(indicator: string, state: string): SeriesId {
  return `${indicator}-${state.toLowerCase()}` as SeriesId;
}

const shape = z.object({ indicator: idOf<IndicatorId>(), state: stateCode, observations: z.array(observation).min(1).max(mostValues) });
type Recording = z.output<typeof shape>;
export type ValuesRecorded = DecidedAct<'values-recorded', Recording>;

export const valuesRecorded = indicatorsStage.act({
  type: 'values-recorded',
  schemaVersion: 1,
  shape,
  subject: ({ indicator, state }) => subjectKey('series', seriesIdOf(indicator, state)),
  sentence: ({ indicator, state, observations }) => ({ parts: { state: { is: 'state', code: state }, indicator: { is: 'subject', subject: subjectKey('indicator', indicator) }, count: { is: 'count', count: observations.length } } }),
  after: (before, { indicator, state, observations }, act) => ({
    kind: 'series',
    id: seriesIdOf(indicator, state),
    indicator,
    state,
    observations: merged(before === undefined ? [] : indicatorsStage.before(before, 'series', act).observations, observations),
    changedAt: act.position,
  }),
});

/** ID-5: the later value of the same period and part of the people takes the place of the earlier, which stays in the record. */
function merged(before: readonly Observation[], now: readonly Observation[]): readonly Observation[] {
  const all = new Map([...before, ...now].map((one) => [breakdownKey(one), one]));
  return [...all.values()].toSorted(compareBreakdowns);
}

/** ID-3 to ID-5: a State's values of an indicator, each with its period, source and quality. Only what is new or other than before is recorded. */
export const recordValues = indicatorsStage.command<'record-values', typeof shape, 'series', ValuesRecorded>({
  name: 'record-values',
  shape,
  subject: valuesRecorded.subject,
  mentions: () => [],
  consults: ({ indicator }) => [subjectKey('indicator', indicator)],
  decide: (data, known) => {
    const refused = refuseState(data.state, known.by, 'ID-3');
    if (refused !== undefined) return refused;
    const indicator = consult(known, 'indicator', subjectKey('indicator', data.indicator));
    if (indicator === undefined) return refuse('not-found', 'WP-6', { id: data.indicator });
    const wrong = refuseObservations(data.observations, indicator, known);
    if (wrong !== undefined) return wrong;
    const before = new Map(known.subject?.observations.map((one) => [breakdownKey(one), one]));
    const observations = data.observations.filter((one) => !sameObservation(before.get(breakdownKey(one)), one));
    return observations.length === 0 ? refuse('nothing-changes', 'ID-5') : [{ type: 'values-recorded', data: { ...data, observations } }];
  },
});

/** Whether a value is told again as it is, with the same source, quality and note. */
export function sameObservation(before: Observation | undefined, now: Observation): boolean {
  return before !== undefined && before.value === now.value && before.source === now.source && before.quality === now.quality && before.note === now.note;
}

function refuseObservations(observations: readonly Observation[], { dimensions, decimals }: IndicatorState, { at }: Pick<KnownToIndicators, 'at'>): Refusal | undefined {
  const seen = new Set<string>();
  for (const one of observations) {
    const foreign = dimensionsOf(one).find((dimension) => !dimensions.includes(dimension));
    if (foreign !== undefined) return refuse('other-breakdown', 'ID-4', { dimension: foreign });
    if (decimalsOf(one.value) > decimals) return refuse('too-many-decimals', 'ID-4', { value: one.value, count: decimals });
    if (!hasBegun(one.period, at)) return refuse('period-to-come', 'ID-4', { period: one.period });
    if (seen.has(breakdownKey(one))) return refuse('value-twice', 'ID-4', { period: one.period });
    seen.add(breakdownKey(one));
  }
  return undefined;
}

const withdrawnShape = z.object({ indicator: idOf<IndicatorId>(), state: stateCode, values: z.array(breakdownShape).min(1).max(mostValues), reason });
export type ValuesWithdrawn = DecidedAct<'values-withdrawn', z.output<typeof withdrawnShape>>;

export const valuesWithdrawn = indicatorsStage.act({
  type: 'values-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ({ indicator, state }) => subjectKey('series', seriesIdOf(indicator, state)),
  sentence: ({ indicator, state, values, reason: why }) => ({
    parts: { state: { is: 'state', code: state }, indicator: { is: 'subject', subject: subjectKey('indicator', indicator) }, count: { is: 'count', count: values.length }, reason: { is: 'text', text: why } },
  }),
  after: (before, { values }, act) => {
    const series = indicatorsStage.before(before, 'series', act);
    const gone = new Set(values.map(breakdownKey));
    return { ...series, observations: series.observations.filter((one) => !gone.has(breakdownKey(one))), changedAt: act.position };
  },
});

/** ID-6: values are withdrawn with a reason; what they were is in the record. */
export const withdrawValues = indicatorsStage.command<'withdraw-values', typeof withdrawnShape, 'series', ValuesWithdrawn>({
  name: 'withdraw-values',
  shape: withdrawnShape,
  subject: valuesWithdrawn.subject,
  mentions: () => [],
  decide: (data, { subject: before, by }) => {
    const refused = refuseState(data.state, by, 'ID-3');
    if (refused !== undefined) return refused;
    const there = new Set(before?.observations.map(breakdownKey));
    const missing = data.values.find((one) => !there.has(breakdownKey(one)));
    return missing === undefined ? [{ type: 'values-withdrawn', data }] : refuse('no-such-value', 'ID-6', { period: missing.period });
  },
});
