import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId } from '../vocabulary/ids.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { atStep } from './application-steps.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ application: idOf<ApplicationId>(), reason: prose });
export type ApplicationRefused = DecidedAct<'application-refused', z.infer<typeof shape>>;

export const applicationRefused = declareParticipationAct({
  type: 'application-refused',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { application: { is: 'subject', subject: subjectKey('application', data.application) }, reason: { is: 'text', text: data.reason } } }),
  after: (state, { reason }, act) => ({ ...before(state, 'application', act), status: 'refused', outcome: { at: act.at, how: 'decision', body: 'secretariat', reason } }),
});

/** AC-14: what cannot be circulated (corrections never made, outside the categories invited) is closed with a reason. Once before States, only they or the deciding body can stop it. */
export const refuseApplication = declareParticipationCommand<'refuse-application', typeof shape, 'application', ApplicationRefused>({
  name: 'refuse-application',
  shape,
  subject: applicationRefused.subject,
  mentions: () => [],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['filed', 'corrections-asked', 'complete']);
    return isRefusal(application) ? application : [{ type: 'application-refused', data }];
  },
});
