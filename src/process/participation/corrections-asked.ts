import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId } from '../vocabulary/ids.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { atStep } from './application-steps.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ application: idOf<ApplicationId>(), what: prose });
export type CorrectionsAsked = DecidedAct<'corrections-asked', z.infer<typeof shape>>;

export const correctionsAsked = declareParticipationAct({
  type: 'corrections-asked',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { application: { is: 'subject', subject: subjectKey('application', data.application) }, what: { is: 'text', text: data.what } } }),
  after: (state, data, act) => {
    const application = before(state, 'application', act);
    return { ...application, status: 'corrections-asked', corrections: [...application.corrections, { at: act.at, what: data.what }] };
  },
});

/** AC-5: corrections are asked of what was filed, or of what was found complete before it is circulated. */
export const askCorrections = declareParticipationCommand<'ask-corrections', typeof shape, 'application', CorrectionsAsked>({
  name: 'ask-corrections',
  shape,
  subject: correctionsAsked.subject,
  mentions: () => [],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['filed', 'complete']);
    return isRefusal(application) ? application : [{ type: 'corrections-asked', data }];
  },
});
