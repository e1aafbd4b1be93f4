import type { Hono } from 'hono';
import { z } from 'zod';
import { checkPlan } from '../process/work-plan/checks.ts';
import { natures, disagreementsInPlan } from '../process/work-plan/plan-disagreements.ts';
import { breachCodes } from '../process/work-plan/breach.ts';
import { eventKinds } from '../process/work-plan/event-kind.ts';
import { eventStatuses } from '../process/work-plan/state.ts';
import { countEvents, eventSorts, listEvents } from '../store/work-plan/list-events.ts';
import type { EventFilter } from '../store/work-plan/list-events.ts';
import { loadPlan } from '../store/work-plan/load-plan.ts';
import { nothingCalled } from './api-context.ts';
import { loadWholeEvent, stateCalled } from './load-whole.ts';
import { presentBreach, presentProcess } from './present.ts';
import { presentDisagreement, presentEvent, presentEventItem } from './present-event.ts';
import { asked, askedPage, readList, readOne } from './reading.ts';
import type { Needs, Reading } from './reading.ts';
import * as schemas from './schemas.ts';
import { askedDay } from './vocabulary-schemas.ts';

const word = (description: string) => z.string().trim().min(1).max(100).optional().meta({ description });

const eventQuery = askedPage({
  track: word('Only of this track.'),
  kind: z.enum(eventKinds).optional().meta({ description: 'Only of this kind.' }),
  phase: word('Only of this phase; `none`: of no phase.'),
  place: word('Only at this place; `none`: at no place yet.'),
  status: z.enum(eventStatuses).optional().meta({ description: 'Only of this status.' }),
  mark: z.enum(['any', 'none']).optional().meta({ description: '`any`: something of it is still to be confirmed, announced or determined. `none`: nothing is.' }),
  from: askedDay('Only what may still fall on this day or later.'),
  to: askedDay('Only what may fall on this day or before.'),
  words: word('Only with these words in the title, in any language.'),
  sort: z.enum(eventSorts).default('date').meta({ description: 'What to order by.' }),
  order: z.enum(['asc', 'desc']).default('asc').meta({ description: 'Which way.' }),
});

/** What is read of the plan itself: the process, its events, and what is wrong with them. */
export function addPlanOperations(api: Hono, needs: Needs): void {
  readOne(api, needs, { path: '', operationId: 'getProcess', tag: 'Process', summary: 'A process', query: asked({}), answer: 'ProcessAnswer', item: schemas.process }, async ({ deps, process, position, head }) => {
    const state = await stateCalled(deps.store.pool, process, position, 'process', process);
    return state === undefined ? { problem: 404, detail: 'On that day the process had not been opened.' } : presentProcess(deps.pages, state, head);
  });
  readList(api, needs, { path: '/events', operationId: 'listEvents', tag: 'Work plan', summary: 'The work plan: meetings and documents due', description: 'With the same filters as the page of the work plan.', query: eventQuery, answer: 'EventList', item: schemas.eventItem }, listOfEvents);
  readOne(api, needs, { path: '/events/:id', operationId: 'getEvent', tag: 'Work plan', summary: 'One event, with every statement about it', query: asked({}), answer: 'EventAnswer', item: schemas.event }, async ({ deps, process, position, id }) => {
    const whole = await loadWholeEvent(deps.store.pool, process, position, id);
    return whole === undefined ? nothingCalled('event', id) : presentEvent(deps.pages, process, whole);
  });
  readList(
    api, needs,
    { path: '/breaches', operationId: 'listBreaches', tag: 'Work plan', summary: 'Rules of the plan that the plan breaks', query: askedPage({ code: z.enum(breachCodes).optional().meta({ description: 'Only of this kind.' }) }), answer: 'BreachList', item: schemas.breach },
    async ({ deps, process, position, asOf, query }) => {
      const plan = await loadPlan(deps.store.pool, process, position);
      const all = plan === undefined ? [] : checkPlan(plan, asOf ?? deps.today()).filter(({ code }) => query.code === undefined || code === query.code);
      return { total: all.length, data: pageOf(all, query).map(presentBreach) };
    },
  );
  readList(
    api, needs,
    { path: '/disagreements', operationId: 'listDisagreements', tag: 'Work plan', summary: 'Where the sources do not say the same', query: askedPage({ nature: z.enum(natures).optional().meta({ description: 'Only of this nature.' }) }), answer: 'DisagreementList', item: schemas.disagreement },
    async ({ deps, process, position, query }) => {
      const plan = await loadPlan(deps.store.pool, process, position);
      const all = plan === undefined ? [] : disagreementsInPlan(plan).filter(({ nature }) => query.nature === undefined || nature === query.nature);
      return { total: all.length, data: pageOf(all, query).map(presentDisagreement) };
    },
  );
}

function pageOf<Item>(all: readonly Item[], { limit, offset }: { readonly limit: number; readonly offset: number }): readonly Item[] {
  return all.slice(offset, offset + limit);
}

async function listOfEvents({ deps, process, head, position, query }: Reading<z.output<typeof eventQuery>>) {
  const { sort, order, limit, offset, 'as-of': _asOf, ...asks } = query;
  const filter: EventFilter = Object.fromEntries(Object.entries(asks).filter(([, value]) => value !== undefined));
  const selection = { process, position, now: position === head, filter };
  const [total, events] = await Promise.all([countEvents(deps.store.pool, selection), listEvents(deps.store.pool, { ...selection, sort, descending: order === 'desc', limit, offset })]);
  return { total, data: events.map((event) => presentEventItem(deps.pages, process, event)) };
}
