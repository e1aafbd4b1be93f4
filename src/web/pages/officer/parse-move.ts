import { z } from 'zod';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { claimOf } from './form-context.ts';
import type { ClaimInput, FormContext, Parsed, Problem, RawFields } from './form-context.ts';
import { dateShape, readDateField } from './parse-date.ts';
import { placeShape, readPlaceField } from './parse-place.ts';
import { readSourceField, sourceShape } from './parse-source.ts';
import { needed, readShape } from './read-fields.ts';

const why = z.object({ reason: needed('problem.reason-missing', 4000) });
const said = z.object({ ...dateShape, ...placeShape, ...sourceShape });

/** A new date, a new place, or both, with the reason. */
export function parseMove(raw: RawFields, context: FormContext): Parsed {
  const problems: Problem[] = [];
  const reason = readShape(why, raw, problems)?.reason;
  const answers = readShape(said, raw, problems);
  const { event } = context;
  if (answers === undefined || event === undefined) return { problems };
  const source = readSourceField(answers, context, problems);
  const date = readDateField(answers, context, problems);
  const place = readPlaceField(answers, context, problems);
  if (date === undefined && place === undefined && !problems.some(({ field }) => field !== 'reason')) problems.push({ field: 'date', key: 'problem.nothing-moved' });
  if (source === undefined || reason === undefined || problems.length > 0) return { problems };
  const extras = { source: source.source, madeOn: source.madeOn };
  const claims: ClaimInput[] = [];
  if (date !== undefined) claims.push(claimOf(context, 'date', { type: 'date', date: date.date }, { ...extras, mark: date.mark }));
  if (place !== undefined) claims.push(claimOf(context, 'place', { type: 'place', place: place.place }, { ...extras, mark: place.mark }));
  return {
    wish: {
      commands: [...(place?.first ?? []), { name: 'move-event', data: { event: event.id, claims, reason } }],
      subject: subjectKey('event', event.id),
      doubts: date?.doubts ?? [],
    },
  };
}
