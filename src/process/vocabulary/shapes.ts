import { z } from 'zod';
import { idPattern, parseSubjectKey, personPattern } from './ids.ts';
import type { PersonId, SubjectKey } from './ids.ts';
import { isInstant } from './instant.ts';
import { delegationRoles, standings } from './standing.ts';
import { languages } from './language.ts';
import type { LocalizedText } from './language.ts';
import { isValidFuzzyDate, parseIsoDay } from './fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from './fuzzy-date/fuzzy-date.ts';

/** The doors through which outside text becomes branded domain types. Every act's data is read through these. */
const slug = z.string().regex(idPattern);

export function idOf<Id extends string>(): z.ZodType<Id, string> {
  return slug.transform((text) => text as Id);
}

export const instant = z.string().refine(isInstant);
export const isoDay = z.string().refine((text) => parseIsoDay(text) !== undefined).transform((text) => text as IsoDay);
export const personId = z.string().regex(personPattern).transform((text) => text as PersonId);
export const actor = z.object({ standing: z.enum(standings), of: z.string().min(1).max(80).exactOptional(), role: z.enum(delegationRoles).exactOptional(), person: personId.exactOptional() });
/** What a form said, tied to the record without saying it: SHA-256 over a salt and the canonical answers, in hexadecimal. */
export const commitment = z.string().regex(/^[0-9a-f]{64}$/u);
export const subject = z.string().refine((text) => parseSubjectKey(text) !== undefined).transform((text) => text as SubjectKey);

/** No control characters but tab and line ends, no halves of a character: what neither a database nor a reader could take. */
export const writable = /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f\p{Cs}]*$/u;

/** Written prose: trimmed, never empty, bounded so that one act stays a small row. */
export const prose = z.string().trim().min(1).max(4000).regex(writable);
export const shortText = z.string().trim().min(1).max(400).regex(writable);

/** Written out, because a record type lets every language be absent only with `undefined` present, which the record never holds. */
export const localized: z.ZodType<LocalizedText, LocalizedText> = z
  .partialRecord(z.enum(languages), shortText)
  .refine((text) => Object.keys(text).length > 0);

/** ISO 3166-1 alpha-2, of any country or area: States are looked up elsewhere. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/u);

const precision = z.enum(['day', 'week', 'part-of-month', 'month', 'months', 'quarter', 'quarters', 'half-year', 'season', 'year', 'unknown']);

/** A fuzzy date as it is written down, before its days are known to be days. */
export type WrittenFuzzyDate = Omit<FuzzyDate, 'start' | 'end'> & { readonly start: string | null; readonly end: string | null };

export const fuzzyDate: z.ZodType<FuzzyDate, WrittenFuzzyDate> = z
  .object({
    edtf: z.string().max(80).nullable(),
    start: isoDay.nullable(),
    end: isoDay.nullable(),
    precision,
    days: z.int().min(1).max(366).exactOptional(),
  })
  .refine((date) => isValidFuzzyDate(date));

/** The name of a zone of the IANA database that this machine knows, `Europe/Zurich`: a deadline in an unknown zone would never come, and its hours would be nobody's. */
export const timeZone = z.string().min(1).max(60).refine(isTimeZone);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
