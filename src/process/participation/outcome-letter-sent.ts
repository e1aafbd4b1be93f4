import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { atStep } from './application-steps.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ application: idOf<ApplicationId>() });
export type OutcomeLetterSent = DecidedAct<'outcome-letter-sent', z.infer<typeof shape>>;

export const outcomeLetterSent = declareParticipationAct({
  type: 'outcome-letter-sent',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { application: { is: 'subject', subject: subjectKey('application', data.application) } } }),
  after: (state, _, act) => ({ ...before(state, 'application', act), letterSentAt: act.at }),
});

/** AC-15: one letter tells the outcome, after the decision. */
export const sendOutcomeLetter = declareParticipationCommand<'send-outcome-letter', typeof shape, 'application', OutcomeLetterSent>({
  name: 'send-outcome-letter',
  shape,
  subject: outcomeLetterSent.subject,
  mentions: () => [],
  decide: (data, known) => {
    const application = known.subject;
    if (application !== undefined && (application.status === 'accredited' || application.status === 'refused')) {
      return application.letterSentAt === undefined ? [{ type: 'outcome-letter-sent', data }] : refuse('already-sent', 'AC-15');
    }
    const refused = atStep(application, data.application, ['accredited', 'refused']);
    return isRefusal(refused) ? refused : [];
  },
});
