import { z } from 'zod';
import { certainties } from '../../../process/vocabulary/claim.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { claimOf } from './form-context.ts';
import type { ClaimInput, FormContext, Parsed, Problem, RawFields } from './form-context.ts';
import { dateShape, readDateField, readDayField } from './parse-date.ts';
import { readPhaseField } from './parse-phase.ts';
import { placeShape, readPlaceField } from './parse-place.ts';
import { readSourceField } from './parse-source.ts';
import { choice, line, needed, readShape } from './read-fields.ts';

const where = z.object({ document: needed('problem.document-missing', 80) });
const said = z.object({
  locator: line(200),
  'made-on': line(10),
  phase: line(80),
  certainty: choice(certainties),
  note: line(4000),
  ...dateShape,
  ...placeShape,
});

/** What one document says about the date, the place and the phase: one claim for each that is filled in. */
export function parseAddSource(raw: RawFields, context: FormContext): Parsed {
  const problems: Problem[] = [];
  const document = readShape(where, raw, problems)?.document;
  const answers = readShape(said, raw, problems);
  const { event } = context;
  if (answers === undefined || event === undefined) return { problems };
  const read = document === undefined ? undefined : readSourceField({ document, locator: answers.locator }, context, problems);
  const madeOn = readDayField('made-on', answers['made-on'], problems);
  const date = readDateField(answers, context, problems);
  const place = readPlaceField(answers, context, problems);
  const phase = readPhaseField(answers.phase, context, problems);
  if (date === undefined && place === undefined && phase === undefined && !problems.some(({ field }) => field !== 'document')) problems.push({ field: 'date', key: 'problem.nothing-said' });
  if (read === undefined || problems.length > 0) return { problems };
  const extras = { source: read.source, madeOn: madeOn ?? read.madeOn, certainty: answers.certainty, note: answers.note };
  const claims: ClaimInput[] = [];
  if (date !== undefined) claims.push(claimOf(context, 'date', { type: 'date', date: date.date }, { ...extras, mark: date.mark }));
  if (place !== undefined) claims.push(claimOf(context, 'place', { type: 'place', place: place.place }, { ...extras, mark: place.mark }));
  if (phase !== undefined) claims.push(claimOf(context, 'phase', { type: 'phase', phase: phase.phase }, extras));
  const subject = subjectKey('event', event.id);
  return { wish: { commands: [...(place?.first ?? []), { name: 'add-claims', data: { subject, claims } }], subject, doubts: date?.doubts ?? [] } };
}
