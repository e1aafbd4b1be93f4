import { z } from 'zod';
import { languages } from '../process/vocabulary/language.ts';
import { editionFormats } from '../process/documents/state.ts';
import { breachCodes } from '../process/work-plan/breach.ts';
import { documentKinds } from '../process/work-plan/document-kind.ts';
import { eventKinds } from '../process/work-plan/event-kind.ts';
import { eventStatuses, relations } from '../process/work-plan/state.ts';
import { actor, claim, currentClaim, day, fuzzyDate, href, id, instant, localized, mark, page, reason, sentencePart, subject } from './vocabulary-schemas.ts';

/** Every resource of the API. The OpenAPI document is made from these, and the tests hold every response against them. */
const claims = z.array(claim).meta({ description: 'In the order of the record.' });

export const problem = z
  .object({
    type: z.string().meta({ description: 'Always `about:blank`: the status says what kind of problem it is.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong, in a sentence.' }),
    parameter: z.string().exactOptional().meta({ description: 'The query parameter that could not be read.' }),
  })
  .meta({ id: 'Problem', description: 'An error (RFC 9457).' });

export const process = z
  .object({
    id, href, page,
    title: localized,
    shortTitle: localized,
    aim: localized,
    timeZone: z.string().meta({ description: 'IANA time zone of the process.' }),
    head: z.int().meta({ description: 'The last position of the record now.' }),
  })
  .meta({ id: 'Process' });

const listedEvent = {
  id, href, page,
  kind: z.enum(eventKinds),
  track: id,
  phase: id.nullable(),
  status: z.enum(eventStatuses),
  title: localized,
  date: fuzzyDate,
  place: id.nullable().meta({ description: 'Null while it is to be announced.' }),
  marks: z.object({ title: mark.exactOptional(), date: mark.exactOptional(), place: mark.exactOptional() }).meta({ description: 'Marks of the current title, date and place.' }),
};

export const eventItem = z
  .object({
    ...listedEvent,
    placeName: localized.nullable(),
    sources: z.int().meta({ description: 'Documents that say something about it; the act itself counts as one.' }),
    differing: z.int().meta({ description: 'Properties on which the sources differ.' }),
  })
  .meta({ id: 'EventItem', description: 'An entry of the work plan with what is current of it.' });

export const disagreement = z
  .object({
    subject,
    property: z.string(),
    nature: z.enum(['conflict', 'changed', 'precision']).meta({ description: 'conflict: documents of the same day exclude each other. changed: a later document says otherwise. precision: one is only vaguer.' }),
    reason, tied: z.boolean(),
    claims: z.array(claim).meta({ description: 'One for each different value, the current one first, then the latest first.' }),
  })
  .meta({ id: 'Disagreement' });

export const link = z
  .object({
    id, href,
    from: subject, to: subject,
    relation: z.enum(relations).meta({ description: 'feeds: the output of one goes into the other. documents: the document serves the meeting. produces: the event brought the document about.' }),
    claims,
  })
  .meta({ id: 'Link' });

export const event = z
  .object({
    ...listedEvent,
    paragraphs: z.array(id).meta({ description: 'Paragraphs of mandates that it rests on.' }),
    version: z.int().meta({ description: 'Acts on it so far.' }),
    changedAt: instant.meta({ description: 'When the last of them was done.' }),
    current: z.object({ title: currentClaim.exactOptional(), date: currentClaim.exactOptional(), place: currentClaim.exactOptional(), phase: currentClaim.exactOptional() }),
    claims,
    disagreements: z.array(disagreement),
    links: z.array(link).meta({ description: 'Links from it and to it.' }),
  })
  .meta({ id: 'Event' });

const listedDocument = {
  id, href, page,
  symbol: z.string().nullable(),
  title: localized,
  kind: z.string().meta({ description: 'What kind of document it is.', examples: [...documentKinds] }),
  author: localized,
  dated: day.nullable(),
  languages: z.array(z.enum(languages)),
  circulatedOn: day.nullable(),
  circulatedTo: localized.nullable(),
  partOf: id.nullable(),
};
export const documentItem = z.object({ ...listedDocument, statements: z.int().meta({ description: 'Statements of the record that stand on it.' }) }).meta({ id: 'DocumentItem' });
export const edition = z
  .object({
    id,
    page: page.meta({ description: 'Leads to the text; `?p=12` to its twelfth paragraph, `?from=120&to=180` to its characters, in UTF-16 units.' }),
    language: z.enum(languages),
    label: z.string().nullable().meta({ examples: ['Rev.1', 'Corr.1'] }),
    format: z.enum(editionFormats),
    fileName: z.string(),
    fileSha256: z.string(),
    fileBytes: z.int(),
    textSha256: z.string().meta({ description: 'Of the text in UTF-8, which is what everything cites.' }),
    characters: z.int().meta({ description: 'Of the text, in UTF-16 units.' }),
    pages: z.int(),
    takenOn: day,
    replacedBy: id.nullable().meta({ description: 'The edition that took its place.' }),
  })
  .meta({ id: 'Edition', description: 'A file of a document: one language version, revision or corrigendum.' });

