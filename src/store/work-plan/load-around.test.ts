import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { Breach } from '../../process/work-plan/breach.ts';
import { checkPlan } from '../../process/work-plan/checks.ts';
import type { WorkPlanCommand } from '../../process/work-plan/commands.ts';
import { dayClaim, monthClaim, opened, scheduled, text } from '../../process/work-plan/given.test-support.ts';
import { newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import { loadAround } from './load-around.ts';
import { loadPlan } from './load-plan.ts';

let store: Store;
let position = 0;
const today = parseIsoDay('2018-01-01');

/** A plan that breaks each of its rules somewhere. */
const plan: readonly WorkPlanCommand[] = [
  { name: 'define-phase', data: { phase: 'one', numeral: 'I', order: 1, title: text('One'), claims: [monthClaim('d', '2017-06', '2017-06-30')] } },
  { name: 'set-rule', data: { rule: 'note', kind: 'lead-time', documentKind: 'procedural-note', title: text('Procedural note'), leastDays: 21, claims: [] } },
  { name: 'record-mandate', data: { mandate: 'res', symbol: 'A/RES/1', title: text('Mandate'), adoptedOn: '2017-06-25', paragraphs: [{ id: 'op-1', label: 'OP 1', gist: text('Meet'), dueBy: { edtf: '2017-06', start: '2017-06-01', end: '2017-06-30', precision: 'month' } }], claims: [] } },
  scheduled('session', [dayClaim('d', '2017-06-19', '2017-06-20')], 'thematic_session'),
  scheduled('rival', [dayClaim('d', '2017-06-20', '2017-06-21')], 'rcp'),
  scheduled('apart', [dayClaim('d', '2017-09-01', '2017-09-02')], 'rcp'),
  scheduled('unsettled', [monthClaim('d', '2017-06', '2017-06-30')], 'rcp'),
  scheduled('delivery', [dayClaim('d', '2017-06-10', '2017-06-10')], 'document'),
  { name: 'record-document', data: { document: 'pn', title: text('Note'), documentKind: 'procedural-note', author: text('PGA'), languages: ['en'], claims: [] } },
  { name: 'circulate-document', data: { document: 'pn', on: '2017-06-06', to: text('all missions') } },
  { name: 'record-link', data: { link: 'l1', from: 'document:pn', to: 'event:session', relation: 'documents' } },
  { name: 'record-link', data: { link: 'l2', from: 'event:delivery', to: 'event:session', relation: 'documents' } },
];

beforeAll(async () => {
  store = await newStore();
  const withParagraph = plan.map((command) => (command.name === 'schedule-event' ? { ...command, data: { ...command.data, paragraphs: command.data.event === 'apart' || command.data.event === 'session' ? ['op-1'] : [] } } : command));
  const outcome = await store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'all', commands: [...opened, ...withParagraph] });
  if ('code' in outcome) throw new Error(JSON.stringify(outcome));
  position = outcome.position;
});
afterAll(() => store.close());

function about(breaches: readonly Breach[], key: SubjectKey): readonly string[] {
  return breaches.filter((breach) => breach.subjects.includes(key)).map((breach) => `${breach.code} ${[...breach.subjects].toSorted().join(' ')}`).toSorted();
}

test('the rules find around one thing exactly what they find about it in the whole plan', async () => {
  const whole = await loadPlan(store.pool, 'p', position);
  if (whole === undefined || today === undefined) throw new Error('no plan');
  const breaches = checkPlan(whole, today);
  expect(new Set(breaches.map(({ code }) => code)).size).toBeGreaterThanOrEqual(5);
  for (const key of [...whole.events.map(({ id }) => subjectKey('event', id)), ...whole.documents.map(({ id }) => subjectKey('document', id))]) {
    const around = await loadAround(store.pool, 'p', position, key);
    expect([key, ...about(around === undefined ? [] : checkPlan(around, today), key)]).toEqual([key, ...about(breaches, key)]);
  }
});

test('around an event stand its links with both ends, not the rest of the plan', async () => {
  const around = await loadAround(store.pool, 'p', position, subjectKey('event', 'delivery'));
  expect(around?.links.map(({ id }) => id)).toEqual(['l2']);
  expect(around?.events.map(({ id }) => id).toSorted()).toEqual(['delivery', 'session']);
});

test('before the process was opened there is nothing around anything', async () => {
  expect(await loadAround(store.pool, 'p', 0, subjectKey('event', 'session'))).toBeUndefined();
});
