import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, RevisionId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { textStage } from './state.ts';

const shape = z.object({ text: idOf<TextId>(), revision: idOf<RevisionId>(), meeting: idOf<EventId>().exactOptional() });
export type TextAgreed = DecidedAct<'text-agreed', z.infer<typeof shape>>;

export const textAgreed = textStage.act({
  type: 'text-agreed',
  schemaVersion: 1,
  shape,
  subject: ({ text }) => subjectKey('text', text),
  sentence: ({ text, revision }) => ({ parts: { text: { is: 'subject', subject: subjectKey('text', text) }, revision: { is: 'subject', subject: subjectKey('revision', revision) } } }),
  after: (state, _, act) => ({ ...textStage.before(state, 'text', act), status: 'agreed' }),
});

/** TX-26: nothing is agreed until everything is: a text is agreed once every provision of its revision is, and no amendment stands. */
export const agreeText = textStage.command<'agree-text', typeof shape, 'text', TextAgreed>({
  name: 'agree-text',
  shape,
  subject: textAgreed.subject,
  mentions: ({ meeting }) => (meeting === undefined ? [] : [subjectKey('event', meeting)]),
  consults: ({ revision }) => [subjectKey('revision', revision)],
  counts: ({ text, revision }) => [{ kind: 'provision', where: { text, revision, standing: 'agreed' } }],
  decide: (data, known) => {
    const text = known.subject;
    const revision = consult(known, 'revision', subjectKey('revision', data.revision));
    if (text === undefined || revision === undefined) return refuse('not-found', 'WP-6', { id: text === undefined ? data.text : data.revision });
    if (text.status === 'agreed') return refuse('nothing-changes', 'TX-26');
    if (text.revision !== data.revision) return refuse('revision-superseded', 'TX-22', { label: '' });
    const agreed = known.count({ kind: 'provision', where: { text: data.text, revision: data.revision, standing: 'agreed' } });
    const open = revision.provisions.length - agreed;
    return open > 0 ? refuse('provisions-open', 'TX-26', { count: open }) : [{ type: 'text-agreed', data }];
  },
});
