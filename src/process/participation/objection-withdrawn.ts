import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf } from '../vocabulary/shapes.ts';
import { atStep, standingObjections } from './application-steps.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { isDelegationOf } from './own.ts';

const shape = z.object({ application: idOf<ApplicationId>(), state: countryCode });
export type ObjectionWithdrawn = DecidedAct<'objection-withdrawn', z.infer<typeof shape>>;

export const objectionWithdrawn = declareParticipationAct({
  type: 'objection-withdrawn',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({ parts: { state: { is: 'state', code: data.state }, application: { is: 'subject', subject: subjectKey('application', data.application) } } }),
  after: (state, data, act) => {
    const application = before(state, 'application', act);
    const objections = application.objections.map((one) => (one.state === data.state && one.withdrawnAt === undefined ? { ...one, withdrawnAt: act.at } : one));
    return { ...application, objections, status: standingObjections({ objections }).length === 0 ? 'circulated' : 'contested' };
  },
});

/** AC-10: a State itself takes its objection back until the case is decided, also after the period; with no objection left, the application passes by non-objection. */
export const withdrawObjection = declareParticipationCommand<'withdraw-objection', typeof shape, 'application', ObjectionWithdrawn>({
  name: 'withdraw-objection',
  shape,
  subject: objectionWithdrawn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['contested']);
    if (isRefusal(application)) return application;
    if (!isDelegationOf(known.by, data.state)) return refuse('not-your-state', 'AC-10', { state: data.state });
    return standingObjections(application).some(({ state }) => state === data.state) ? [{ type: 'objection-withdrawn', data }] : refuse('no-objection', 'AC-10', { state: data.state });
  },
});
