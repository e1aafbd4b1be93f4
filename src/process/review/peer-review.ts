import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PeerReviewId, RoundId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, writable } from '../vocabulary/shapes.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { isState } from '../vocabulary/states/state.ts';
import { commitmentKeys } from './own-report.ts';
import { commitmentId } from './shapes.ts';
import { reviewStage } from './state.ts';

const peerReview = idOf<PeerReviewId>();
const ofReview = (data: { readonly peerReview: string }) => subjectKey('peerreview', data.peerReview);
const words = z.string().trim().min(1).max(12_000).regex(writable);

const offeredShape = z.object({ peerReview, round: idOf<RoundId>(), state: countryCode, reviewers: z.array(countryCode).min(1).max(12), commitments: z.array(commitmentId).max(200) });
export type PeerReviewOffered = DecidedAct<'peer-review-offered', z.output<typeof offeredShape>>;

export const peerReviewOffered = reviewStage.act({
  type: 'peer-review-offered',
  schemaVersion: 1,
  shape: offeredShape,
  subject: ofReview,
  sentence: ({ state, reviewers, round }) => ({ parts: { reviewer: { is: 'state', code: reviewers[0] ?? state }, others: { is: 'count', count: reviewers.length - 1 }, state: { is: 'state', code: state }, round: { is: 'subject', subject: subjectKey('round', round) } } }),
  after: (_, { peerReview: id, ...rest }, act) => ({ kind: 'peerreview', id, ...rest, status: 'offered', changedAt: act.position }),
});

/** RV-12: States offer to look at another's implementation; one of them makes the offer. None looks at itself. No commitment named: all. */
export const offerPeerReview = reviewStage.command<'offer-peer-review', typeof offeredShape, 'peerreview', PeerReviewOffered>({
  name: 'offer-peer-review',
  shape: offeredShape,
  subject: ofReview,
  mentions: ({ round, commitments }) => [subjectKey('round', round), ...commitmentKeys(commitments)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.peerReview });
    const stranger = [data.state, ...data.reviewers].find((code) => !isState(code));
    if (stranger !== undefined) return refuse('not-a-state', 'RV-12', { code: stranger });
    if (data.reviewers.includes(data.state)) return refuse('reviews-itself', 'RV-12');
    if (new Set(data.reviewers).size < data.reviewers.length) return refuse('reviewer-twice', 'RV-12');
    return data.reviewers.some((code) => actsFor(known.by, code)) ? [{ type: 'peer-review-offered', data }] : refuse('not-yours', 'RV-12');
  },
});

const answered = z.object({ peerReview, accepted: z.boolean() });
const answeredShape = answered.extend({ state: countryCode });
export type PeerReviewAnswered = DecidedAct<'peer-review-answered', z.output<typeof answeredShape>>;

export const peerReviewAnswered = reviewStage.act({
  type: 'peer-review-answered',
  schemaVersion: 1,
  shape: answeredShape,
  subject: ofReview,
  sentence: ({ accepted, state }) => ({ form: accepted ? 'accepted' : 'declined', parts: { state: { is: 'state', code: state } } }),
  after: (state, { accepted }, act) => ({ ...reviewStage.before(state, 'peerreview', act), status: accepted ? 'accepted' : 'declined', changedAt: act.position }),
});

/** RV-13: the State whose implementation would be looked at accepts the offer or declines it, and need not say why. */
export const answerPeerReview = reviewStage.command<'answer-peer-review', typeof answered, 'peerreview', PeerReviewAnswered>({
  name: 'answer-peer-review',
  shape: answered,
  subject: ofReview,
  mentions: () => [],
  decide: (data, { subject: before, by }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.peerReview });
    if (!actsFor(by, before.state)) return refuse('not-yours', 'RV-13');
    return before.status === 'offered' ? [{ type: 'peer-review-answered', data: { ...data, state: before.state } }] : refuse('peer-review-step', 'RV-13', { status: before.status });
  },
});

const found = z.object({ peerReview, findings: words, language: z.enum(languages) });
const findingsShape = found.extend({ state: countryCode, reviewers: z.array(countryCode) });
export type PeerFindingsRecorded = DecidedAct<'peer-findings-recorded', z.output<typeof findingsShape>>;

export const peerFindingsRecorded = reviewStage.act({
  type: 'peer-findings-recorded',
  schemaVersion: 1,
  shape: findingsShape,
  subject: ofReview,
  sentence: ({ state, reviewers }) => ({ parts: { reviewer: { is: 'state', code: reviewers[0] ?? state }, others: { is: 'count', count: reviewers.length - 1 }, state: { is: 'state', code: state } } }),
  after: (state, { findings, language }, act) => ({ ...reviewStage.before(state, 'peerreview', act), findings, language, status: 'completed', changedAt: act.position }),
});

/** RV-13: a reviewer records together for all of them what they found, once the offer is accepted; what was completed is not rewritten. */
export const recordPeerFindings = reviewStage.command<'record-peer-findings', typeof found, 'peerreview', PeerFindingsRecorded>({
  name: 'record-peer-findings',
  shape: found,
  subject: ofReview,
  mentions: () => [],
  decide: (data, { subject: before, by }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.peerReview });
    if (!before.reviewers.some((code) => actsFor(by, code))) return refuse('not-yours', 'RV-13');
    return before.status === 'accepted' ? [{ type: 'peer-findings-recorded', data: { ...data, state: before.state, reviewers: [...before.reviewers] } }] : refuse('peer-review-step', 'RV-13', { status: before.status });
  },
});

const responded = z.object({ peerReview, response: words, language: z.enum(languages) });
const responseShape = responded.extend({ state: countryCode });
export type PeerReviewRespondedTo = DecidedAct<'peer-review-responded-to', z.output<typeof responseShape>>;

export const peerReviewRespondedTo = reviewStage.act({
  type: 'peer-review-responded-to',
  schemaVersion: 1,
  shape: responseShape,
  subject: ofReview,
  sentence: ({ state }) => ({ parts: { state: { is: 'state', code: state } } }),
  after: (state, { response, language }, act) => ({ ...reviewStage.before(state, 'peerreview', act), response, responseLanguage: language, changedAt: act.position }),
});

/** RV-13: the State reviewed responds, and has the last word. */
export const respondToPeerReview = reviewStage.command<'respond-to-peer-review', typeof responded, 'peerreview', PeerReviewRespondedTo>({
  name: 'respond-to-peer-review',
  shape: responded,
  subject: ofReview,
  mentions: () => [],
  decide: (data, { subject: before, by }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.peerReview });
    if (!actsFor(by, before.state)) return refuse('not-yours', 'RV-13');
    if (before.status !== 'completed') return refuse('peer-review-step', 'RV-13', { status: before.status });
    return before.response === data.response ? refuse('nothing-changes', 'RV-13') : [{ type: 'peer-review-responded-to', data: { ...data, state: before.state } }];
  },
});
