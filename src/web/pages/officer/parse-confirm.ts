import { z } from 'zod';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { claimOf } from './form-context.ts';
import type { ClaimInput, FormContext, Parsed, Problem, RawFields } from './form-context.ts';
import { readSourceField, sourceShape } from './parse-source.ts';
import { line, readShape } from './read-fields.ts';

const shape = z.object({ what: line(40), ...sourceShape });

/** Says again, without a mark, what is current for the date, the place, or both. */
export function parseConfirm(raw: RawFields, context: FormContext): Parsed {
  const problems: Problem[] = [];
  const answers = readShape(shape, raw, problems);
  const { event } = context;
  if (answers === undefined || event === undefined) return { problems };
  const source = readSourceField(answers, context, problems);
  const wanted = answers.what.split(' ');
  const claims: ClaimInput[] = [];
  for (const property of ['date', 'place'] as const) {
    const value = event.deciding[property]?.claim.value;
    if (wanted.includes(property) && value !== undefined && source !== undefined) claims.push(claimOf(context, property, value, { source: source.source, madeOn: source.madeOn }));
  }
  if (claims.length === 0 && problems.length === 0) problems.push({ field: 'what', key: 'problem.nothing-chosen' });
  if (problems.length > 0) return { problems };
  return { wish: { commands: [{ name: 'confirm-event', data: { event: event.id, claims } }], subject: subjectKey('event', event.id), doubts: [] } };
}
