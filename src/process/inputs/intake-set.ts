import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, instant, timeZone } from '../vocabulary/shapes.ts';
import { inputsStage } from './state.ts';

const shape = z.object({ event: idOf<EventId>(), deadline: instant, timeZone, late: z.enum(['marked', 'refused']) });
export type IntakeSet = DecidedAct<'intake-set', z.infer<typeof shape>>;

export const intakeSet = inputsStage.act({
  type: 'intake-set',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('intake', data.event),
  sentence: (data) => ({ form: data.late, parts: { event: { is: 'subject', subject: subjectKey('event', data.event) }, deadline: { is: 'instant', at: data.deadline, timeZone: data.timeZone } } }),
  after: (_, { event, ...rest }) => ({ kind: 'intake', id: event, ...rest }),
});

/** IN-1: the deadline for the inputs of a meeting says whose midnight it ends at, and whether late ones are taken. */
export const setIntake = inputsStage.command<'set-intake', typeof shape, 'intake', IntakeSet>({
  name: 'set-intake',
  shape,
  subject: intakeSet.subject,
  mentions: (data) => [subjectKey('event', data.event)],
  decide: (data, { subject: before }) => {
    const same = before !== undefined && before.deadline === data.deadline && before.timeZone === data.timeZone && before.late === data.late;
    return same ? refuse('nothing-changes', 'IN-1') : [{ type: 'intake-set', data }];
  },
});
