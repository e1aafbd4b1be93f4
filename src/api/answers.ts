import { z } from 'zod';
import { claim } from '../process/vocabulary/claim.ts';
import { subjectKinds } from '../process/vocabulary/ids.ts';
import { languages } from '../process/vocabulary/language.ts';
import { fuzzyDate } from '../process/vocabulary/shapes.ts';
import { breachCodes } from '../process/work-plan/breach.ts';
import { documentKinds } from '../process/work-plan/document-kind.ts';
import { eventKinds } from '../process/work-plan/event-kind.ts';
import { eventStatuses, relations } from '../process/work-plan/state.ts';

/** What the interface answers with. Localized texts are given whole: one member for each language that there is. */
export const localizedText = z.partialRecord(z.enum(languages), z.string());
const day = z.string().describe('ISO 8601 calendar day');
const claims = z.array(claim).describe('Every statement on record, in the order of the record');

const eventFields = {
  id: z.string(),
  eventKind: z.enum(eventKinds),
  track: z.string(),
  status: z.enum(eventStatuses),
  paragraphs: z.array(z.string()),
  title: localizedText,
  date: fuzzyDate.optional(),
  place: z.string().nullable(),
  phase: z.string().nullable(),
};

export const eventSchema = z.object(eventFields);
export const wholeEventSchema = z.object({ ...eventFields, claims });

export const processSchema = z.object({ id: z.string(), title: localizedText, shortTitle: localizedText, aim: localizedText, timeZone: z.string(), position: z.int(), claims });
export const documentSchema = z.object({
  id: z.string(), symbol: z.string().optional(), title: localizedText, documentKind: z.enum(documentKinds), author: localizedText, dated: day.optional(), asOf: day.optional(),
  languages: z.array(z.enum(languages)), address: z.string().optional(), sha256: z.string().optional(), partOf: z.string().optional(), circulatedOn: day.optional(), circulatedTo: localizedText.optional(), claims,
});
export const mandateSchema = z.object({ id: z.string(), symbol: z.string(), title: localizedText, adoptedOn: day, paragraphs: z.array(z.object({ id: z.string(), label: z.string(), gist: localizedText, dueBy: fuzzyDate.optional() })), claims });
export const placeSchema = z.object({ id: z.string(), name: localizedText, scale: z.string(), country: z.string().optional(), timeZone: z.string().optional(), within: z.string().optional(), latitude: z.number().optional(), longitude: z.number().optional(), claims });
export const phaseSchema = z.object({ id: z.string(), numeral: z.string(), title: localizedText, order: z.int(), date: fuzzyDate.optional(), claims });
export const trackSchema = z.object({ id: z.string(), title: localizedText, colour: z.int(), order: z.int(), claims });
export const linkSchema = z.object({ id: z.string(), from: z.string(), to: z.string(), relation: z.enum(relations) });
export const versionSchema = z.object({ id: z.string(), label: localizedText, asOf: day, showing: z.int(), document: z.string().optional() });
export const breachSchema = z.object({ code: z.enum(breachCodes), rule: z.string(), subjects: z.array(z.string()) });
export const disagreementSchema = z.object({ subject: z.string(), property: z.string(), nature: z.enum(['conflict', 'changed', 'precision']), claims });
export const actSchema = z.object({ position: z.int(), at: z.string(), recordedAt: z.string(), type: z.string(), subject: z.string(), by: z.object({ standing: z.string(), of: z.string().optional() }), data: z.unknown(), entry: z.string().describe('RFC 8785 canonical JSON, which is hashed'), leafHash: z.string() });
export const hitSchema = z.object({ kind: z.enum(subjectKinds), id: z.string(), language: z.enum(languages), title: z.string() });
export const problemSchema = z.object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() });

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ position: z.int().describe('The position of the record that this shows'), total: z.int(), items: z.array(item), next: z.string().optional() });
}
