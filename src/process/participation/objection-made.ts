import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, CirculationId } from '../vocabulary/ids.ts';
import { isMemberState } from '../vocabulary/member-states.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { commitment, countryCode, idOf, prose } from '../vocabulary/shapes.ts';
import { atStep, standingObjections } from './application-steps.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import type { KnownHere } from './declare.ts';
import { isDelegationOf } from './own.ts';
import { accreditationProcedure } from './procedure-set.ts';

const shape = z
  .object({
    application: idOf<ApplicationId>(),
    list: idOf<CirculationId>(),
    state: countryCode,
    /** Given voluntarily. Acts are public, so it stands here only where the procedure shows reasons to all. */
    reason: prose.exactOptional(),
    /** Ties a reason to the record that is kept apart, because not everybody may read it. */
    reasonCommitment: commitment.exactOptional(),
  })
  .refine(({ reason, reasonCommitment }) => reason === undefined || reasonCommitment === undefined, { path: ['reason'] });
type Data = z.infer<typeof shape>;
export type ObjectionMade = DecidedAct<'objection-made', Data>;

export const objectionMade = declareParticipationAct({
  type: 'objection-made',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { state: { is: 'state', code: data.state }, application: { is: 'subject', subject: subjectKey('application', data.application) } } }),
  after: (state, { state: objecting, reason, reasonCommitment }, act) => {
    const application = before(state, 'application', act);
    const objection = { state: objecting, at: act.at, ...(reason !== undefined && { reason }), ...(reasonCommitment !== undefined && { reasonCommitment }) };
    return { ...application, status: 'contested', objections: [...application.objections, objection] };
  },
});

/** AC-9, AC-17: a Member State objects through its own delegation until the period ends, once; a late objection changes nothing and is told the deadline. */
export const makeObjection = declareParticipationCommand<'make-objection', typeof shape, 'application', ObjectionMade>({
  name: 'make-objection',
  shape,
  subject: objectionMade.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('circulation', data.list), accreditationProcedure],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['circulated', 'contested']);
    if (isRefusal(application)) return application;
    const list = consult(known, 'circulation', subjectKey('circulation', data.list));
    if (list === undefined || application.circulation !== data.list) return refuse('not-on-list', 'AC-8', { id: data.list });
    if (!isMemberState(data.state)) return refuse('not-a-member-state', 'AC-9', { code: data.state });
    if (!isDelegationOf(known.by, data.state)) return refuse('not-your-state', 'AC-9', { state: data.state });
    if (known.at >= list.endsAt) return refuse('objection-late', 'AC-9', { deadline: list.lastDay, zone: list.timeZone });
    if (standingObjections(application).some(({ state }) => state === data.state)) return refuse('already-objected', 'AC-9', { state: data.state });
    return refuseReason(data, known) ?? [{ type: 'objection-made', data }];
  },
});

/** AC-17: what not everybody may read never comes into a record that everybody may read and that forgets nothing. */
function refuseReason({ reason }: Data, known: KnownHere<'application'>): Refusal | undefined {
  if (reason === undefined) return undefined;
  return consult(known, 'procedure', accreditationProcedure)?.reasons === 'public' ? undefined : refuse('reason-not-public', 'AC-17');
}
