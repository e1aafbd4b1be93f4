import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, ProcedureId } from '../vocabulary/ids.ts';
import { endOfDay } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { commitment, countryCode, idOf, localized, personId, shortText } from '../vocabulary/shapes.ts';
import { consult, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsForPerson } from './own.ts';
import { constituencies } from './state.ts';

/** What an application says: filed, and filed again when it is corrected. */
export const applicationContent = {
  name: localized,
  otherNames: z.array(shortText).max(20),
  constituency: z.enum(constituencies),
  country: countryCode,
  website: z.url().max(400).exactOptional(),
  relevance: localized,
  commitment,
  documents: z.array(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u)).max(20),
};

const shape = z.object({
  application: idOf<ApplicationId>(),
  procedure: idOf<ProcedureId>(),
  person: personId,
  late: z.boolean().default(false),
  ...applicationContent,
});
export type ApplicationFiled = DecidedAct<'application-filed', z.infer<typeof shape>>;

export const applicationFiled = declareParticipationAct({
  type: 'application-filed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({
    ...(data.late && { form: 'late' }),
    parts: { name: { is: 'localized', text: data.name }, constituency: { is: 'word', word: `constituency.${data.constituency}` }, country: { is: 'state', code: data.country } },
  }),
  after: (_, { application, procedure: __, ...rest }, act) => ({ kind: 'application', id: application, ...rest, status: 'filed', filedAt: act.at, corrections: [], objections: [] }),
});

/** AC-2, AC-3: filed until the midnight of the last day; after it refused, or taken and marked as late, as the procedure says. */
export const fileApplication = declareParticipationCommand<'file-application', typeof shape, 'application', ApplicationFiled>({
  name: 'file-application',
  shape,
  subject: applicationFiled.subject,
  mentions: (data) => [subjectKey('procedure', data.procedure)],
  consults: (data) => [subjectKey('procedure', data.procedure)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'AC-2', { id: data.application });
    const procedure = consult(known, 'procedure', subjectKey('procedure', data.procedure));
    if (procedure === undefined) return refuse('no-procedure', 'AC-1');
    if (!actsForPerson(known.by, data.person)) return refuse('not-yours', 'AC-2');
    const late = procedure.applyBy !== undefined && known.at >= endOfDay(procedure.applyBy, procedure.timeZone);
    if (late && procedure.late === 'refused') return refuse('applications-closed', 'AC-3', { deadline: procedure.applyBy ?? '', zone: procedure.timeZone });
    return [{ type: 'application-filed', data: { ...data, late } }];
  },
});
