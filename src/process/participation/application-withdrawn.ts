import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { atStep } from './application-steps.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsForPerson } from './own.ts';

const shape = z.object({ application: idOf<ApplicationId>() });
export type ApplicationWithdrawn = DecidedAct<'application-withdrawn', z.infer<typeof shape>>;

export const applicationWithdrawn = declareParticipationAct({
  type: 'application-withdrawn',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { application: { is: 'subject', subject: subjectKey('application', data.application) } } }),
  after: (state, _, act) => ({ ...before(state, 'application', act), status: 'withdrawn' }),
});

/** AC-7: the applicant withdraws until the application is decided. */
export const withdrawApplication = declareParticipationCommand<'withdraw-application', typeof shape, 'application', ApplicationWithdrawn>({
  name: 'withdraw-application',
  shape,
  subject: applicationWithdrawn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['filed', 'corrections-asked', 'complete', 'circulated', 'contested']);
    if (isRefusal(application)) return application;
    return actsForPerson(known.by, application.person) ? [{ type: 'application-withdrawn', data }] : refuse('not-yours', 'AC-7');
  },
});
