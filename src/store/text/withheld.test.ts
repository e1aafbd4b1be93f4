import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcessCommand } from '../../process/commands.ts';
import { issue, table, words } from '../../process/text/text.test-support.ts';
import { negotiated } from '../../process/text/negotiation.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { opened } from '../../process/work-plan/given.test-support.ts';
import { newStore } from '../new-database.test-support.ts';
import type { Store } from '../store.ts';
import { listActs } from '../work-plan/load-acts.ts';
import { recordHead } from '../work-plan/positions.ts';
import { search } from '../work-plan/search.ts';
import { loadNegotiation, textOfProvision } from './load-negotiation.ts';
import { withheldPositions, withoutWithheld } from './withheld.ts';

const nobody = { standing: 'public' } as const;
const room = { standing: 'delegation' } as const;
const should = words.act.replace('shall', 'should');
let store: Store;
let serial = 0;

beforeAll(async () => {
  store = await newStore();
  await perform([
    ...opened,
    { name: 'open-text', data: { text: 'pact', title: { en: 'A pact' }, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [] } },
    issue('zero', [{ id: 'act', kind: 'paragraph', words: words.act }, { id: 'help', kind: 'paragraph', words: words.help }]),
    table('one', should),
  ]);
});
afterAll(() => store.close());

async function perform(commands: readonly ProcessCommand[], by: Actor = { standing: 'secretariat' }): Promise<number> {
  serial += 1;
  const outcome = await store.recorder.perform({ process: 'p', by, commandId: `c${serial}`, commands });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.position;
}

async function typesFor(reader: Pick<Actor, 'standing'>): Promise<readonly string[]> {
  return (await listActs(store.pool, { process: 'p', upTo: 1e9, limit: 100, reader })).map(({ act }) => act.body.type);
}

const terms = (shown: string, names = true) => ({ name: 'set-text-terms', data: { text: 'pact', method: 'bracketed', shown, names, precedence: [], sequence: [] } }) as unknown as ProcessCommand;

test('a text is loaded as of a position, with what stood then', async () => {
  const before = (await recordHead(store.pool, 'p'))?.position ?? 0;
  await perform([{ name: 'withdraw-amendment', data: { amendment: 'one', party: 'MX' } }, table('two', words.act.replace('shall', 'must'), { proponents: ['KE'] })]);
  const read = async (position: number) => {
    const found = await loadNegotiation(store.pool, 'p', position, 'pact');
    return found === undefined ? [] : negotiated(found).provisions.map(({ compilation }) => compilation.parties.join());
  };
  expect(await read(before)).toEqual(['MX', '']);
  expect(await read(1e9)).toEqual(['KE', '']);
  expect(await textOfProvision(store.pool, 'p', 1e9, 'help')).toBe('pact');
  expect(await textOfProvision(store.pool, 'p', 1e9, 'nowhere')).toBeUndefined();
});

test('TX-20 what is proposed to a text that is not public is withheld from whoever is not in the room, and its hash stays', async () => {
  expect(await typesFor(nobody)).toEqual(await typesFor(room));
  const tabled = await perform([table('three', should)]);
  await perform([terms('never')]);
  expect(await typesFor(nobody)).not.toContain('amendment-tabled');
  expect(await typesFor(nobody)).not.toContain('amendment-withdrawn');
  expect(await typesFor(nobody)).toContain('revision-issued');
  expect(await typesFor(room)).toContain('amendment-tabled');
  expect([...(await withheldPositions(store.pool, 'p', nobody, [1, tabled]))]).toEqual([tabled]);
  const hits = await search(store.pool, { process: 'p', position: 1e9, words: 'MOD', language: 'en' });
  expect(hits).not.toEqual([]);
  expect(await withoutWithheld(store.pool, 'p', nobody, hits)).toEqual([]);
  expect(await withoutWithheld(store.pool, 'p', room, hits)).toEqual(hits);
});

test('TX-20 after a reading the public sees what stood then; where names are not shown, the record of who proposed is withheld', async () => {
  await perform([terms('after-reading'), { name: 'begin-reading', data: { text: 'pact' } }]);
  expect(await typesFor(nobody)).not.toContain('amendment-tabled');
  await perform([{ name: 'end-reading', data: { text: 'pact' } }]);
  const seen = (await typesFor(nobody)).filter((type) => type === 'amendment-tabled').length;
  expect(seen).toBe(3);
  await perform([table('four', should, { provision: 'help' })]);
  expect((await typesFor(nobody)).filter((type) => type === 'amendment-tabled')).toHaveLength(seen);
  await perform([terms('open', false)]);
  expect(await typesFor(nobody)).not.toContain('amendment-tabled');
  await perform([terms('open')]);
  expect(await typesFor(nobody)).toEqual(await typesFor(room));
});
