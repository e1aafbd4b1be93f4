import { z } from 'zod';
import type { Act } from '../process/vocabulary/act.ts';
import { actor, instant, subject } from '../process/vocabulary/shapes.ts';
import { acts } from '../process/acts.ts';
import type { ProcessAct, ActType } from '../process/acts.ts';

const envelope = z.object({
  v: z.literal(1),
  process: z.string(),
  position: z.int().min(1),
  id: z.string(),
  type: z.string(),
  schema: z.int(),
  subject,
  subjectVersion: z.int().min(1),
  by: actor,
  at: instant,
  recordedAt: instant,
  data: z.unknown(),
});

export class UnreadableEntry extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`The record holds an entry that cannot be read: ${what}`, options);
    this.name = 'UnreadableEntry';
  }
}

export function isActType(type: string): type is ActType {
  return Object.hasOwn(acts, type);
}

/** Reads one entry's text back into an act. Throws `UnreadableEntry` on anything that no version of Travaux wrote. */
export function parseEntry(text: string): Act<ProcessAct> {
  const outer = envelope.safeParse(JSON.parse(text));
  if (!outer.success) throw new UnreadableEntry(outer.error.issues[0]?.message ?? 'no envelope');
  const { type, data, schema, ...rest } = outer.data;
  if (!isActType(type)) throw new UnreadableEntry(`act type ${type}`);
  const declaration = acts[type];
  if (schema !== declaration.schemaVersion) throw new UnreadableEntry(`version ${schema} of ${type}`);
  const body = declaration.shape.safeParse(data);
  if (!body.success) throw new UnreadableEntry(`data of ${type} at position ${rest.position}`, { cause: body.error });
  return {
    position: rest.position,
    id: rest.id,
    subject: rest.subject,
    subjectVersion: rest.subjectVersion,
    schemaVersion: schema,
    by: rest.by,
    at: rest.at,
    recordedAt: rest.recordedAt,
    body: { type, data: body.data } as ProcessAct,
  };
}
