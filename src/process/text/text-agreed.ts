import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, ProvisionId, RevisionId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { provisionId } from './shapes.ts';
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

const asked = shape.extend({ provisions: z.array(provisionId).max(5000) });

/** TX-26: nothing is agreed until everything is: a text is agreed once every provision of its revision is, each of which is named, and nobody would add to it. */
export const agreeText = textStage.command<'agree-text', typeof asked, 'text', TextAgreed>({
  name: 'agree-text',
  shape: asked,
  subject: textAgreed.subject,
  mentions: ({ meeting }) => (meeting === undefined ? [] : [subjectKey('event', meeting)]),
  consults: ({ revision, provisions }) => [subjectKey('revision', revision), ...provisions.map((id) => subjectKey('provision', id))],
  counts: (data) => [additions(data)],
  decide: ({ provisions, ...data }, known) => {
    const text = known.subject;
    const revision = consult(known, 'revision', subjectKey('revision', data.revision));
    if (text === undefined || revision === undefined) return refuse('not-found', 'WP-6', { id: text === undefined ? data.text : data.revision });
    if (text.status === 'agreed') return refuse('nothing-changes', 'TX-26');
    if (text.revision !== data.revision) return refuse('revision-superseded', 'TX-22', { label: '' });
    const named = new Set(provisions);
    const isAgreed = (id: ProvisionId) => named.has(id) && consult(known, 'provision', subjectKey('provision', id))?.standing === 'agreed';
    const open = revision.provisions.filter(({ id }) => !isAgreed(id)).length + known.count(additions(data));
    return open > 0 ? refuse('provisions-open', 'TX-26', { count: open }) : [{ type: 'text-agreed', data }];
  },
});

/** What is agreed of an added provision is part of the text only once a revision has it. */
function additions({ text, revision }: z.infer<typeof shape>): Selection {
  return { kind: 'amendment', where: { text, revision, amendmentType: 'ADD', status: 'standing' } };
}
