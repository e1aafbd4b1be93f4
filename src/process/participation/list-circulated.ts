import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, CirculationId, ProcedureId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, instant, isoDay, localized, timeZone } from '../vocabulary/shapes.ts';
import { atStep } from './application-steps.ts';
import { dayPart } from './day-part.ts';
import { consult } from '../vocabulary/stage.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import type { KnownHere } from './declare.ts';
import { objectionPeriod } from './objection-period.ts';

const shape = z.object({
  list: idOf<CirculationId>(),
  procedure: idOf<ProcedureId>(),
  title: localized,
  applications: z.array(idOf<ApplicationId>()).min(1).max(2000),
});
/** The decision adds the period, so that a later change of the procedure does not move it. */
const circulated = shape.extend({ lastDay: isoDay, endsAt: instant, timeZone });
export type ListCirculated = DecidedAct<'list-circulated', z.infer<typeof circulated>>;

export const listCirculated = declareParticipationAct({
  type: 'list-circulated',
  schemaVersion: 1,
  shape: circulated,
  subject: (data) => subjectKey('circulation', data.list),
  sentence: (data) => ({ parts: { title: { is: 'localized', text: data.title }, count: { is: 'count', count: data.applications.length }, lastDay: dayPart(data.lastDay) } }),
  after: (_, { list, procedure: __, ...rest }, act) => ({ kind: 'circulation', id: list, ...rest, circulatedAt: act.at, status: 'open' }),
});

/** AC-8: a list of complete applications goes to all Member States on a non-objection basis, for the days of the procedure counted from the day after. Its applications follow by `include-in-list` in the same request. */
export const circulateList = declareParticipationCommand<'circulate-list', typeof shape, 'circulation', ListCirculated>({
  name: 'circulate-list',
  shape,
  subject: (data) => subjectKey('circulation', data.list),
  mentions: (data) => data.applications.map((id) => subjectKey('application', id)),
  consults: (data) => [subjectKey('procedure', data.procedure), ...data.applications.map((id) => subjectKey('application', id))],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'AC-8', { id: data.list });
    const procedure = consult(known, 'procedure', subjectKey('procedure', data.procedure));
    if (procedure === undefined) return refuse('no-procedure', 'AC-1');
    const refused = refuseApplications(data.applications, known);
    if (refused !== undefined) return refused;
    return [{ type: 'list-circulated', data: { ...data, ...objectionPeriod(known.at, procedure), timeZone: procedure.timeZone } }];
  },
});

function refuseApplications(ids: readonly ApplicationId[], known: KnownHere<'circulation'>): Refusal | undefined {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse('listed-twice', 'AC-8', { id: twice });
  return ids.map((id) => atStep(consult(known, 'application', subjectKey('application', id)), id, ['complete'])).find((found) => isRefusal(found));
}
