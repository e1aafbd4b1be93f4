import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, CirculationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, prose } from '../vocabulary/shapes.ts';
import { isMemberState } from '../vocabulary/member-states.ts';
import { atStep, standingObjections } from './application-steps.ts';
import { before, consult, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsFor } from './own.ts';

const shape = z.object({
  application: idOf<ApplicationId>(),
  list: idOf<CirculationId>(),
  state: countryCode,
  /** Given voluntarily; shown or withheld as the procedure says. */
  reason: prose.exactOptional(),
});
export type ObjectionMade = DecidedAct<'objection-made', z.infer<typeof shape>>;

export const objectionMade = declareParticipationAct({
  type: 'objection-made',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  // The reason is not in the sentence: the procedure says who sees it.
  sentence: (data) => ({ parts: { state: { is: 'state', code: data.state }, application: { is: 'subject', subject: subjectKey('application', data.application) } } }),
  after: (state, { state: objecting, reason }, act) => {
    const application = before(state, 'application', act);
    return { ...application, status: 'contested', objections: [...application.objections, { state: objecting, at: act.at, ...(reason !== undefined && { reason }) }] };
  },
});

/** AC-9: a Member State objects until the period ends, once; a late objection changes nothing and is told the deadline. */
export const makeObjection = declareParticipationCommand<'make-objection', typeof shape, 'application', ObjectionMade>({
  name: 'make-objection',
  shape,
  subject: objectionMade.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('circulation', data.list)],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['circulated', 'contested']);
    if (isRefusal(application)) return application;
    const list = consult(known, 'circulation', subjectKey('circulation', data.list));
    if (list === undefined || application.circulation !== data.list) return refuse('not-on-list', 'AC-8', { id: data.list });
    if (!isMemberState(data.state)) return refuse('not-a-state', 'AC-9', { code: data.state });
    if (!actsFor(known.by, data.state)) return refuse('not-yours', 'AC-9');
    if (known.at >= list.endsAt) return refuse('objection-late', 'AC-9', { deadline: list.lastDay, zone: list.timeZone });
    return standingObjections(application).some(({ state }) => state === data.state) ? refuse('already-objected', 'AC-9', { state: data.state }) : [{ type: 'objection-made', data }];
  },
});
