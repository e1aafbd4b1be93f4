import { inLanguage } from '../../../../process/vocabulary/language.ts';
import { observerStates } from '../../../../process/vocabulary/states/state.ts';
import { listThings } from '../../../../store/list-things.ts';
import { stateName, statesIn } from '../../../parts/state-names.ts';
import type { Visit } from '../../../visit.ts';

/** What parties are called in the reader's language, groups by their short names, as data for pages that stay open while others propose. */
export async function textNamesPage({ store: { pool }, process, head, language }: Visit): Promise<Response> {
  const [groups, participants] = await Promise.all([
    listThings(pool, { process, position: head, kind: 'group', limit: 10_000 }),
    listThings(pool, { process, position: head, kind: 'participant', limit: 100_000 }),
  ]);
  const names = {
    ...Object.fromEntries(statesIn(language).map(({ code, name }) => [code, name])),
    ...Object.fromEntries(observerStates.map(({ code }) => [code, stateName(code, language)])),
    ...Object.fromEntries(participants.map(({ id, name }) => [id, inLanguage(name, language).text])),
    ...Object.fromEntries(groups.map(({ id, shortName }) => [id, inLanguage(shortName, language).text])),
  };
  return new Response(JSON.stringify(names), { headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=60' } });
}
