import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RecommendationId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { synthesisStage } from './state.ts';

const confirmedShape = z.object({ recommendation: idOf<RecommendationId>(), /** Another reading of its words; the source stays. */ text: prose.exactOptional() });
export type RecommendationConfirmed = DecidedAct<'recommendation-confirmed', z.infer<typeof confirmedShape>>;

export const recommendationConfirmed = synthesisStage.act({
  type: 'recommendation-confirmed',
  schemaVersion: 1,
  shape: confirmedShape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({ parts: { recommendation: { is: 'subject', subject: subjectKey('recommendation', data.recommendation) } } }),
  after: (state, { text }, act) => {
    const { reason: _reason, ...before } = synthesisStage.before(state, 'recommendation', act);
    const changed = before.status === 'rejected' || (text !== undefined && text !== before.text);
    return { ...before, ...(text !== undefined && { text }), status: 'confirmed', changedAt: changed ? act.position : before.changedAt };
  },
});

/** SY-3: a person confirms a proposal, or takes back a rejection; the words may be tidied, their source stays. */
export const confirmRecommendation = synthesisStage.command<'confirm-recommendation', typeof confirmedShape, 'recommendation', RecommendationConfirmed>({
  name: 'confirm-recommendation',
  shape: confirmedShape,
  subject: recommendationConfirmed.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.recommendation });
    if (before.status === 'split' || before.status === 'joined') return refuse('not-standing', 'SY-3', { status: before.status });
    const same = before.status === 'confirmed' && (data.text === undefined || data.text === before.text);
    return same ? refuse('nothing-changes', 'SY-3') : [{ type: 'recommendation-confirmed', data }];
  },
});

const rejectedShape = z.object({ recommendation: idOf<RecommendationId>(), reason: prose });
export type RecommendationRejected = DecidedAct<'recommendation-rejected', z.infer<typeof rejectedShape>>;

export const recommendationRejected = synthesisStage.act({
  type: 'recommendation-rejected',
  schemaVersion: 1,
  shape: rejectedShape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({ parts: { recommendation: { is: 'subject', subject: subjectKey('recommendation', data.recommendation) }, reason: { is: 'text', text: data.reason } } }),
  after: (state, { reason }, act) => ({ ...synthesisStage.before(state, 'recommendation', act), status: 'rejected', reason, changedAt: act.position }),
});

/** SY-3: what is no recommendation is rejected with a reason and stays to be seen. */
export const rejectRecommendation = synthesisStage.command<'reject-recommendation', typeof rejectedShape, 'recommendation', RecommendationRejected>({
  name: 'reject-recommendation',
  shape: rejectedShape,
  subject: recommendationRejected.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.recommendation });
    return before.status === 'proposed' || before.status === 'confirmed' ? [{ type: 'recommendation-rejected', data }] : refuse('not-standing', 'SY-3', { status: before.status });
  },
});
