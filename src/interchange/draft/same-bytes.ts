import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

/** An Office file with the day of the record where its writer put the hour of its own clock, its parts in the order of their names. */
export function sameBytes(file: ArrayBuffer, day: IsoDay): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(file));
  const core = parts['docProps/core.xml'];
  if (core !== undefined) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, `$1${day}T00:00:00Z`));
  // The time of an entry is written as local time.
  const mtime = new Date(`${day}T12:00:00`);
  const named = Object.keys(parts).toSorted().flatMap((name) => {
    const bytes = parts[name];
    return bytes === undefined ? [] : [[name, [bytes, { mtime }]] as const];
  });
  return new Uint8Array(zipSync(Object.fromEntries(named.map(([name, [bytes, options]]) => [name, [bytes, options]]))));
}
