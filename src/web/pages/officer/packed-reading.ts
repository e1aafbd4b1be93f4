import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isoDay } from '../../../process/vocabulary/shapes.ts';
import { eventKinds } from '../../../process/work-plan/event-kind.ts';
import type { ImportReading } from '../../../process/work-plan/import/import-reading.ts';

/**
 * What was read out of a file goes with the preview to the officer and comes back with the confirmation, so that no
 * server has to remember it: any of several may answer. It is read as strictly as anything else that comes in.
 */
const row = z.object({
  start: z.string().max(10).nullable(),
  end: z.string().max(10).nullable(),
  precision: z.enum(['day', 'week', 'part-of-month', 'month', 'months', 'quarter', 'quarters', 'half-year', 'season', 'year', 'unknown']),
  edtf: z.string().max(80).nullable(),
  days: z.int().exactOptional(),
  kind: z.enum(eventKinds),
  title: z.string(),
  place: z.string().nullable(),
  phase: z.string().nullable(),
  marks: z.array(z.string()),
  locator: z.string(),
});
const unsure = z.object({ locator: z.string(), code: z.string(), sentence: z.string(), text: z.string() });
const table = z.object({ title: z.string().nullable(), asOf: z.string().max(10).nullable(), locator: z.string(), rows: z.array(row).max(50_000) });
const shape = z.object({
  name: z.string(),
  dated: isoDay.exactOptional(),
  reading: z.object({ tables: z.array(table).max(1000), unsure: z.array(unsure), sha256: z.string().regex(/^[0-9a-f]{64}$/u) }),
});

export interface NamedReading {
  /** The file's own name. */
  readonly name: string;
  /** The day of the document, where the officer gave it. */
  readonly dated?: IsoDay;
  readonly reading: ImportReading;
}

/** Unpacked it is at most so many bytes. */
const mostBytes = 40 * 1024 * 1024;

export async function packReading({ name, reading, dated }: NamedReading): Promise<string> {
  const { tables, unsure: doubts, sha256 } = reading;
  const day = dated === undefined ? {} : { dated };
  const packed = await promisify(gzip)(JSON.stringify(shape.parse({ name, ...day, reading: { tables, unsure: doubts, sha256 } })));
  return packed.toString('base64');
}

/** Undefined when it is not what `packReading` made. */
export async function unpackReading(packed: string): Promise<NamedReading | undefined> {
  try {
    const bytes = await promisify(gunzip)(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes });
    const read = shape.safeParse(JSON.parse(bytes.toString('utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
