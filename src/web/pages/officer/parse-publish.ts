import { z } from 'zod';
import { freeId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { FormContext, Parsed, Problem, RawFields } from './form-context.ts';
import { readDayField } from './parse-date.ts';
import { line, needed, readShape } from './read-fields.ts';

const shape = z.object({ label: needed('problem.label-missing'), 'as-of-day': line(10), document: line(80), id: line(80) });

/** A name for the plan as it stands now. */
export function parsePublish(raw: RawFields, context: FormContext): Parsed {
  const problems: Problem[] = [];
  const answers = readShape(shape, raw, problems);
  if (answers === undefined) return { problems };
  const asOf = readDayField('as-of-day', answers['as-of-day'], problems) ?? context.today;
  const document = context.plan.documents.find(({ id }) => id === answers.document);
  if (answers.document !== '' && document === undefined) problems.push({ field: 'document', key: 'problem.document-unknown' });
  if (problems.length > 0) return { problems };
  const slug = slugOf(answers.label);
  const version = answers.id === '' ? freeId(slug === '' ? `version-${context.commandId.slice(0, 8)}` : slug, new Set(context.plan.versions.map(({ id }) => id))) : answers.id;
  const data = { version, label: { [context.language]: answers.label }, asOf, ...(document !== undefined && { document: document.id }) };
  return { wish: { commands: [{ name: 'publish-plan', data }], subject: subjectKey('version', version), doubts: [] } };
}
