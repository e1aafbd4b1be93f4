import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RevisionId } from '../vocabulary/ids.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { amendmentId, provisionId, provisionWords } from './shapes.ts';
import { fates, textStage } from './state.ts';
import type { AmendmentState } from './state.ts';

const shape = z.object({ amendment: amendmentId, revision: idOf<RevisionId>(), fate: z.enum(fates), provision: provisionId, words: provisionWords.exactOptional(), closed: z.boolean() });
export type AmendmentCarried = DecidedAct<'amendment-carried', z.infer<typeof shape>>;

/** What a new revision did to an amendment (rule TX-14). A closed one stands for nothing there until it is tabled anew. */
export const amendmentCarried = textStage.act({
  type: 'amendment-carried',
  schemaVersion: 1,
  shape,
  subject: ({ amendment }) => subjectKey('amendment', amendment),
  sentence: ({ amendment, revision, fate }) => ({ form: fate, parts: { amendment: { is: 'subject', subject: subjectKey('amendment', amendment) }, revision: { is: 'subject', subject: subjectKey('revision', revision) } } }),
  after: (state, { revision, fate, words, provision, closed }, act): AmendmentState => {
    const before = textStage.before(state, 'amendment', act);
    if (closed) return { ...before, carried: fate, ...(provision !== before.provision && { into: provision }), status: 'closed', changedAt: act.position };
    const { edits, ...kept } = before;
    return { ...kept, ...(fate === 'kept' && edits !== undefined && { edits }), ...(words !== undefined && { words }), provision, revision, carried: fate, changedAt: act.position };
  },
});
