import type { Pool } from 'pg';
import { inLanguage } from '../../../../process/vocabulary/language.ts';
import { observerStates } from '../../../../process/vocabulary/states/state.ts';
import { listThings } from '../../../../store/list-things.ts';
import { stateName, statesIn } from '../../../parts/state-names.ts';
import type { Visit } from '../../../visit.ts';

/** Kept for so many milliseconds: hundreds of pages ask in the same moment, and whoever is new a moment later is asked for again. */
const keptFor = 5000;
const kept = new WeakMap<Pool, Map<string, Kept>>();

interface Kept {
  readonly until: number;
  readonly body: Promise<string>;
}

/** What parties are called in the reader's language, groups by their short names, as data for pages that stay open while others propose. */
export async function textNamesPage(visit: Visit): Promise<Response> {
  const key = `${visit.process}/${visit.language}`;
  const ofStore = kept.get(visit.store.pool) ?? new Map<string, Kept>();
  kept.set(visit.store.pool, ofStore);
  const known = ofStore.get(key);
  const found = known !== undefined && known.until > Date.now() ? known : { until: Date.now() + keptFor, body: writeNames(visit) };
  ofStore.set(key, found);
  // What could not be read is not kept.
  found.body.catch(() => ofStore.delete(key));
  return new Response(await found.body, { headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=60' } });
}

async function writeNames({ store: { pool }, process, head, language }: Visit): Promise<string> {
  const [groups, participants] = await Promise.all([
    listThings(pool, { process, position: head, kind: 'group', limit: 10_000 }),
    listThings(pool, { process, position: head, kind: 'participant', limit: 100_000 }),
  ]);
  return JSON.stringify({
    ...Object.fromEntries(statesIn(language).map(({ code, name }) => [code, name])),
    ...Object.fromEntries(observerStates.map(({ code }) => [code, stateName(code, language)])),
    ...Object.fromEntries(participants.map(({ id, name }) => [id, inLanguage(name, language).text])),
    ...Object.fromEntries(groups.map(({ id, shortName }) => [id, inLanguage(shortName, language).text])),
  });
}
