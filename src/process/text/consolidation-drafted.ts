import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ConsolidationId, RevisionId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose, shortText } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { amendmentId, provisionId, provisionWords } from './shapes.ts';
import { approaches, provisionKinds, textStage } from './state.ts';
import type { ConsolidationState } from './state.ts';

const shape = z.object({
  consolidation: idOf<ConsolidationId>(),
  text: idOf<TextId>(),
  revision: idOf<RevisionId>(),
  provision: provisionId,
  from: z.array(provisionId).max(200),
  provisionKind: z.enum(provisionKinds),
  after: provisionId.exactOptional(),
  words: provisionWords,
  merges: z.array(amendmentId).max(2000),
  approach: z.enum(approaches),
  rationale: prose,
});
export type ConsolidationDrafted = DecidedAct<'consolidation-drafted', z.output<typeof shape>>;

export const consolidationDrafted = textStage.act({
  type: 'consolidation-drafted',
  schemaVersion: 1,
  shape,
  subject: ({ consolidation }) => subjectKey('consolidation', consolidation),
  sentence: ({ text, approach, words, rationale }) => ({ form: approach, parts: { text: { is: 'subject', subject: subjectKey('text', text) }, words: { is: 'text', text: words.slice(0, 200) }, rationale: { is: 'text', text: rationale } } }),
  after: (_, { consolidation, ...rest }, act): ConsolidationState => ({ kind: 'consolidation', id: consolidation, ...rest, status: 'drafted', changedAt: act.position }),
});

/** TX-28: the chair proposes words for the next revision, and says from which provisions and proposals they come and why. They change nothing until a revision is issued with them. */
export const draftConsolidation = textStage.command<'draft-consolidation', typeof shape, 'consolidation', ConsolidationDrafted>({
  name: 'draft-consolidation',
  shape,
  subject: consolidationDrafted.subject,
  mentions: () => [],
  consults: ({ text, revision, provision, merges, from }) => [subjectKey('text', text), subjectKey('revision', revision), ...[provision, ...from].map((id) => subjectKey('provision', id)), ...merges.map((id) => subjectKey('amendment', id))],
  decide: (data, known) => {
    const text = consult(known, 'text', subjectKey('text', data.text));
    const revision = consult(known, 'revision', subjectKey('revision', data.revision));
    if (text === undefined || revision === undefined) return refuse('not-found', 'WP-6', { id: text === undefined ? data.text : data.revision });
    if (text.revision !== data.revision) return refuse('revision-superseded', 'TX-22', { label: '' });
    if (data.words === '' && data.approach !== 'dropped') return refuse('empty-amendment', 'TX-28');
    const agreed = [data.provision, ...data.from].find((id) => consult(known, 'provision', subjectKey('provision', id))?.agreement !== undefined);
    if (agreed !== undefined) return refuse('provision-agreed', 'TX-26', { label: revision.provisions.find(({ id }) => id === agreed)?.label ?? '' });
    const wrong = data.merges.find((id) => consult(known, 'amendment', subjectKey('amendment', id))?.status !== 'standing');
    if (wrong !== undefined) return refuse('already-withdrawn', 'TX-28');
    return [{ type: 'consolidation-drafted', data }];
  },
});

const stepShape = z.object({ consolidation: idOf<ConsolidationId>(), note: shortText.exactOptional() });
export type ConsolidationDropped = DecidedAct<'consolidation-dropped', z.infer<typeof stepShape>>;
export type ConsolidationValidated = DecidedAct<'consolidation-validated', z.infer<typeof stepShape>>;

export const consolidationDropped = textStage.act({
  type: 'consolidation-dropped',
  schemaVersion: 1,
  shape: stepShape,
  subject: ({ consolidation }) => subjectKey('consolidation', consolidation),
  sentence: ({ consolidation }) => ({ parts: { consolidation: { is: 'subject', subject: subjectKey('consolidation', consolidation) } } }),
  after: (state, _, act): ConsolidationState => ({ ...textStage.before(state, 'consolidation', act), status: 'dropped', changedAt: act.position }),
});

export const consolidationValidated = textStage.act({
  type: 'consolidation-validated',
  schemaVersion: 1,
  shape: stepShape,
  subject: ({ consolidation }) => subjectKey('consolidation', consolidation),
  sentence: ({ consolidation, note = '' }) => ({ parts: { consolidation: { is: 'subject', subject: subjectKey('consolidation', consolidation) }, note: { is: 'text', text: note } } }),
  after: (state, _, act): ConsolidationState => ({ ...textStage.before(state, 'consolidation', act), status: 'validated', changedAt: act.position }),
});

/** TX-28: what the chair proposed is taken back. */
export const dropConsolidation = textStage.command<'drop-consolidation', typeof stepShape, 'consolidation', ConsolidationDropped>({
  name: 'drop-consolidation',
  shape: stepShape,
  subject: consolidationDropped.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.consolidation });
    return before.status === 'dropped' ? refuse('nothing-changes', 'TX-28') : [{ type: 'consolidation-dropped', data }];
  },
});

/** TX-28: the group has looked whether the chair's words say what was discussed. */
export const validateConsolidation = textStage.command<'validate-consolidation', typeof stepShape, 'consolidation', ConsolidationValidated>({
  name: 'validate-consolidation',
  shape: stepShape,
  subject: consolidationValidated.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.consolidation });
    return before.status === 'drafted' ? [{ type: 'consolidation-validated', data }] : refuse('nothing-changes', 'TX-28');
  },
});
