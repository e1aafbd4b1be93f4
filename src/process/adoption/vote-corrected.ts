import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, isoDay } from '../vocabulary/shapes.ts';
import { refuseOthers, refusePart } from './refuse-part.ts';
import { decisionId, ofDecision, rollValue, thatDecision } from './shapes.ts';
import { adoptionStage } from './state.ts';
import type { DecisionState, RollVote } from './state.ts';
import { isCarried, rollOf, tallyOf } from './tally.ts';
import { withVotes } from './vote-cast.ts';

const correctedShape = z.object({ decision: decisionId, state: countryCode, vote: rollValue, insteadOf: rollValue, result: z.enum(['adopted', 'not-adopted']).exactOptional() });
export type VoteCorrected = DecidedAct<'vote-corrected', z.output<typeof correctedShape>>;

export const voteCorrected = adoptionStage.act({
  type: 'vote-corrected',
  schemaVersion: 1,
  shape: correctedShape,
  subject: ofDecision,
  sentence: ({ decision, state, vote, insteadOf, result }) => ({
    ...(result !== undefined && { form: result }),
    parts: { who: { is: 'state', code: state }, vote: { is: 'word', word: `vote-${vote}` }, before: { is: 'word', word: `vote-${insteadOf}` }, decision: thatDecision(decision) },
  }),
  after: (state, { state: who, vote, result }, act) => {
    const before = adoptionStage.before(state, 'decision', act);
    return { ...withVotes(before, [mended(before, who, vote)], act.position), ...(result !== undefined && { status: result }) };
  },
});

/** Whatever is mended how often, what was announced stays beside it. */
function mended(before: DecisionState, state: string, vote: RollVote['vote']): RollVote {
  const announced = rollOf(before, 'announced').get(state) ?? 'not-voting';
  return announced === vote ? { state, vote } : { state, vote, insteadOf: announced };
}

const intendedShape = z.object({ decision: decisionId, state: countryCode, vote: rollValue, on: isoDay });
export type VoteIntended = DecidedAct<'vote-intended', z.output<typeof intendedShape>>;

export const voteIntended = adoptionStage.act({
  type: 'vote-intended',
  schemaVersion: 1,
  shape: intendedShape,
  subject: ofDecision,
  sentence: ({ decision, state, vote }) => ({ parts: { who: { is: 'state', code: state }, vote: { is: 'word', word: `vote-${vote}` }, decision: thatDecision(decision) } }),
  after: (state, { state: who, vote, on }, act) => {
    const before = adoptionStage.before(state, 'decision', act);
    const intended = [...before.intended.filter((one) => one.state !== who), { state: who, vote, on }].toSorted((a, b) => (a.state < b.state ? -1 : 1));
    return { ...before, intended, changedAt: act.position };
  },
});

const correctionShape = z.object({ decision: decisionId, state: countryCode, vote: rollValue, because: z.enum(['recording-error', 'intended']), on: isoDay.exactOptional() });

/**
 * AD-9, AD-10: after the close, the secretariat mends what was recorded wrongly, and the count and the result follow; a State
 * says what it had meant, which is noted beside the vote and never counted. A list is needed for both.
 */
export const correctVote = adoptionStage.command<'correct-vote', typeof correctionShape, 'decision', VoteCorrected | VoteIntended>({
  name: 'correct-vote',
  shape: correctionShape,
  subject: ofDecision,
  mentions: () => [],
  decide: ({ decision, state, vote, because, on }, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: decision });
    const rule = because === 'intended' ? 'AD-10' : 'AD-9';
    if ((before.status !== 'adopted' && before.status !== 'not-adopted') || before.votes.length === 0) return refuse('no-list-closed', rule);
    const refusal = refusePart(before, state) ?? refuseOthers(state, known);
    if (refusal !== undefined) return refusal;
    if (because === 'intended') {
      const last = before.intended.find((one) => one.state === state)?.vote ?? rollOf(before).get(state);
      return last === vote ? refuse('nothing-changes', rule) : [{ type: 'vote-intended', data: { decision, state, vote, on: on ?? dayIn(known.at, 'Etc/GMT') } }];
    }
    if (known.by.standing !== 'secretariat' && known.by.standing !== 'co-facilitator') return refuse('not-yours', rule);
    const stood = rollOf(before).get(state) ?? 'not-voting';
    if (stood === vote) return refuse('nothing-changes', rule);
    const after = tallyOf(rollOf(withVotes(before, [{ state, vote }], before.changedAt)).values());
    const result = isCarried(before.majority ?? 'simple', after) ? 'adopted' : 'not-adopted';
    return [{ type: 'vote-corrected', data: { decision, state, vote, insteadOf: stood, ...(result !== before.status && { result }) } }];
  },
});
