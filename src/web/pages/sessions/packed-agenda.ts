import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { ProgrammeReading } from '../../../interchange/programme/programme-reading.ts';
import { itemKinds } from '../../../process/sessions/programme-item.ts';
import { idPattern } from '../../../process/vocabulary/ids.ts';
import { isoDay, localized } from '../../../process/vocabulary/shapes.ts';

/**
 * What was read out of an agenda goes with the preview to the officer and comes back with the confirmation: no server
 * has to remember it. Only the items come back, for only they are written; names of persons never travel.
 */
const clock = z.string().regex(/^\d\d:\d\d$/u);
const item = z.object({
  id: z.string().regex(idPattern),
  day: isoDay,
  from: clock,
  to: clock,
  kind: z.enum(itemKinds),
  title: localized,
  description: localized.exactOptional(),
  panelNumber: z.int().min(1).max(99).exactOptional(),
});
const shape = z.array(item).max(500);
export type AgendaItems = z.output<typeof shape>;

/** Unpacked it is at most so many bytes: 500 items in one language. */
const mostBytes = 2 * 1024 * 1024;

export async function packAgenda(items: ProgrammeReading['items']): Promise<string> {
  return (await promisify(gzip)(JSON.stringify(items))).toString('base64');
}

/** Undefined when it is not what `packAgenda` made. */
export async function unpackAgenda(packed: string): Promise<AgendaItems | undefined> {
  try {
    const bytes = await promisify(gunzip)(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes });
    const read = shape.safeParse(JSON.parse(bytes.toString('utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
