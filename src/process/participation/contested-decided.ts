import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, CirculationId, ProcedureId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { atStep } from './application-steps.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { decidingBodies } from './state.ts';

const shape = z.object({
  application: idOf<ApplicationId>(),
  list: idOf<CirculationId>(),
  procedure: idOf<ProcedureId>(),
  accredited: z.boolean(),
  body: z.enum(decidingBodies),
  reason: prose.exactOptional(),
});
export type ContestedDecided = DecidedAct<'contested-decided', z.infer<typeof shape>>;

/** The body that may decide has decided on an application to which a State objected; the secretariat records it. */
export const contestedDecided = declareParticipationAct({
  type: 'contested-decided',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({
    form: `${data.accredited ? 'accredited' : 'refused'}${data.reason === undefined ? '' : '-reason'}`,
    parts: {
      application: { is: 'subject', subject: subjectKey('application', data.application) },
      body: { is: 'word', word: `body.${data.body}` },
      ...(data.reason !== undefined && { reason: { is: 'text', text: data.reason } as const }),
    },
  }),
  after: (state, { accredited, body, reason }, act) => ({
    ...before(state, 'application', act),
    status: accredited ? 'accredited' : 'refused',
    outcome: { at: act.at, how: 'decision', body, ...(reason !== undefined && { reason }) },
  }),
});

/** AC-13: contested cases are decided after the period, once, by the body that the procedure names. */
export const decideContested = declareParticipationCommand<'decide-contested', typeof shape, 'application', ContestedDecided>({
  name: 'decide-contested',
  shape,
  subject: contestedDecided.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('circulation', data.list), subjectKey('procedure', data.procedure)],
  decide: (data, known) => {
    const application = atStep(known.subject, data.application, ['contested']);
    if (isRefusal(application)) return application;
    const list = consult(known, 'circulation', subjectKey('circulation', data.list));
    const procedure = consult(known, 'procedure', subjectKey('procedure', data.procedure));
    if (procedure === undefined) return refuse('no-procedure', 'AC-1');
    if (list === undefined || application.circulation !== data.list) return refuse('not-on-list', 'AC-8', { id: data.list });
    if (known.at < list.endsAt) return refuse('period-runs', 'AC-13', { deadline: list.lastDay, zone: list.timeZone });
    return data.body === procedure.contestedBy ? [{ type: 'contested-decided', data }] : refuse('other-body', 'AC-13', { body: procedure.contestedBy });
  },
});
