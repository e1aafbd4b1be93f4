import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textSight } from '../access/text-sight.ts';
import type { ProcessCommand } from '../process/commands.ts';
import { chair, issue, kenya, mexico, table, thePact, words, zero } from '../process/text/text.test-support.ts';
import { textClasses, TextScreens } from '../process/text/text-screen.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import { opened } from '../process/work-plan/given.test-support.ts';
import { newStore } from '../store/new-database.test-support.ts';
import type { Store } from '../store/store.ts';
import { currentNegotiation } from '../store/text/current-negotiation.ts';
import { loadFollowedText } from '../store/text/load-followed-text.ts';
import { loadNegotiation } from '../store/text/load-negotiation.ts';
import { loadAct } from '../store/work-plan/load-acts.ts';
import { mayFollowAs } from './text/live-class.ts';
import { textSource } from './text-source.ts';

let store: Store;

beforeAll(async () => {
  store = await newStore();
  await perform({ standing: 'secretariat' }, ...opened, ...thePact());
});
afterAll(() => store.close());

async function perform(by: Actor, ...commands: readonly ProcessCommand[]): Promise<number> {
  const outcome = await store.recorder.perform({ process: 'p', by, commandId: randomUUID(), commands });
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return outcome.position;
}

/** What happens to a text, two revisions of it, and to another one meanwhile. */
const story: readonly (readonly [Actor, ProcessCommand])[] = [
  [mexico.by, table('one', words.act.replace('shall', 'should'))],
  [kenya.by, table('two', words.act.replace('shall', 'may'), { proponents: ['KE'] })],
  [{ standing: 'secretariat' }, { name: 'open-text', data: { text: 'other', title: { en: 'Another' }, language: 'en', method: 'bracketed', shown: 'never', names: false, precedence: [], sequence: [] } }],
  [mexico.by, table('new', 'We shall learn.', { amendmentType: 'ADD', provision: 'learn', after: 'act', provisionKind: 'paragraph', label: '1 bis.' })],
  [chair.by, { name: 'call-paragraph', data: { text: 'pact', revision: 'zero', provision: 'act', label: '1.' } }],
  [kenya.by, { name: 'take-stance', data: { stance: 'a', text: 'pact', revision: 'zero', provision: 'act', holder: 'KE', verb: 'reserve', amendment: 'one' } }],
  [kenya.by, { name: 'withdraw-amendment', data: { amendment: 'two', party: 'KE' } }],
  [chair.by, { name: 'agree-provision', data: { text: 'pact', revision: 'zero', provision: 'aim', label: 'PP1', level: 'informals', pending: ['KE'], amendments: [] } }],
  [{ standing: 'secretariat' }, issue('one', zero, { before: 'zero', fates: [{ amendment: 'one', fate: 'kept' }, { amendment: 'new', fate: 'kept' }], decided: ['aim'] })],
];

test('a text that is followed through the record is seen by every class as one that is loaded, act by act', async () => {
  const source = textSource(store);
  const first = await source.load('p', 'pact');
  if (first === undefined) throw new Error('There is no text.');
  let { state, position } = first;
  for (const [by, ...commands] of story) {
    const reached = await perform(by, ...commands);
    for (position += 1; position <= reached; position += 1) {
      const recorded = await loadAct(store.pool, 'p', position);
      if (recorded !== undefined) state = source.evolve(state, recorded.act);
    }
    position = reached;
    expect(await currentNegotiation(store.pool, 'p', reached, 'pact')).toEqual(await loadNegotiation(store.pool, 'p', reached, 'pact'));
    const loaded = await loadFollowedText(store.pool, 'p', 'pact');
    expect(loaded?.position).toBe(reached);
    if (loaded !== undefined) for (const cls of textClasses) expect(source.view(state, cls)).toEqual(new TextScreens().view(loaded.state, cls));
  }
  expect(state.followed.text.revision).toBe('one');
  expect(source.view(state, 'room')).toMatchObject({ provisions: { act: { points: 1 }, learn: { added: ['MX'] }, aim: { status: 'informals', pending: ['KE'] } } });
});

test('what is about another text changes nothing, and a text without a revision can be followed', async () => {
  const source = textSource(store);
  const [pact, other] = [await source.load('p', 'pact'), await source.load('p', 'other')];
  const before = await currentNegotiation(store.pool, 'p', pact?.position ?? 0, 'pact');
  if (pact === undefined || other === undefined) throw new Error('There is no text.');
  expect(source.view(other.state, 'room')).toEqual({ status: 'open', provisions: {} });
  const reached = await perform({ standing: 'secretariat' }, issue('first', [{ id: 'alone', kind: 'paragraph', words: 'We meet.' }], { text: 'other' }));
  const recorded = await loadAct(store.pool, 'p', pact.position + 1);
  if (recorded === undefined) throw new Error('Nothing was recorded.');
  expect(source.evolve(pact.state, recorded.act)).toBe(pact.state);
  expect(reached).toBeGreaterThan(pact.position);
  expect((await currentNegotiation(store.pool, 'p', reached, 'pact'))?.revision).toBe(before?.revision);
  expect(await currentNegotiation(store.pool, 'p', pact.position - 1, 'pact')).toEqual(await loadNegotiation(store.pool, 'p', pact.position - 1, 'pact'));
  expect(await source.load('p', 'nothing')).toBeUndefined();
});

test('TX-20 each class follows what it may see, and nothing of it that a fuller one sees', () => {
  const open = { shown: 'open', names: true } as const;
  const may = (standing: Actor['standing'], terms: Parameters<typeof textSight>[1]) => textClasses.filter((cls) => mayFollowAs(textSight({ standing }, terms), cls));
  expect(may('delegation', { shown: 'never', names: false })).toEqual(['room', 'named', 'unnamed', 'issued']);
  expect(may('public', open)).toEqual(['named', 'unnamed', 'issued']);
  expect(may('public', { ...open, names: false })).toEqual(['unnamed', 'issued']);
  expect(may('expert', { shown: 'after-reading', names: true, readAt: 7 })).toEqual(['issued']);
  expect(may('public', { shown: 'never', names: true })).toEqual(['issued']);
});
