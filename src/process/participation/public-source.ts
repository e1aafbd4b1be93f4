import { z } from 'zod';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { addDays, dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { isoDay, timeZone } from '../vocabulary/shapes.ts';

/** Where, and on which day of which zone, a value appears that nobody can know beforehand and everybody can look up: the main draw of a lottery, say. */
export interface PublicSource {
  /** Which value is meant and how it is written, in the officer's words. */
  readonly source: string;
  readonly day: IsoDay;
  readonly timeZone: string;
}

/** Characters that nobody sees, and halves of characters: two readers would hash two texts that look alike. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;

/**
 * A public text as it is hashed: Unicode form NFC, no white space at either end, one space for every run of it within.
 * Digits, letters and separators stay as they were typed. Done twice it changes nothing.
 */
export function asHashed(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

function publicText(most: number): z.ZodType<string, string> {
  return z.string().max(4 * most).transform(asHashed).refine((text) => text.length >= 1 && text.length <= most && !unseen.test(text));
}

/** The value as its source showed it, as it is hashed: 1 to 200 characters, none of them invisible. */
export const publicValue = publicText(200);

export const publicSource: z.ZodType<PublicSource, { source: string; day: string; timeZone: string }> = z.object({ source: publicText(400), day: isoDay, timeZone });

const mostDaysAhead = 366;

/** BO-27: refused when the day has begun in its zone, for then the value may be known; and more than 366 days ahead, for a slip of the pen would put the draw off for ever. */
export function refuseDay({ day, timeZone: zone }: PublicSource, at: Instant): Refusal | undefined {
  const today = dayIn(at, zone);
  if (day <= today) return refuse('public-day-begun', 'BO-27', { day, zone });
  return day > addDays(today, mostDaysAhead) ? refuse('public-day-far', 'BO-27', { day, zone }) : undefined;
}

/** BO-27: refused until the day has begun in its zone. */
export function refuseBeforeDay({ day, timeZone: zone }: PublicSource, at: Instant): Refusal | undefined {
  return dayIn(at, zone) < day ? refuse('public-value-to-come', 'BO-27', { day, zone }) : undefined;
}
