import { z } from 'zod';

/** A zone of the IANA database that this machine knows, `America/New_York`: hours in an unknown zone would be nobody's. */
export const venueZone = z.string().min(1).max(60).refine(isTimeZone);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
