import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { commitment, idOf, personId } from '../vocabulary/shapes.ts';
import { candidacyId, candidacyKey } from './candidacy-id.ts';
import { consult } from '../vocabulary/stage.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { holder, participantsAmong, statesAmong } from './holder.ts';
import { refuseAfter } from './in-time.ts';
import { actsForPerson, refuseNoState } from './own.ts';
import { refuseExcluded } from './refuse-excluded.ts';
import { refuseStep } from './refuse-step.ts';
import type { SelectionState } from './state.ts';

const shape = z.object({
  selection: idOf<SelectionId>(),
  person: personId,
  /** The State or participant that puts the person forward; nobody, where they stand for themselves alone. */
  of: holder.exactOptional(),
  /** Bodies that the person stands for. */
  bodies: z.array(idOf()).min(1).max(2).refine((ids) => new Set(ids).size === ids.length),
  /** Ties the profile, which is personal, to the record. */
  commitment,
  /** The selections that this one excludes, looked at again. */
  excludes: z.array(idOf<SelectionId>()).max(10).exactOptional(),
});
type Data = z.infer<typeof shape>;
export type CandidacyFiled = DecidedAct<'candidacy-filed', Data>;

export const candidacyFiled = declareParticipationAct({
  type: 'candidacy-filed',
  schemaVersion: 1,
  shape,
  subject: (data) => candidacyKey(data.selection, data.person),
  sentence: (data) => {
    const parts = { person: { is: 'person', person: data.person }, selection: { is: 'subject', subject: subjectKey('selection', data.selection) } } as const;
    return data.of === undefined ? { form: 'alone', parts } : { form: 'for', parts: { ...parts, of: { is: 'holder', of: data.of } } };
  },
  after: (_, { selection, person, of, bodies, commitment }) => ({
    kind: 'candidacy', id: candidacyId(selection, person), selection, person, ...(of !== undefined && { of }), bodies, commitment, status: 'standing',
  }),
});

/** BO-20, BO-21. Whoever stepped back may file again while the pool is open. */
export const fileCandidacy = declareParticipationCommand<'file-candidacy', typeof shape, 'candidacy', CandidacyFiled>({
  name: 'file-candidacy',
  shape,
  subject: candidacyFiled.subject,
  mentions: ({ selection, of }) => [subjectKey('selection', selection), ...participantsAmong(of === undefined ? [] : [of])],
  consults: ({ selection, excludes }) => [selection, ...(excludes ?? [])].map((id) => subjectKey('selection', id)),
  decide: (data, known) => {
    const selection = consult(known, 'selection', subjectKey('selection', data.selection));
    if (selection === undefined) return refuse('not-found', 'WP-6', { id: data.selection });
    const own = actsForPerson(known.by, data.person) || (data.of !== undefined && known.by.of === data.of);
    if (!own) return refuse('not-yours', 'BO-20');
    const refused = refuseStep(selection, ['announced']) ?? refuseAfter(selection.applyBy, selection.timeZone, known.at, 'BO-20') ?? refuseStanding(selection, data);
    if (refused !== undefined) return refused;
    if (known.subject?.status === 'standing') return refuse('already-standing', 'BO-20');
    return refuseExcluded(selection, data.excludes ?? [], [data.person], known) ?? [{ type: 'candidacy-filed', data }];
  },
});

function refuseStanding(selection: SelectionState, { of, bodies }: Data): Refusal | undefined {
  const unknown = bodies.find((id) => !selection.bodies.some((body) => body.id === id));
  return unknown === undefined ? refuseNoState(statesAmong(of === undefined ? [] : [of])) : refuse('unknown-body', 'BO-20', { body: unknown });
}
