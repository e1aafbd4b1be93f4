import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, CirculationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { atStep, standingObjections } from './application-steps.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ application: idOf<ApplicationId>(), list: idOf<CirculationId>() });
export type ApplicationAccredited = DecidedAct<'application-accredited', z.infer<typeof shape>>;

export const applicationAccredited = declareParticipationAct({
  type: 'application-accredited',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { application: { is: 'subject', subject: subjectKey('application', data.application) }, list: { is: 'subject', subject: subjectKey('circulation', data.list) } } }),
  after: (state, _, act) => ({ ...before(state, 'application', act), status: 'accredited', outcome: { at: act.at, how: 'non-objection' } }),
});

/** AC-12: when the period is over and no objection stands, the application is accredited without a vote. */
export const accreditApplication = declareParticipationCommand<'accredit-application', typeof shape, 'application', ApplicationAccredited>({
  name: 'accredit-application',
  shape,
  subject: applicationAccredited.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('circulation', data.list)],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['circulated', 'contested']);
    if (isRefusal(application)) return application;
    const list = consult(known, 'circulation', subjectKey('circulation', data.list));
    if (list === undefined || application.circulation !== data.list) return refuse('not-on-list', 'AC-8', { id: data.list });
    if (known.at < list.endsAt) return refuse('period-runs', 'AC-12', { deadline: list.lastDay, zone: list.timeZone });
    const count = standingObjections(application).length;
    return count === 0 ? [{ type: 'application-accredited', data }] : refuse('objections-stand', 'AC-12', { count });
  },
});
