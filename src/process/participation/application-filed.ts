import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, ProcedureId } from '../vocabulary/ids.ts';
import { endOfDay } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { commitment, countryCode, idOf, localized, personId, shortText } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsForPerson } from './own.ts';
import { constituencies, participantTypes } from './state.ts';

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
  ...applicationContent,
});
const filed = shape.extend({ late: z.boolean() });
/** What the entity already is, where it says so: some types pass by their own status. Looked at, not kept. */
const wish = shape.extend({ type: z.enum(participantTypes).exactOptional() });
export type ApplicationFiled = DecidedAct<'application-filed', z.infer<typeof filed>>;

export const applicationFiled = declareParticipationAct({
  type: 'application-filed',
  schemaVersion: 1,
  shape: filed,
  subject: (data) => subjectKey('application', data.application),
  sentence: (data) => ({
    ...(data.late && { form: 'late' }),
    parts: { name: { is: 'localized', text: data.name }, constituency: { is: 'word', word: `constituency.${data.constituency}` }, country: { is: 'state', code: data.country } },
  }),
  after: (_, { application, procedure: __, ...rest }, act) => ({ kind: 'application', id: application, ...rest, status: 'filed', filedAt: act.at, corrections: [], objections: [] }),
});

/** AC-2, AC-3, AC-18: filed until the midnight of the last day; after it refused, or taken and marked as late, as the procedure says. */
export const fileApplication = declareParticipationCommand<'file-application', typeof wish, 'application', ApplicationFiled>({
  name: 'file-application',
  shape: wish,
  subject: (data) => subjectKey('application', data.application),
  mentions: () => [],
  consults: (data) => [subjectKey('procedure', data.procedure)],
  decide: ({ type, ...data }, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'AC-2', { id: data.application });
    const procedure = consult(known, 'procedure', subjectKey('procedure', data.procedure));
    if (procedure === undefined) return refuse('no-procedure', 'AC-1');
    if (!actsForPerson(known.by, data.person)) return refuse('not-yours', 'AC-2');
    if (type !== undefined && procedure.byStatus.includes(type)) return refuse('passes-by-status', 'AC-18', { type });
    const late = procedure.applyBy !== undefined && known.at >= endOfDay(procedure.applyBy, procedure.timeZone);
    if (late && procedure.late === 'refused') return refuse('applications-closed', 'AC-3', { deadline: procedure.applyBy ?? '', zone: procedure.timeZone });
    return [{ type: 'application-filed', data: { ...data, late } }];
  },
});
