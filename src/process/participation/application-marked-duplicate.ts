import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { atStep } from './application-steps.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ application: idOf<ApplicationId>(), duplicateOf: idOf<ApplicationId>() });
export type ApplicationMarkedDuplicate = DecidedAct<'application-marked-duplicate', z.infer<typeof shape>>;

/** One entity under two names. An officer says so, never the program: it only shows what looks alike (`likely-duplicates.ts`). */
export const applicationMarkedDuplicate = declareParticipationAct({
  type: 'application-marked-duplicate',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { application: { is: 'subject', subject: subjectKey('application', data.application) }, other: { is: 'subject', subject: subjectKey('application', data.duplicateOf) } } }),
  after: (state, data, act) => ({ ...before(state, 'application', act), duplicateOf: data.duplicateOf, status: 'refused', outcome: { at: act.at, how: 'decision', body: 'secretariat' } }),
});

/** AC-6: the repetition is closed and the other application goes on; so that the entity is not lost, the other must be going on or accredited. */
export const markDuplicate = declareParticipationCommand<'mark-duplicate', typeof shape, 'application', ApplicationMarkedDuplicate>({
  name: 'mark-duplicate',
  shape,
  subject: applicationMarkedDuplicate.subject,
  mentions: (data) => [subjectKey('application', data.duplicateOf)],
  consults: (data) => [subjectKey('application', data.duplicateOf)],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['filed', 'corrections-asked', 'complete']);
    if (isRefusal(application)) return application;
    if (data.duplicateOf === data.application) return refuse('nothing-changes', 'AC-6');
    const other = consult(known, 'application', subjectKey('application', data.duplicateOf));
    const ended = other === undefined || other.status === 'refused' || other.status === 'withdrawn';
    return ended ? refuse('other-ended', 'AC-6', { id: data.duplicateOf }) : [{ type: 'application-marked-duplicate', data }];
  },
});
