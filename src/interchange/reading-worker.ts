import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { languages } from '../process/vocabulary/language.ts';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { FoundPlace } from './bounded-reading.ts';
import { readProgrammeDocument } from './programme/read-programme-document.ts';
import { readStatement } from './statement/read-statement.ts';
import { readWorkPlan } from './work-plan/read-work-plan.ts';

/** Reads one file and ends. Whatever the file does to this thread, the program goes on. */
const day = z.string().transform((text, context) => {
  const read = parseIsoDay(text);
  if (read === undefined) context.addIssue({ code: 'custom', message: `no such day: ${text}` });
  return read ?? z.NEVER;
});
const options = z.object({
  language: z.enum(languages).exactOptional(),
  meets: z.object({ start: day, end: day }).exactOptional(),
  limits: z.object({ characters: z.number(), rows: z.number() }).exactOptional(),
});
const { name, bytes, job } = z
  .object({
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
    job: z.discriminatedUnion('as', [z.object({ as: z.literal('work-plan') }), z.object({ as: z.literal('programme'), options }), z.object({ as: z.literal('statement') }), z.object({ as: z.literal('document') }), z.object({ as: z.literal('tracked-changes') }), z.object({ as: z.literal('recommendations') })]),
  })
  .parse(workerData);
const file = { name, bytes };

/** What reads documents brings the words of six languages with it: it is loaded where it is needed. */
async function reading() {
  switch (job.as) {
    case 'work-plan':
      return readWorkPlan(file);
    case 'programme':
      return readProgrammeDocument(file, job.options);
    case 'statement':
      return readStatement(file);
    case 'document':
      return (await import('./document/read-document.ts')).readDocument(file);
    case 'tracked-changes':
      return (await import('./document/tracked-changes.ts')).readTrackedChanges(file);
    case 'recommendations':
      return placesIn(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  }
}

async function placesIn(text: string): Promise<readonly FoundPlace[]> {
  const { extract } = await import('../analysis/extract/extract.ts');
  return extract(text).sections.flatMap(({ heading, items }) => items.map(({ start, end, parts }) => ({ heading, pieces: (parts ?? [{ start, end }]).map((part) => ({ start: part.start, end: part.end })) })));
}

parentPort?.postMessage(await reading());