export const document = z
  .object({
    ...listedDocument,
    asOf: day.nullable().meta({ description: 'The date of the state of affairs that the document shows, as it says itself.' }),
    address: z.string().nullable(),
    sha256: z.string().nullable(),
    parts: z.array(id),
    editions: z.array(edition).meta({ description: 'Its files, in the order in which they were taken in.' }),
    claims,
    statements: z.array(z.object({ subject, claim })).meta({ description: 'What the record takes from it.' }),
    links: z.array(link),
  })
  .meta({ id: 'Document' });

export const mandate = z
  .object({
    id, href, page,
    symbol: z.string(),
    title: localized,
    adoptedOn: day,
    paragraphs: z.array(z.object({ id, page, label: z.string(), gist: localized, dueBy: fuzzyDate.exactOptional() })),
    claims,
  })
  .meta({ id: 'Mandate' });

export const place = z
  .object({
    id, href, page,
    name: localized,
    scale: z.enum(['venue', 'city', 'country', 'region']),
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2.' }),
    timeZone: z.string().nullable(),
    within: id.nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    claims,
  })
  .meta({ id: 'Place' });

export const phase = z.object({ id, href, page, numeral: z.string(), title: localized, order: z.int(), date: fuzzyDate.nullable().meta({ description: 'The current claim on when it is; null when no source bounds it.' }), claims }).meta({ id: 'Phase' });
export const track = z.object({ id, href, page, title: localized, colour: z.int(), order: z.int(), claims }).meta({ id: 'Track' });
export const version = z.object({ id, href, label: localized, asOf: day, showing: z.int().meta({ description: 'The position of the record that it shows.' }), document: id.nullable(), claims }).meta({ id: 'Version', description: 'A published version of the work plan.' });

export const breach = z
  .object({
    code: z.enum(breachCodes),
    rule: z.string().meta({ description: 'The numbered rule.' }),
    subjects: z.array(subject).meta({ description: 'What breaks the rule first, then what it breaks it against.' }),
    parts: z.record(z.string(), sentencePart),
  })
  .meta({ id: 'Breach', description: 'A rule over the plan that the plan breaks. Reported, never prevented.' });

const listedAct = {
  position: z.int().min(1),
  href, page,
  id: z.string(),
  type: z.string(),
  subject,
  subjectVersion: z.int().min(1),
  schema: z.int().meta({ description: 'Version of the shape of `data`.' }),
  by: actor,
  at: instant.meta({ description: 'When it was done.' }),
  recordedAt: instant.meta({ description: 'When it was written to this record.' }),
  data: z.record(z.string(), z.unknown()).meta({ description: 'What was done. Its shape depends on the type of the act.' }),
};
export const actItem = z.object(listedAct).meta({ id: 'ActItem' });
export const act = z
  .object({
    ...listedAct,
    entry: z.string().meta({ description: 'The canonical text (RFC 8785) that is hashed.' }),
    leafHash: z.string().meta({ description: 'RFC 6962 leaf hash, hexadecimal: SHA-256 over a zero byte and the entry.' }),
  })
  .meta({ id: 'Act' });

export const hit = z
  .object({
    subject,
    href: href.nullable(), page: page.nullable(),
    language: z.enum(languages).meta({ description: 'The language in which it was found.' }),
    title: z.string(),
    extract: z.string().meta({ description: 'Where the words stand, each between U+2068 and U+2069; empty when they stand in the title.' }),
  })
  .meta({ id: 'SearchHit' });

const moment = {
  process: id,
  position: z.int().meta({ description: 'The position of the record that this shows; 0 before the first act.' }),
  asOf: day.nullable().meta({ description: 'The day that was asked for; null for the present.' }),
};

/** One thing, with the position of the record that it is shown at. */
export function oneOf<Item extends z.ZodType>(name: string, item: Item) {
  return z.object({ ...moment, data: item }).meta({ id: name });
}

/** One page of a list, with the way to the next one. */
export function listOf<Item extends z.ZodType>(name: string, item: Item) {
  return z
    .object({
      ...moment,
      total: z.int().meta({ description: 'Things in the whole list.' }),
      limit: z.int(),
      offset: z.int(),
      next: z.string().nullable().meta({ description: 'Path of the next page; null on the last.' }),
      data: z.array(item),
    })
    .meta({ id: name });
}

export const actList = z
  .object({ ...moment, limit: z.int(), next: z.string().nullable().meta({ description: 'Path of the page of older acts; null when there is none.' }), data: z.array(actItem) })
  .meta({ id: 'ActList', description: 'Acts, latest first.' });
export const searchList = z.object({ ...moment, data: z.array(hit) }).meta({ id: 'SearchList', description: 'At most 50, best first.' });
export const processList = z.object({ data: z.array(process) }).meta({ id: 'ProcessList' });
