import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { isoDay } from '../vocabulary/shapes.ts';
import { refuseNotProposed, refuseNotVoting, runningSilence } from './refuse-part.ts';
import { decisionId, ofDecision, thatDecision, totals } from './shapes.ts';
import { adoptionStage } from './state.ts';
import { decidingTotals, isCarried } from './tally.ts';

const openedShape = z.object({ decision: decisionId });
export type VotingOpened = DecidedAct<'voting-opened', z.output<typeof openedShape>>;

export const votingOpened = adoptionStage.act({
  type: 'voting-opened',
  schemaVersion: 1,
  shape: openedShape,
  subject: ofDecision,
  sentence: ({ decision }) => ({ parts: { decision: thatDecision(decision) } }),
  after: (state, _, act) => ({ ...adoptionStage.before(state, 'decision', act), status: 'voting', changedAt: act.position }),
});

/** AD-8: voting is opened upon what is to be decided by a recorded vote, and not while a silence runs. */
export const openVote = adoptionStage.command<'open-vote', typeof openedShape, 'decision', VotingOpened>({
  name: 'open-vote',
  shape: openedShape,
  subject: ofDecision,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    const begun = refuseNotProposed(before, 'AD-8');
    if (begun !== undefined) return begun;
    if (runningSilence(before) !== undefined) return refuse('silence-runs-still', 'AD-8');
    return before.method === 'recorded-vote' ? [{ type: 'voting-opened', data }] : refuse('wrong-method', 'AD-8', { method: before.method });
  },
});

const closedShape = z.object({ decision: decisionId, on: isoDay, announced: totals.exactOptional(), counted: totals, result: z.enum(['adopted', 'not-adopted']) });
export type VotingClosed = DecidedAct<'voting-closed', z.output<typeof closedShape>>;

export const votingClosed = adoptionStage.act({
  type: 'voting-closed',
  schemaVersion: 1,
  shape: closedShape,
  subject: ofDecision,
  sentence: ({ decision, counted: { yes, no, abstain }, result }) => ({
    form: result,
    parts: { decision: thatDecision(decision), yes: { is: 'count', count: yes }, no: { is: 'count', count: no }, abstain: { is: 'count', count: abstain } },
  }),
  after: (state, { on, announced, result }, act) => ({ ...adoptionStage.before(state, 'decision', act), status: result, takenOn: on, ...(announced !== undefined && { announced }), changedAt: act.position }),
});

const closeShape = z.object({ decision: decisionId, on: isoDay.exactOptional(), announced: totals.exactOptional() });

/**
 * AD-6, AD-7, AD-18: voting is closed and the list is counted; where a source gives only totals, these are.
 * Refused: where voting is not open, where nothing can be counted, and totals of more States than may vote.
 */
export const closeVote = adoptionStage.command<'close-vote', typeof closeShape, 'decision', VotingClosed>({
  name: 'close-vote',
  shape: closeShape,
  subject: ofDecision,
  mentions: () => [],
  decide: ({ decision, on, announced }, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: decision });
    const closed = refuseNotVoting(before);
    if (closed !== undefined) return closed;
    const today = dayIn(at, 'Etc/GMT');
    if (on !== undefined && on > today) return refuse('day-to-come', 'AD-8', { day: on });
    const voters = before.members.length - before.suspended.length;
    if (announced !== undefined && announced.yes + announced.no + announced.abstain + (announced.notVoting ?? 0) > voters) return refuse('totals-exceed', 'AD-18', { count: voters });
    const counted = decidingTotals({ ...before, ...(announced !== undefined && { announced }) });
    if (counted === undefined) return refuse('nothing-to-count', 'AD-8');
    const result = isCarried(before.majority ?? 'simple', counted) ? 'adopted' : 'not-adopted';
    return [{ type: 'voting-closed', data: { decision, on: on ?? today, ...(announced !== undefined && { announced }), counted, result } }];
  },
});
