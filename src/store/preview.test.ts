import { afterAll, beforeAll, expect, test } from 'vitest';
import { subjectKey } from '../process/vocabulary/ids.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { dayClaim, opened, placeClaim, scheduled } from '../process/work-plan/given.test-support.ts';
import type { WorkPlanCommand } from '../process/work-plan/commands.ts';
import { newStore } from './new-database.test-support.ts';
import { previewRequest } from './preview.ts';
import type { Preview } from './preview.ts';
import type { ActRequest } from './recorder.ts';
import type { Store } from './store.ts';
import { loadPlan } from './work-plan/load-plan.ts';
import { recordHead } from './work-plan/positions.ts';

let store: Store;
let serial = 0;
const session = scheduled('session', [dayClaim('wp-date', '2017-05-08', '2017-05-09', { mark: 'TBC' }), placeClaim('wp-place', 'geneva')]);

beforeAll(async () => {
  store = await newStore();
  await store.recorder.perform(request([...opened, session]));
});
afterAll(() => store.close());

function request(commands: readonly WorkPlanCommand[], more: Partial<ActRequest> = {}): ActRequest {
  serial += 1;
  return { process: 'p', by: { standing: 'secretariat' }, commandId: `c${serial}`, commands, ...more };
}

function previewed(outcome: Awaited<ReturnType<typeof previewRequest>>): Preview {
  if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.code}`);
  return outcome;
}

/** An act without the moment at which it was written, which a preview cannot know. */
function said({ act: { at: _at, recordedAt: _recordedAt, ...rest } }: { readonly act: Preview['acts'][number] }) {
  return rest;
}

test('WP-18 what a preview says is what is then recorded, act by act, and the things stand afterwards as it said', async () => {
  const wishes: readonly (readonly WorkPlanCommand[])[] = [
    [{ name: 'record-place', data: { place: 'lima', name: { en: 'Lima' }, scale: 'city', country: 'PE' } }, { name: 'move-event', data: { event: 'session', claims: [placeClaim('n1', 'lima', { madeOn: '2017-05-01' })], reason: 'The venue was not free.' } }],
    [{ name: 'confirm-event', data: { event: 'session', claims: [dayClaim('n2', '2017-05-08', '2017-05-09', { madeOn: '2017-05-02' })] } }],
    [scheduled('other', [dayClaim('d', '2017-06-01')])],
    [{ name: 'cancel-event', data: { event: 'session', reason: 'No quorum.' } }],
  ];
  for (const commands of wishes) {
    const wish = request(commands);
    const head = await recordHead(store.pool, 'p');
    const preview = previewed(await previewRequest(store.pool, wish));
    expect(await recordHead(store.pool, 'p')).toEqual(head);
    const outcome = await store.recorder.perform(wish);
    if (isRefusal(outcome)) throw new Error(outcome.code);
    expect(outcome.acts.map((act) => said({ act }))).toEqual(preview.acts.map((act) => said({ act })));
    const plan = await loadPlan(store.pool, 'p', outcome.position);
    for (const state of preview.after.values()) if (state.kind === 'event') expect(plan?.events.find(({ id }) => id === state.id)).toMatchObject({ ...state });
  }
});

test('WP-18 what would be refused is refused in the preview, with the same refusal', async () => {
  const wishes = [
    request([{ name: 'move-event', data: { event: 'nowhere', claims: [placeClaim('n', 'geneva')], reason: 'x' } }]),
    request([{ name: 'move-event', data: { event: 'other', claims: [placeClaim('n', 'atlantis')], reason: 'x' } }]),
    request([{ name: 'move-event', data: { event: 'other', claims: [dayClaim('n', '2017-06-03')], reason: 'x' } }], { expectedVersion: 7 }),
  ];
  for (const wish of wishes) {
    const preview = await previewRequest(store.pool, wish);
    expect(isRefusal(preview)).toBe(true);
    expect(preview).toEqual(await store.recorder.perform(wish));
  }
});

test('REC-3 the version that was seen is of the thing the act is about, not of the place that is recorded first', async () => {
  const commands: readonly WorkPlanCommand[] = [
    { name: 'record-place', data: { place: 'quito', name: { en: 'Quito' }, scale: 'city' } },
    { name: 'move-event', data: { event: 'other', claims: [placeClaim('q', 'quito')], reason: 'x' } },
  ];
  const expectedOf = subjectKey('event', 'other');
  expect(await store.recorder.perform(request(commands, { expectedOf, expectedVersion: 0 }))).toMatchObject({ refused: true, code: 'changed-since', details: { subject: 'event:other', seen: 0, now: 1 } });
  expect(await store.recorder.perform(request(commands, { expectedOf, expectedVersion: 1 }))).toMatchObject({ refused: false });
});
