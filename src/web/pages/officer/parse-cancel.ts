import { z } from 'zod';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { FormContext, Parsed, Problem, RawFields } from './form-context.ts';
import { readSourceField, sourceShape } from './parse-source.ts';
import { needed, readShape } from './read-fields.ts';

const why = z.object({ reason: needed('problem.reason-missing', 4000) });
const said = z.object(sourceShape);

export function parseCancel(raw: RawFields, context: FormContext): Parsed {
  const problems: Problem[] = [];
  const reason = readShape(why, raw, problems)?.reason;
  const answers = readShape(said, raw, problems);
  const { event } = context;
  if (answers === undefined || event === undefined) return { problems };
  const read = readSourceField(answers, context, problems);
  if (read === undefined || reason === undefined) return { problems };
  const data = { event: event.id, reason, ...(read.source !== undefined && { source: read.source }) };
  return { wish: { commands: [{ name: 'cancel-event', data }], subject: subjectKey('event', event.id), doubts: [] } };
}
