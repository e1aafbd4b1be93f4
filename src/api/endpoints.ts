import { z } from 'zod';
import { parseSubjectKey } from '../process/vocabulary/ids.ts';
import { isLanguage } from '../process/vocabulary/language.ts';
import { checkPlan } from '../process/work-plan/checks.ts';
import { disagreementsOf } from '../process/work-plan/disagreements.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { listActs, loadAct } from '../store/work-plan/load-acts.ts';
import type { RecordedAct } from '../store/work-plan/load-acts.ts';
import type { WholePlan } from '../store/work-plan/load-plan.ts';
import { search } from '../store/work-plan/search.ts';
import type { Store } from '../store/store.ts';
import { actSchema, breachSchema, disagreementSchema, documentSchema, eventSchema, hitSchema, linkSchema, mandateSchema, pageOf, phaseSchema, placeSchema, processSchema, trackSchema, versionSchema, wholeEventSchema } from './answers.ts';

/** What an endpoint looks at: one process at one position of its record. */
export interface ApiVisit {
  readonly store: Store;
  readonly process: string;
  readonly position: number;
  readonly day: IsoDay;
  readonly plan: WholePlan;
  readonly id: string;
  readonly query: URLSearchParams;
}

export interface Endpoint {
  /** Below `/api/v1/processes/{process}`. */
  readonly path: string;
  readonly summary: string;
  readonly answer: z.ZodType;
  readonly list: boolean;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Items of a list before paging, or the one thing; undefined when there is no such thing. */
  readonly find: (visit: ApiVisit) => Promise<unknown> | unknown;
}

function listOf(path: string, summary: string, item: z.ZodType, find: (visit: ApiVisit) => readonly unknown[] | Promise<readonly unknown[]>, parameters?: Endpoint['parameters']): Endpoint {
  return { path, summary, answer: pageOf(item), list: true, find, ...(parameters !== undefined && { parameters }) };
}

function one(path: string, summary: string, answer: z.ZodType, find: Endpoint['find']): Endpoint {
  return { path, summary, answer, list: false, find };
}

function actOf({ act, entry, leafHash }: RecordedAct) {
  return { position: act.position, at: act.at, recordedAt: act.recordedAt, type: act.body.type, subject: act.subject, by: act.by, data: act.body.data, entry, leafHash };
}

function states(plan: WholePlan) {
  return [plan.process, ...plan.phases, ...plan.tracks, ...plan.events, ...plan.documents, ...plan.mandates, ...plan.places];
}

/** The whole interface. The routes are registered from this table and the OpenAPI document is written from it, so they cannot differ. */
export const endpoints: readonly Endpoint[] = [
  one('', 'A process', processSchema, ({ plan, position }) => ({ ...plan.process, position })),
  listOf('/events', 'The events of the plan, by date', eventSchema, ({ plan, query }) => plan.events.filter((event) => (query.get('track') ?? event.track) === event.track && (query.get('kind') ?? event.eventKind) === event.eventKind && (query.get('status') ?? event.status) === event.status), { track: 'Only of this track', kind: 'Only of this kind', status: 'Only of this status' }),
  one('/events/{id}', 'One event with every statement about it', wholeEventSchema, ({ plan, id }) => plan.events.find((event) => event.id === id)),
  listOf('/documents', 'The documents', documentSchema, ({ plan }) => plan.documents),
  one('/documents/{id}', 'One document', documentSchema, ({ plan, id }) => plan.documents.find((document) => document.id === id)),
  listOf('/mandates', 'The mandates with their paragraphs', mandateSchema, ({ plan }) => plan.mandates),
  listOf('/places', 'The places', placeSchema, ({ plan }) => plan.places),
  listOf('/phases', 'The phases', phaseSchema, ({ plan }) => plan.phases),
  listOf('/tracks', 'The tracks', trackSchema, ({ plan }) => plan.tracks),
  listOf('/links', 'What feeds, serves or produces what', linkSchema, ({ plan }) => plan.links),
  listOf('/versions', 'The published versions of the plan', versionSchema, ({ plan }) => plan.versions),
  listOf('/breaches', 'What the plan breaks of its own rules', breachSchema, ({ plan, day }) => checkPlan(plan, day)),
  listOf('/disagreements', 'Where sources differ', disagreementSchema, ({ plan }) => states(plan).flatMap((state) => disagreementsOf(state))),
  listOf('/acts', 'The record, latest first', actSchema, async ({ store, process, position, query }) => (await listActs(store.pool, { process, upTo: position, limit: 1_000_000, ...(query.get('subject') !== null && { subject: query.get('subject') ?? '' }) })).map(actOf), { subject: 'Only acts about this subject, such as event:session-6' }),
  one('/acts/{id}', 'One act by its position', actSchema, async ({ store, process, position, id }) => {
    const act = /^\d{1,15}$/u.test(id) && Number(id) <= position ? await loadAct(store.pool, process, Number(id)) : undefined;
    return act === undefined ? undefined : actOf(act);
  }),
  listOf('/search', 'Things found by words', hitSchema, async ({ store, process, position, query }) => {
    const language = query.get('language') ?? '';
    const hits = await search(store.pool, { process, position, words: query.get('q') ?? '', language: isLanguage(language) ? language : 'en' });
    return hits.map((hit) => ({ ...parseSubjectKey(hit.subject), language: hit.language, title: hit.title }));
  }, { q: 'The words; beginnings of words are enough', language: 'The language to prefer' }),
];
