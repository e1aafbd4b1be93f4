import { z } from 'zod';
import { idPattern, isSubjectKind, parseSubjectKey } from './ids.ts';
import type { SubjectKey } from './ids.ts';
import { isInstant } from './instant.ts';
import type { Instant } from './instant.ts';
import { languages } from './language.ts';
import type { LocalizedText } from './language.ts';
import { isValidFuzzyDate, parseIsoDay } from './fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from './fuzzy-date/fuzzy-date.ts';

/** The doors through which outside text becomes branded domain types. Every act's data is read through these. */
const slug = z.string().regex(idPattern);

export function idOf<Id extends string>(): z.ZodType<Id, string> {
  return slug.transform((text) => text as Id);
}

export const instant = z.string().refine(isInstant).transform((text) => text as Instant);
export const isoDay = z.string().refine((text) => parseIsoDay(text) !== undefined).transform((text) => text as IsoDay);
export const subject = z.string().refine((text) => parseSubjectKey(text) !== undefined).transform((text) => text as SubjectKey);
export const subjectKindShape = z.string().refine(isSubjectKind);

/** Written prose: trimmed, never empty, bounded so that one act stays a small row. */
export const prose = z.string().trim().min(1).max(4000);
export const shortText = z.string().trim().min(1).max(400);

/** Written out, because a record type lets every language be absent only with `undefined` present, which the record never holds. */
export const localized: z.ZodType<LocalizedText> = z
  .partialRecord(z.enum(languages), shortText)
  .refine((text) => Object.keys(text).length > 0);

const precision = z.enum(['day', 'week', 'part-of-month', 'month', 'months', 'quarter', 'quarters', 'half-year', 'season', 'year', 'unknown']);

export const fuzzyDate: z.ZodType<FuzzyDate> = z
  .object({
    edtf: z.string().max(80).nullable(),
    start: isoDay.nullable(),
    end: isoDay.nullable(),
    precision,
    days: z.int().min(1).max(366).exactOptional(),
  })
  .refine((date) => isValidFuzzyDate(date));
