import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RevisionId, StanceId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { refuseParty } from './parties.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { amendmentId, provisionId } from './shapes.ts';
import { stanceVerbs, textStage } from './state.ts';

const shape = z.object({
  stance: idOf<StanceId>(),
  text: idOf<TextId>(),
  revision: idOf<RevisionId>(),
  provision: provisionId,
  amendment: amendmentId.exactOptional(),
  point: z.string().regex(/^[0-9a-f]{32}$/u).exactOptional(),
  alternative: z.string().regex(/^[0-9a-f]{32}$/u).exactOptional(),
  holder: party,
  verb: z.enum(stanceVerbs),
  note: prose.exactOptional(),
});
export type StanceTaken = DecidedAct<'stance-taken', z.output<typeof shape>>;

export const stanceTaken = textStage.act({
  type: 'stance-taken',
  schemaVersion: 1,
  shape,
  subject: ({ stance }) => subjectKey('stance', stance),
  sentence: ({ holder, verb, text, note = '', amendment }) => ({
    form: amendment === undefined ? verb : `${verb}-amendment`,
    parts: { who: { is: 'holder', of: holder }, text: { is: 'subject', subject: subjectKey('text', text) }, note: { is: 'text', text: note }, ...(amendment !== undefined && { amendment: { is: 'subject', subject: subjectKey('amendment', amendment) } }) },
  }),
  after: (_, { stance, ...rest }, act) => ({ kind: 'stance', id: stance, ...rest, status: 'standing', changedAt: act.position }),
});

/** TX-27: to support, retain, oppose, reserve, live with or comment changes no reading; it stands beside it. Said anew under its id, it takes the place of what was said. */
export const takeStance = textStage.command<'take-stance', typeof shape, 'stance', StanceTaken>({
  name: 'take-stance',
  shape,
  subject: stanceTaken.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('text', data.text), ...(data.amendment === undefined ? [] : [subjectKey('amendment', data.amendment)]), ...partyKeys(data.holder)],
  decide: (data, known) => {
    const before = known.subject;
    if (before !== undefined && before.holder !== data.holder) return refuse('already-exists', 'WP-1', { id: data.stance });
    const text = consult(known, 'text', subjectKey('text', data.text));
    if (text === undefined) return refuse('not-found', 'WP-6', { id: data.text });
    if (text.revision !== data.revision) return refuse('revision-superseded', 'TX-22', { label: '' });
    if (data.verb === 'comment' && data.note === undefined) return refuse('note-empty', 'TX-27');
    const amendment = data.amendment === undefined ? undefined : consult(known, 'amendment', subjectKey('amendment', data.amendment));
    if (data.amendment !== undefined && amendment === undefined) return refuse('not-found', 'WP-6', { id: data.amendment });
    if (amendment !== undefined && amendment.status !== 'standing') return refuse('already-withdrawn', 'TX-27');
    return refuseParty(data.holder, known) ?? [{ type: 'stance-taken', data }];
  },
});

const withdrawnShape = z.object({ stance: idOf<StanceId>(), holder: party });
export type StanceWithdrawn = DecidedAct<'stance-withdrawn', z.infer<typeof withdrawnShape>>;

export const stanceWithdrawn = textStage.act({
  type: 'stance-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ({ stance }) => subjectKey('stance', stance),
  sentence: ({ stance, holder }) => ({ parts: { who: { is: 'holder', of: holder }, stance: { is: 'subject', subject: subjectKey('stance', stance) } } }),
  after: (state, _, act) => ({ ...textStage.before(state, 'stance', act), status: 'withdrawn', changedAt: act.position }),
});

/** TX-27: whoever said it takes it back. */
export const withdrawStance = textStage.command<'withdraw-stance', typeof withdrawnShape, 'stance', StanceWithdrawn>({
  name: 'withdraw-stance',
  shape: withdrawnShape,
  subject: stanceWithdrawn.subject,
  mentions: () => [],
  consults: (data) => partyKeys(data.holder),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.stance });
    if (before.status === 'withdrawn') return refuse('already-withdrawn', 'TX-27');
    if (before.holder !== data.holder) return refuse('not-yours', 'TX-27');
    return refuseParty(data.holder, known) ?? [{ type: 'stance-withdrawn', data }];
  },
});
