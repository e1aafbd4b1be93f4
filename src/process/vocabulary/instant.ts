declare const brand: unique symbol;
/** A moment in UTC, always written with milliseconds: `2017-04-13T16:00:00.000Z`, so that text order is time order. */
export type Instant = string & { readonly [brand]: 'Instant' };

const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

export function isInstant(text: string): text is Instant {
  return pattern.test(text) && new Date(text).getTime() === Date.parse(text) && new Date(text).toISOString() === text;
}

/** Reads any ISO instant or day (a day counts as its beginning in UTC) into the one written form. */
export function parseInstant(text: string): Instant | undefined {
  const time = Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  const written = new Date(time).toISOString();
  return isInstant(written) ? written : undefined;
}

/** The moment so many milliseconds after the beginning of 1970 in UTC. Throws RangeError where no calendar has such a moment. */
export function instantAt(time: number): Instant {
  const written = parseInstant(new Date(time).toISOString());
  if (written === undefined) throw new RangeError(`No moment: ${time}`);
  return written;
}

export function laterOf(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}

/** Stands for "before anything" where a moment is wanted and none is known. */
export const earliestInstant = '1970-01-01T00:00:00.000Z' as Instant;
