import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, isoDay, prose } from '../vocabulary/shapes.ts';
import { refuseNotProposed, refuseOthers, refusePart } from './refuse-part.ts';
import { decisionId, ofDecision, thatDecision } from './shapes.ts';
import { adoptionStage } from './state.ts';
import type { DecisionState } from './state.ts';

const takenShape = z.object({ decision: decisionId, method: z.enum(['consensus', 'acclamation']), on: isoDay, present: z.int().min(1).max(1000).exactOptional() });
export type DecisionTaken = DecidedAct<'decision-taken', z.output<typeof takenShape>>;

export const decisionTaken = adoptionStage.act({
  type: 'decision-taken',
  schemaVersion: 1,
  shape: takenShape,
  subject: ofDecision,
  sentence: ({ decision, method }) => ({ form: method, parts: { decision: thatDecision(decision) } }),
  after: (state, { on, present }, act) => ({ ...adoptionStage.before(state, 'decision', act), status: 'adopted', takenOn: on, ...(present !== undefined && { present }), changedAt: act.position }),
});

const takeShape = z.object({ decision: decisionId, on: isoDay.exactOptional(), present: takenShape.shape.present });

function isWithoutVote(method: DecisionState['method']): method is 'consensus' | 'acclamation' {
  return method === 'consensus' || method === 'acclamation';
}

/** AD-11: adopted without a vote, by consensus or acclamation: not while a member objects, and not in another way than was proposed. */
export const adoptDecision = adoptionStage.command<'adopt-decision', typeof takeShape, 'decision', DecisionTaken>({
  name: 'adopt-decision',
  shape: takeShape,
  subject: ofDecision,
  mentions: () => [],
  decide: ({ decision, on, present }, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: decision });
    const begun = refuseNotProposed(before, 'AD-11');
    if (begun !== undefined) return begun;
    if (!isWithoutVote(before.method)) return refuse('wrong-method', 'AD-11', { method: before.method });
    const objector = before.objections.find(({ status }) => status === 'standing');
    if (objector !== undefined) return refuse('no-consensus', 'AD-11', { state: objector.state });
    const today = dayIn(at, 'Etc/GMT');
    if (on !== undefined && on > today) return refuse('day-to-come', 'AD-11', { day: on });
    if (present !== undefined && present > before.members.length) return refuse('totals-exceed', 'AD-11', { count: before.members.length });
    return [{ type: 'decision-taken', data: { decision, method: before.method, on: on ?? today, ...(present !== undefined && { present }) } }];
  },
});

const objectedShape = z.object({ decision: decisionId, state: countryCode, reason: prose, on: isoDay });
export type ConsensusObjected = DecidedAct<'consensus-objected', z.output<typeof objectedShape>>;

export const consensusObjected = adoptionStage.act({
  type: 'consensus-objected',
  schemaVersion: 1,
  shape: objectedShape,
  subject: ofDecision,
  sentence: ({ decision, state, reason }) => ({ parts: { who: { is: 'state', code: state }, decision: thatDecision(decision), reason: { is: 'text', text: reason } } }),
  after: (state, { state: who, reason, on }, act) => {
    const before = adoptionStage.before(state, 'decision', act);
    return { ...before, objections: [...before.objections, { state: who, reason, on, status: 'standing' }], changedAt: act.position };
  },
});

const objectShape = z.object({ decision: decisionId, state: countryCode, reason: prose });

/** AD-11: a member does not join the consensus, and says why. What follows is talk, or a vote. */
export const objectToConsensus = adoptionStage.command<'object-to-consensus', typeof objectShape, 'decision', ConsensusObjected>({
  name: 'object-to-consensus',
  shape: objectShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    if (!isWithoutVote(before.method)) return refuse('wrong-method', 'AD-11', { method: before.method });
    const refusal = refuseNotProposed(before, 'AD-11') ?? refusePart(before, data.state) ?? refuseOthers(data.state, known);
    if (refusal !== undefined) return refusal;
    if (before.objections.some(({ state, status }) => state === data.state && status === 'standing')) return refuse('nothing-changes', 'AD-11');
    return [{ type: 'consensus-objected', data: { ...data, on: dayIn(known.at, 'Etc/GMT') } }];
  },
});

const liftedShape = z.object({ decision: decisionId, state: countryCode });
export type ObjectionLifted = DecidedAct<'consensus-objection-lifted', z.output<typeof liftedShape>>;

export const objectionLifted = adoptionStage.act({
  type: 'consensus-objection-lifted',
  schemaVersion: 1,
  shape: liftedShape,
  subject: ofDecision,
  sentence: ({ decision, state }) => ({ parts: { who: { is: 'state', code: state }, decision: thatDecision(decision) } }),
  after: (state, { state: who }, act) => {
    const before = adoptionStage.before(state, 'decision', act);
    return { ...before, objections: before.objections.map((one) => (one.state === who ? { ...one, status: 'lifted' } : one)), changedAt: act.position };
  },
});

/** AD-11: whoever objected joins the consensus after all. */
export const liftObjection = adoptionStage.command<'lift-objection', typeof liftedShape, 'decision', ObjectionLifted>({
  name: 'lift-objection',
  shape: liftedShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    const refusal = refuseNotProposed(before, 'AD-11') ?? refuseOthers(data.state, known);
    if (refusal !== undefined) return refusal;
    return before.objections.some(({ state, status }) => state === data.state && status === 'standing') ? [{ type: 'consensus-objection-lifted', data }] : refuse('nothing-changes', 'AD-11');
  },
});
