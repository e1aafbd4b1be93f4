import { z } from 'zod';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { claimOf } from './form-context.ts';
import type { ClaimInput, FormContext, Parsed, Problem, RawFields } from './form-context.ts';
import { dateShape, readDateField } from './parse-date.ts';
import { placeShape, readPlaceField } from './parse-place.ts';
import { readSourceField, sourceShape } from './parse-source.ts';
import { wordsIn } from '../../messages/catalogue.ts';
import { line, readShape } from './read-fields.ts';

const shape = z.object({ ...dateShape, ...placeShape, ...sourceShape, attendance: line(12) });

/** That it took place; when, where and with how many, as far as that is said. What is not said stays as it was planned. */
export function parseHold(raw: RawFields, context: FormContext): Parsed {
  const problems: Problem[] = [];
  const answers = readShape(shape, raw, problems);
  const { event } = context;
  if (answers === undefined || event === undefined) return { problems };
  const source = readSourceField(answers, context, problems);
  const date = readDateField(answers, context, problems);
  const place = readPlaceField(answers, context, problems);
  const attendance = readNumber(answers.attendance, problems);
  if (source === undefined || problems.length > 0) return { problems };
  const extras = { source: source.source, madeOn: source.madeOn };
  const claims: ClaimInput[] = [];
  if (date !== undefined) claims.push(claimOf(context, 'date', { type: 'date', date: date.date }, { ...extras, mark: date.mark }));
  if (place !== undefined) claims.push(claimOf(context, 'place', { type: 'place', place: place.place }, { ...extras, mark: place.mark }));
  if (attendance !== undefined) claims.push(claimOf(context, 'attendance', { type: 'count', count: attendance, unit: { [context.language]: wordsIn(context.language)('field.attendance.unit') } }, extras));
  return {
    wish: {
      commands: [...(place?.first ?? []), { name: 'hold-event', data: { event: event.id, claims } }],
      subject: subjectKey('event', event.id),
      doubts: date?.doubts ?? [],
    },
  };
}

/** A count of people, 0 to 999,999,999. */
function readNumber(text: string, problems: Problem[]): number | undefined {
  if (text === '') return undefined;
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  problems.push({ field: 'attendance', key: 'problem.number-unreadable' });
  return undefined;
}
