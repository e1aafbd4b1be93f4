import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SentenceId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { synthesisStage } from './state.ts';

const removedShape = z.object({ sentence: idOf<SentenceId>(), reason: prose.exactOptional() });
export type SentenceRemoved = DecidedAct<'sentence-removed', z.infer<typeof removedShape>>;

export const sentenceRemoved = synthesisStage.act({
  type: 'sentence-removed',
  schemaVersion: 1,
  shape: removedShape,
  subject: (data) => subjectKey('sentence', data.sentence),
  sentence: (data) => ({ parts: { sentence: { is: 'subject', subject: subjectKey('sentence', data.sentence) } } }),
  after: (state, _, act) => ({ ...synthesisStage.before(state, 'sentence', act), standing: 'no' }),
});

/** SY-14: a sentence is taken out of a draft and can be put back by writing it anew. */
export const removeSentence = synthesisStage.command<'remove-sentence', typeof removedShape, 'sentence', SentenceRemoved>({
  name: 'remove-sentence',
  shape: removedShape,
  subject: sentenceRemoved.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.sentence });
    return before.standing === 'no' ? refuse('nothing-changes', 'SY-14') : [{ type: 'sentence-removed', data }];
  },
});
