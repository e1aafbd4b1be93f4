import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
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

/** TX-26: nothing is agreed until everything is: a text is agreed once every provision of its revision is, and none is proposed to be added. */
export const agreeText = textStage.command<'agree-text', typeof shape, 'text', TextAgreed>({
  name: 'agree-text',
  shape,
  subject: textAgreed.subject,
  mentions: ({ meeting }) => (meeting === undefined ? [] : [subjectKey('event', meeting)]),
  consults: ({ revision }) => [subjectKey('revision', revision)],
  counts: (data) => [agreedProvisions(data), additions(data)],
  decide: (data, known) => {
    const text = known.subject;
    const revision = consult(known, 'revision', subjectKey('revision', data.revision));
    if (text === undefined || revision === undefined) return refuse('not-found', 'WP-6', { id: text === undefined ? data.text : data.revision });
    if (text.status === 'agreed') return refuse('nothing-changes', 'TX-26');
    if (text.revision !== data.revision) return refuse('revision-superseded', 'TX-22', { label: '' });
    const open = Math.max(0, revision.provisions.length - known.count(agreedProvisions(data))) + known.count(additions(data));
    return open > 0 ? refuse('provisions-open', 'TX-26', { count: open }) : [{ type: 'text-agreed', data }];
  },
});

function agreedProvisions({ text, revision }: z.infer<typeof shape>): Selection {
  return { kind: 'provision', where: { text, revision, standing: 'agreed' } };
}

/** What is agreed of an added provision is part of the text only once a revision has it. */
function additions({ text, revision }: z.infer<typeof shape>): Selection {
  return { kind: 'amendment', where: { text, revision, amendmentType: 'ADD', status: 'standing' } };
}
