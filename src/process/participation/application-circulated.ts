import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, CirculationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { atStep } from './application-steps.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ application: idOf<ApplicationId>(), list: idOf<CirculationId>() });
export type ApplicationCirculated = DecidedAct<'application-circulated', z.infer<typeof shape>>;

export const applicationCirculated = declareParticipationAct({
  type: 'application-circulated',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { application: { is: 'subject', subject: subjectKey('application', data.application) }, list: { is: 'subject', subject: subjectKey('circulation', data.list) } } }),
  after: (state, data, act) => ({ ...before(state, 'application', act), status: 'circulated', circulation: data.list }),
});

/** AC-8: only a complete application goes on a list, only on the one that names it, and in the same request as the list: one that came on it later would have a shorter period, or none. */
export const includeInList = declareParticipationCommand<'include-in-list', typeof shape, 'application', ApplicationCirculated>({
  name: 'include-in-list',
  shape,
  subject: applicationCirculated.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('circulation', data.list)],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['complete']);
    if (isRefusal(application)) return application;
    const list = consult(known, 'circulation', subjectKey('circulation', data.list));
    if (list?.applications.includes(data.application) !== true) return refuse('not-on-list', 'AC-8', { id: data.list });
    return list.circulatedAt === known.at ? [{ type: 'application-circulated', data }] : refuse('list-went-out', 'AC-8', { id: data.list });
  },
});
