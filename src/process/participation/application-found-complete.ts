import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, ProcedureId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { atStep, missingDocuments } from './application-steps.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ application: idOf<ApplicationId>(), procedure: idOf<ProcedureId>() });
export type ApplicationFoundComplete = DecidedAct<'application-found-complete', z.infer<typeof shape>>;

export const applicationFoundComplete = declareParticipationAct({
  type: 'application-found-complete',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { application: { is: 'subject', subject: subjectKey('application', data.application) } } }),
  after: (state, _, act) => ({ ...before(state, 'application', act), status: 'complete' }),
});

/** AC-5: complete is what has every required document, and no correction still to come. What repeats another was closed, so it stands at no step from here. */
export const findComplete = declareParticipationCommand<'find-complete', typeof shape, 'application', ApplicationFoundComplete>({
  name: 'find-complete',
  shape,
  subject: applicationFoundComplete.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('procedure', data.procedure)],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['filed']);
    if (isRefusal(application)) return application;
    const procedure = consult(known, 'procedure', subjectKey('procedure', data.procedure));
    if (procedure === undefined) return refuse('no-procedure', 'AC-1');
    const missing = missingDocuments(application, procedure);
    return missing.length === 0 ? [{ type: 'application-found-complete', data }] : refuse('documents-missing', 'AC-5', { count: missing.length, documents: missing.join(', ') });
  },
});
