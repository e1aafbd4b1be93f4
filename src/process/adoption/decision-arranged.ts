import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { localized, prose } from '../vocabulary/shapes.ts';
import { refuseNotProposed, runningSilence } from './refuse-part.ts';
import { decisionId, ofDecision, thatDecision } from './shapes.ts';
import { adoptionStage, decisionMethods, majorities } from './state.ts';

const methodShape = z.object({ decision: decisionId, method: z.enum(decisionMethods), majority: z.enum(majorities).exactOptional() });
export type MethodChanged = DecidedAct<'decision-method-changed', z.output<typeof methodShape>>;

export const methodChanged = adoptionStage.act({
  type: 'decision-method-changed',
  schemaVersion: 1,
  shape: methodShape,
  subject: ofDecision,
  sentence: ({ decision, method, majority }) => ({ form: majority ?? method, parts: { decision: thatDecision(decision) } }),
  after: (state, { method, majority }, act) => {
    const { majority: _, ...before } = adoptionStage.before(state, 'decision', act);
    return { ...before, method, ...(majority !== undefined && { majority }), changedAt: act.position };
  },
});

/** AD-2: while it is only proposed, and no silence runs, the body may take it in another way. */
export const changeMethod = adoptionStage.command<'change-decision-method', typeof methodShape, 'decision', MethodChanged>({
  name: 'change-decision-method',
  shape: methodShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    const begun = refuseNotProposed(before, 'AD-2');
    if (begun !== undefined) return begun;
    if (runningSilence(before) !== undefined) return refuse('silence-runs-still', 'AD-2');
    if (data.majority !== undefined && data.method !== 'recorded-vote') return refuse('wrong-method', 'AD-2', { method: data.method });
    const majority = data.method === 'recorded-vote' ? (data.majority ?? 'simple') : undefined;
    if (before.method === data.method && before.majority === majority) return refuse('nothing-changes', 'AD-2');
    return [{ type: 'decision-method-changed', data: { decision: data.decision, method: data.method, ...(majority !== undefined && { majority }) } }];
  },
});

const withdrawnShape = z.object({ decision: decisionId, reason: prose.exactOptional() });
export type DecisionWithdrawn = DecidedAct<'decision-withdrawn', z.output<typeof withdrawnShape>>;

export const decisionWithdrawn = adoptionStage.act({
  type: 'decision-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ofDecision,
  sentence: ({ decision, reason }) => ({ ...(reason !== undefined && { form: 'because' }), parts: { decision: thatDecision(decision), ...(reason !== undefined && { reason: { is: 'text', text: reason } }) } }),
  after: (state, _, act) => ({ ...adoptionStage.before(state, 'decision', act), status: 'withdrawn', changedAt: act.position }),
});

/** AD-19: a proposal is withdrawn as long as voting on it has not begun (rule 80 of the General Assembly). */
export const withdrawDecision = adoptionStage.command<'withdraw-decision', typeof withdrawnShape, 'decision', DecisionWithdrawn>({
  name: 'withdraw-decision',
  shape: withdrawnShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    return refuseNotProposed(before, 'AD-19') ?? [{ type: 'decision-withdrawn', data }];
  },
});

const notedShape = z.object({ decision: decisionId, note: localized });
export type DecisionNoted = DecidedAct<'decision-noted', z.output<typeof notedShape>>;

export const decisionNoted = adoptionStage.act({
  type: 'decision-noted',
  schemaVersion: 1,
  shape: notedShape,
  subject: ofDecision,
  sentence: ({ decision, note }) => ({ parts: { decision: thatDecision(decision), note: { is: 'localized', text: note } } }),
  after: (state, { note }, act) => ({ ...adoptionStage.before(state, 'decision', act), note, changedAt: act.position }),
});

/** AD-18: what is to be known of the sources is said beside the decision; it takes the place of what was said before. */
export const noteDecision = adoptionStage.command<'note-decision', typeof notedShape, 'decision', DecisionNoted>({
  name: 'note-decision',
  shape: notedShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, { subject: before }) => (before === undefined ? refuse('not-found', 'WP-6', { id: data.decision }) : [{ type: 'decision-noted', data }]),
});
