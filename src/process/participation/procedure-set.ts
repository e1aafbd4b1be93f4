import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { MandateId, ParagraphId, ProcedureId, SubjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf, isoDay, localized, timeZone } from '../vocabulary/shapes.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { decidingBodies, participantTypes, procedureSettings } from './state.ts';

/** The one procedure that a process has. */
export const accreditationProcedure: SubjectKey = subjectKey('procedure', 'accreditation');

const shape = z.object({
  procedure: idOf<ProcedureId>(),
  applyBy: isoDay.exactOptional(),
  timeZone,
  late: z.enum(['refused', 'taken-as-late']),
  documents: z.array(z.object({ id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u), label: localized, required: z.boolean() })).max(20),
  objectionDays: z.int().min(1).max(365),
  dayKind: z.enum(['calendar', 'working']),
  holidays: z.array(isoDay).max(400),
  reasons: z.enum(['public', 'states', 'deciding-body']),
  contestedBy: z.enum(decidingBodies),
  byStatus: z.array(z.enum(participantTypes)).max(participantTypes.length),
  withoutRegistration: z.array(z.enum(participantTypes)).max(participantTypes.length),
  grounds: z.array(z.object({ setting: z.enum(procedureSettings), mandate: idOf<MandateId>(), paragraph: idOf<ParagraphId>().exactOptional() })).max(40),
});
export type ProcedureSet = DecidedAct<'procedure-set', z.infer<typeof shape>>;

/** The settings by which the process accredits, each with the mandate paragraph that it rests on. Set again, they replace those before: applications and lists keep the deadlines that they were given. */
export const procedureSet = declareParticipationAct({
  type: 'procedure-set',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('procedure', data.procedure),
  sentence: (data) => ({ parts: { days: { is: 'count', count: data.objectionDays }, kind: { is: 'word', word: `days.${data.dayKind}` } } }),
  after: (_, { procedure, ...rest }) => ({ kind: 'procedure', id: procedure, ...rest }),
});

/** AC-1: a process has one procedure of accreditation; its documents have ids of their own. Setting what is set already is refused. */
export const setProcedure = declareParticipationCommand<'set-procedure', typeof shape, 'procedure', ProcedureSet>({
  name: 'set-procedure',
  shape,
  subject: procedureSet.subject,
  mentions: (data) => data.grounds.map(({ mandate }) => subjectKey('mandate', mandate)),
  decide: (data, known) => {
    if (procedureSet.subject(data) !== accreditationProcedure) return refuse('not-found', 'AC-1', { id: data.procedure });
    const ids = data.documents.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) return refuse('document-twice', 'AC-1', { id: twice });
    const { procedure, ...settings } = data;
    const same = sameValue(known.subject, { kind: 'procedure', id: procedure, ...settings });
    return same ? refuse('nothing-changes', 'AC-1') : [{ type: 'procedure-set', data }];
  },
});
