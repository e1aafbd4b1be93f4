import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { GroundId, RevisionId, SubjectKind, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose, subject } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { provisionId } from './shapes.ts';
import { textStage } from './state.ts';

/** What a provision can be said to rest on: what was asked for, said, found or handed in before the text was written. */
export const groundKinds = ['recommendation', 'sentence', 'input', 'note', 'edition', 'document', 'statement', 'position', 'disagreement', 'mandate'] as const satisfies readonly SubjectKind[];

export function isGround(key: string): boolean {
  const kind = parseSubjectKey(key)?.kind;
  return groundKinds.some((one) => one === kind);
}

const shape = z.object({
  ground: idOf<GroundId>(),
  text: idOf<TextId>(),
  revision: idOf<RevisionId>(),
  provision: provisionId,
  restsOn: z.array(subject.refine(isGround)).min(1).max(100),
  note: prose.exactOptional(),
});
export type GroundStated = DecidedAct<'ground-stated', z.output<typeof shape>>;

export const groundStated = textStage.act({
  type: 'ground-stated',
  schemaVersion: 1,
  shape,
  subject: ({ ground }) => subjectKey('ground', ground),
  sentence: ({ text, restsOn: [first = subjectKey('text', text), ...others], provision }) => ({
    parts: { provision: { is: 'subject', subject: subjectKey('provision', provision) }, text: { is: 'subject', subject: subjectKey('text', text) }, first: { is: 'subject', subject: first }, others: { is: 'count', count: others.length } },
  }),
  after: (_, { ground, ...rest }, act) => ({ kind: 'ground', id: ground, ...rest, status: 'standing', changedAt: act.position }),
});

/** CH-7: said after the fact, openly and by whoever wrote the text, of a provision as an issued revision has it. */
export const stateGround = textStage.command<'state-ground', typeof shape, 'ground', GroundStated>({
  name: 'state-ground',
  shape,
  subject: groundStated.subject,
  mentions: ({ text, restsOn }) => [subjectKey('text', text), ...restsOn],
  consults: ({ revision }) => [subjectKey('revision', revision)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.ground });
    const revision = consult(known, 'revision', subjectKey('revision', data.revision));
    if (revision === undefined || revision.text !== data.text) return refuse('not-found', 'WP-6', { id: data.revision });
    if (!revision.provisions.some(({ id }) => id === data.provision)) return refuse('not-found', 'CH-7', { id: data.provision });
    return [{ type: 'ground-stated', data: { ...data, restsOn: [...new Set(data.restsOn)] } }];
  },
});

const withdrawnShape = z.object({ ground: idOf<GroundId>(), reason: prose });
export type GroundWithdrawn = DecidedAct<'ground-withdrawn', z.infer<typeof withdrawnShape>>;

export const groundWithdrawn = textStage.act({
  type: 'ground-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ({ ground }) => subjectKey('ground', ground),
  sentence: ({ reason }) => ({ parts: { reason: { is: 'text', text: reason } } }),
  after: (state, _, act) => ({ ...textStage.before(state, 'ground', act), status: 'withdrawn', changedAt: act.position }),
});

/** CH-7: what was said by mistake is taken back with a reason; that it was said stays in the record. */
export const withdrawGround = textStage.command<'withdraw-ground', typeof withdrawnShape, 'ground', GroundWithdrawn>({
  name: 'withdraw-ground',
  shape: withdrawnShape,
  subject: groundWithdrawn.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.ground });
    return before.status === 'withdrawn' ? refuse('already-withdrawn', 'CH-7') : [{ type: 'ground-withdrawn', data }];
  },
});
