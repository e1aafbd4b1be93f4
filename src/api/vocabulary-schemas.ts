import { z } from 'zod';
import { certainties, marks } from '../process/vocabulary/claim.ts';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { idPattern, subjectKinds } from '../process/vocabulary/ids.ts';
import type { languages } from '../process/vocabulary/language.ts';
import { standings } from '../process/vocabulary/standing.ts';

/** The shapes that every resource is made of, as they go out: no brands, no transforms, so that JSON Schema says all of it. */
export const id = z.string().regex(idPattern).meta({ id: 'Id', description: 'A permanent id: lower-case letters, digits and hyphens. Never reused.', examples: ['session-1'] });
export const day = z.iso.date().meta({ id: 'Day', description: 'A calendar day.', examples: ['2017-05-08'] });
/** A day as a query parameter, with a description of its own. */
export function askedDay(description: string) {
  return z
    .string()
    .refine((text) => parseIsoDay(text) !== undefined, 'a day is written like 2017-04-12')
    .optional()
    .meta({ description, format: 'date', examples: ['2017-04-12'] });
}

export const instant = z.iso.datetime().meta({ id: 'Instant', description: 'A moment in UTC with milliseconds.', examples: ['2017-04-13T16:00:00.000Z'] });
export const subjectPattern = new RegExp(`^(?:${subjectKinds.join('|')}):[a-z0-9-]+$`, 'u');
export const subject = z.string().regex(subjectPattern).meta({ id: 'Subject', description: 'What an act, a statement or a breach is about: kind and id.', examples: ['event:session-1'] });
export const href = z.string().meta({ id: 'ApiPath', description: 'Where this is in the API, as a path on this server.' });
export const page = z.string().meta({ id: 'PagePath', description: 'The permanent page of this for people, in English, as a path on this server.' });

const text = z.string().exactOptional();
export const localized = z
  .object({ ar: text, zh: text, en: text, fr: text, ru: text, es: text } satisfies Record<(typeof languages)[number], typeof text>)
  .meta({ id: 'LocalizedText', description: 'One text in the language versions that exist of it. A missing language is missing: nothing is translated on the fly.' });

export const fuzzyDate = z
  .object({
    edtf: z.string().nullable().meta({ description: 'The same in EDTF level 2 (ISO 8601-2); null when nothing is known.' }),
    start: day.nullable().meta({ description: 'First possible day; null when nothing is known.' }),
    end: day.nullable().meta({ description: 'Last possible day, inclusive; null when nothing is known.' }),
    precision: z
      .enum(['day', 'week', 'part-of-month', 'month', 'months', 'quarter', 'quarters', 'half-year', 'season', 'year', 'unknown'])
      .meta({ description: 'With `day` the window is the event itself; with any other, the event lies somewhere within it.' }),
    days: z.int().min(1).max(366).exactOptional().meta({ description: 'Length of the event, where only that is known.' }),
  })
  .meta({ id: 'FuzzyDate', description: 'A date as far as it is known: a window between its first and last possible day.' });

export const mark = z.enum(marks).meta({ id: 'Mark', description: 'TBC: to be confirmed. TBA: to be announced. TBD: to be determined.' });

const value = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('date'), date: fuzzyDate }),
    z.object({ type: z.literal('place'), place: id.nullable() }),
    z.object({ type: z.literal('phase'), phase: id.nullable() }),
    z.object({ type: z.literal('title'), title: localized }),
    z.object({ type: z.literal('count'), count: z.number(), unit: localized }),
    z.object({ type: z.literal('text'), text: localized }),
  ])
  .meta({ id: 'ClaimValue' });

export const claim = z
  .object({
    claim: id,
    property: z.string().meta({ description: '`title`, `date`, `place` and `phase` are the properties of an event; other names are free.' }),
    value,
    mark: mark.exactOptional(),
    source: z
      .object({ document: id, locator: z.string().exactOptional().meta({ description: 'Where in the document it says so.' }) })
      .exactOptional()
      .meta({ description: 'The document that says so; absent when the act itself is the source.' }),
    madeOn: day.meta({ description: 'The day on which the source was sent or published.' }),
    certainty: z.enum(certainties).exactOptional().meta({ description: 'How sure the person who entered it is of it.' }),
    note: z.string().exactOptional(),
  })
  .meta({ id: 'Claim', description: 'What one document says about one property of one thing. Claims that disagree stand side by side.' });

export const reason = z
  .enum(['only', 'latest', 'more-precise', 'firmer', 'recorded-last'])
  .meta({ id: 'Reason', description: 'Why a claim is current: the only one, the latest made, the more precise of a day, the firmer of a day, or the one recorded last.' });

export const currentClaim = z
  .object({ claim: id, reason, tied: z.boolean().meta({ description: 'True when nothing decides between two different claims of one day.' }) })
  .meta({ id: 'CurrentClaim' });

export const sentencePart = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('text'), text: z.string() }),
    z.object({ is: z.literal('localized'), text: localized }),
    z.object({ is: z.literal('date'), date: fuzzyDate.exactOptional() }),
    z.object({ is: z.literal('count'), count: z.number() }),
    z.object({ is: z.literal('subject'), subject }),
    z.object({ is: z.literal('word'), word: z.string() }),
    z.object({ is: z.literal('state'), code: z.string() }),
    z.object({ is: z.literal('holder'), of: z.string() }),
    z.object({ is: z.literal('person'), person: z.string() }),
    z.object({ is: z.literal('money'), money: z.object({ currency: z.string(), minor: z.int() }) }),
    z.object({ is: z.literal('instant'), at: z.string(), timeZone: z.string().exactOptional() }),
  ])
  .meta({ id: 'SentencePart', description: 'What a sentence is filled with; the sentence itself is written in the language of whoever reads it.' });

export const actor = z
  .object({ standing: z.enum(standings), of: z.string().exactOptional().meta({ description: 'Delegation (ISO 3166-1 alpha-2) or entity in whose name.' }) })
  .meta({ id: 'Actor', description: 'Who acted: a standing, never a person.' });
