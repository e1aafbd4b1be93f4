import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode } from '../vocabulary/shapes.ts';
import { refuseNotVoting, refuseOthers, refusePart } from './refuse-part.ts';
import { decisionId, ofDecision, thatDecision } from './shapes.ts';
import { adoptionStage, voteValues } from './state.ts';
import type { DecisionState, RollVote } from './state.ts';

const castShape = z.object({ decision: decisionId, state: countryCode, vote: z.enum(voteValues) });
export type VoteCast = DecidedAct<'vote-cast', z.output<typeof castShape>>;

export const voteCast = adoptionStage.act({
  type: 'vote-cast',
  schemaVersion: 1,
  shape: castShape,
  subject: ofDecision,
  sentence: ({ decision, state, vote }) => ({ form: vote, parts: { who: { is: 'state', code: state }, decision: thatDecision(decision) } }),
  after: (state, { state: who, vote }, act) => withVotes(adoptionStage.before(state, 'decision', act), [{ state: who, vote }], act.position),
});

const changedShape = z.object({ ...castShape.shape, insteadOf: z.enum(voteValues) });
export type VoteChanged = DecidedAct<'vote-changed', z.output<typeof changedShape>>;

export const voteChanged = adoptionStage.act({
  type: 'vote-changed',
  schemaVersion: 1,
  shape: changedShape,
  subject: ofDecision,
  sentence: ({ decision, state, vote, insteadOf }) => ({ parts: { who: { is: 'state', code: state }, vote: { is: 'word', word: `vote-${vote}` }, before: { is: 'word', word: `vote-${insteadOf}` }, decision: thatDecision(decision) } }),
  after: (state, { state: who, vote }, act) => withVotes(adoptionStage.before(state, 'decision', act), [{ state: who, vote }], act.position),
});

/** Sorted by State: a list has no sequence of its own. */
export function withVotes(decision: DecisionState, votes: readonly RollVote[], changedAt: number): DecisionState {
  const byState = new Map([...decision.votes, ...votes].map((vote) => [vote.state, vote]));
  return { ...decision, votes: [...byState.values()].toSorted((a, b) => (a.state < b.state ? -1 : 1)), changedAt };
}

/** AD-3, AD-4: a member casts its one vote, and as long as voting is open may cast it otherwise, which is said as a change. */
export const castVote = adoptionStage.command<'cast-vote', typeof castShape, 'decision', VoteCast | VoteChanged>({
  name: 'cast-vote',
  shape: castShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    const refusal = refuseNotVoting(before) ?? refusePart(before, data.state) ?? refuseOthers(data.state, known);
    if (refusal !== undefined) return refusal;
    const cast = before.votes.find(({ state }) => state === data.state)?.vote;
    if (cast === data.vote) return refuse('nothing-changes', 'AD-4');
    return cast === undefined || cast === 'not-voting' ? [{ type: 'vote-cast', data }] : [{ type: 'vote-changed', data: { ...data, insteadOf: cast } }];
  },
});

const rollShape = z.object({ decision: decisionId, votes: z.array(z.object({ state: countryCode, vote: z.enum(voteValues) })).min(1).max(400) });
export type RollCallRecorded = DecidedAct<'roll-call-recorded', z.output<typeof rollShape>>;

export const rollCallRecorded = adoptionStage.act({
  type: 'roll-call-recorded',
  schemaVersion: 1,
  shape: rollShape,
  subject: ofDecision,
  sentence: ({ decision, votes }) => ({ parts: { decision: thatDecision(decision), count: { is: 'count', count: votes.length } } }),
  after: (state, { votes }, act) => withVotes(adoptionStage.before(state, 'decision', act), votes, act.position),
});

/**
 * AD-5: the whole roll call as the room's machine gives it, in one act. Each State stands in it once; a State whose vote
 * stands otherwise already is refused by name, so that no list writes over what somebody cast.
 */
export const recordRollCall = adoptionStage.command<'record-roll-call', typeof rollShape, 'decision', RollCallRecorded>({
  name: 'record-roll-call',
  shape: rollShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    const refusal = refuseNotVoting(before) ?? refuseLine(data.votes, before);
    if (refusal !== undefined) return refusal;
    const cast = new Map(before.votes.map(({ state, vote }) => [state, vote]));
    return data.votes.every(({ state, vote }) => cast.get(state) === vote) ? refuse('nothing-changes', 'AD-5') : [{ type: 'roll-call-recorded', data }];
  },
});

function refuseLine(votes: readonly RollVote[], before: DecisionState): Refusal | undefined {
  const seen = new Set<string>();
  const cast = new Map(before.votes.map(({ state, vote }) => [state, vote]));
  for (const { state, vote } of votes) {
    if (seen.has(state)) return refuse('voted-twice', 'AD-5', { state });
    seen.add(state);
    const part = refusePart(before, state);
    if (part !== undefined) return part;
    if ((cast.get(state) ?? vote) !== vote) return refuse('voted-otherwise', 'AD-5', { state });
  }
  return undefined;
}
