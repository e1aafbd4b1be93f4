import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { applicationContent } from './application-filed.ts';
import { atStep } from './application-steps.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsForPerson } from './own.ts';

const shape = z.object({ application: idOf<ApplicationId>(), ...applicationContent });
export type ApplicationCorrected = DecidedAct<'application-corrected', z.infer<typeof shape>>;

/** The application as it is now, in whole; what it was before stays in the record. */
export const applicationCorrected = declareParticipationAct({
  type: 'application-corrected',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { name: { is: 'localized', text: data.name } } }),
  after: (state, data, act) => {
    const { application: _, ...said } = data;
    const { website: __, ...application } = before(state, 'application', act);
    const corrections = application.corrections.map((one) => (one.madeAt === undefined ? { ...one, madeAt: act.at } : one));
    return { ...application, ...said, corrections, status: 'filed' };
  },
});

/** AC-5: the applicant corrects as often as wanted until the application is circulated; a deadline for applying does not end corrections that were asked for. */
export const correctApplication = declareParticipationCommand<'correct-application', typeof shape, 'application', ApplicationCorrected>({
  name: 'correct-application',
  shape,
  subject: applicationCorrected.subject,
  mentions: () => [],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['filed', 'corrections-asked', 'complete']);
    if (isRefusal(application)) return application;
    return actsForPerson(known.by, application.person) ? [{ type: 'application-corrected', data }] : refuse('not-yours', 'AC-5');
  },
});
