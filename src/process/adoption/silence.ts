import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, instant, isoDay, prose, timeZone } from '../vocabulary/shapes.ts';
import { refuseNotProposed, refuseOthers, refusePart, runningSilence } from './refuse-part.ts';
import { decisionId, ofDecision, thatDecision } from './shapes.ts';
import { adoptionStage } from './state.ts';
import type { DecisionState, SilencePeriod } from './state.ts';

const beganShape = z.object({ decision: decisionId, endsAt: instant, timeZone, period: z.int().min(1).max(100) });
export type SilenceBegan = DecidedAct<'decision-silence-began', z.output<typeof beganShape>>;

export const silenceBegan = adoptionStage.act({
  type: 'decision-silence-began',
  schemaVersion: 1,
  shape: beganShape,
  subject: ofDecision,
  sentence: ({ decision, endsAt, timeZone: zone, period }) => ({ form: period === 1 ? 'first' : 'renewed', parts: { decision: thatDecision(decision), until: { is: 'instant', at: endsAt, timeZone: zone } } }),
  after: (state, { endsAt, timeZone: zone }, act) => {
    const before = adoptionStage.before(state, 'decision', act);
    return { ...before, silence: [...before.silence, { opensAt: act.at, endsAt, timeZone: zone, extendedFrom: [] }], changedAt: act.position };
  },
});

const beginShape = z.object({ decision: decisionId, endsAt: instant, timeZone });

/** AD-12, AD-13: a proposal is put under silence until a moment; again after somebody broke it. */
export const beginSilence = adoptionStage.command<'begin-decision-silence', typeof beginShape, 'decision', SilenceBegan>({
  name: 'begin-decision-silence',
  shape: beginShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    const begun = refuseNotProposed(before, 'AD-12');
    if (begun !== undefined) return begun;
    if (before.method !== 'silence') return refuse('wrong-method', 'AD-12', { method: before.method });
    if (runningSilence(before) !== undefined) return refuse('silence-runs-still', 'AD-12');
    return data.endsAt <= at ? refuse('silence-ends-past', 'AD-12', { deadline: data.endsAt, zone: data.timeZone }) : [{ type: 'decision-silence-began', data: { ...data, period: before.silence.length + 1 } }];
  },
});

const extendedShape = z.object({ decision: decisionId, endsAt: instant, timeZone });
export type SilenceExtended = DecidedAct<'decision-silence-extended', z.output<typeof extendedShape>>;

export const silenceExtended = adoptionStage.act({
  type: 'decision-silence-extended',
  schemaVersion: 1,
  shape: extendedShape,
  subject: ofDecision,
  sentence: ({ decision, endsAt, timeZone: zone }) => ({ parts: { decision: thatDecision(decision), until: { is: 'instant', at: endsAt, timeZone: zone } } }),
  after: (state, { endsAt, timeZone: zone }, act) => onLast(adoptionStage.before(state, 'decision', act), act.position, (last) => ({ ...last, endsAt, timeZone: zone, extendedFrom: [...last.extendedFrom, last.endsAt] })),
});

/** AD-12: while it runs, and only to a later moment. */
export const extendSilence = adoptionStage.command<'extend-decision-silence', typeof extendedShape, 'decision', SilenceExtended>({
  name: 'extend-decision-silence',
  shape: extendedShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    const over = refuseOver(before, at);
    if (over !== undefined) return over;
    return data.endsAt <= (runningSilence(before)?.endsAt ?? at) ? refuse('end-before-start', 'AD-12') : [{ type: 'decision-silence-extended', data }];
  },
});

const brokenShape = z.object({ decision: decisionId, state: countryCode.exactOptional(), reason: prose });
export type DecisionSilenceBroken = DecidedAct<'decision-silence-broken', z.output<typeof brokenShape>>;

export const decisionSilenceBroken = adoptionStage.act({
  type: 'decision-silence-broken',
  schemaVersion: 1,
  shape: brokenShape,
  subject: ofDecision,
  sentence: ({ decision, state, reason }) => ({ ...(state === undefined && { form: 'unnamed' }), parts: { ...(state !== undefined && { who: { is: 'state', code: state } as const }), decision: thatDecision(decision), reason: { is: 'text', text: reason } } }),
  after: (state, { state: who, reason }, act) => onLast(adoptionStage.before(state, 'decision', act), act.position, (last) => ({ ...last, outcome: 'broken', ...(who !== undefined && { brokenBy: who }), brokenAt: act.at, reason })),
});

/** AD-12: a member breaks it before its end and says why; at the moment at which it ends it is too late. Only the desk may leave open who it was, where its source does. */
export const breakDecisionSilence = adoptionStage.command<'break-decision-silence', typeof brokenShape, 'decision', DecisionSilenceBroken>({
  name: 'break-decision-silence',
  shape: brokenShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    return refuseOver(before, known.at) ?? (data.state === undefined ? undefined : refusePart(before, data.state)) ?? refuseOthers(data.state ?? '', known) ?? [{ type: 'decision-silence-broken', data }];
  },
});

const passedShape = z.object({ decision: decisionId, on: isoDay });
export type DecisionSilencePassed = DecidedAct<'decision-silence-passed', z.output<typeof passedShape>>;

export const decisionSilencePassed = adoptionStage.act({
  type: 'decision-silence-passed',
  schemaVersion: 1,
  shape: passedShape,
  subject: ofDecision,
  sentence: ({ decision }) => ({ parts: { decision: thatDecision(decision) } }),
  after: (state, { on }, act) => ({ ...onLast(adoptionStage.before(state, 'decision', act), act.position, (last) => ({ ...last, outcome: 'passed' })), status: 'adopted', takenOn: on }),
});

const passShape = z.object({ decision: decisionId });

/** AD-13: at its end nobody had broken it: adopted, on the day on which it ended in its zone. */
export const noteDecisionSilence = adoptionStage.command<'note-decision-silence', typeof passShape, 'decision', DecisionSilencePassed>({
  name: 'note-decision-silence',
  shape: passShape,
  subject: ofDecision,
  mentions: () => [],
  decide: ({ decision }, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: decision });
    const last = before.status === 'proposed' ? runningSilence(before) : undefined;
    if (last === undefined) return refuse('no-silence-runs', 'AD-13');
    return at < last.endsAt ? refuse('silence-runs-still', 'AD-13') : [{ type: 'decision-silence-passed', data: { decision, on: dayIn(last.endsAt, last.timeZone) } }];
  },
});

function refuseOver(before: DecisionState, at: Instant): Refusal | undefined {
  const last = before.status === 'proposed' ? runningSilence(before) : undefined;
  if (last === undefined) return refuse('no-silence-runs', 'AD-12');
  return at < last.endsAt ? undefined : refuse('silence-ended', 'AD-12', { deadline: last.endsAt, zone: last.timeZone });
}

function onLast(decision: DecisionState, changedAt: number, change: (last: SilencePeriod) => SilencePeriod): DecisionState {
  return { ...decision, silence: decision.silence.map((one, index) => (index === decision.silence.length - 1 ? change(one) : one)), changedAt };
}
