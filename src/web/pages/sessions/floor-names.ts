import { inLanguage } from '../../../process/vocabulary/language.ts';
import { isPersonId } from '../../../process/vocabulary/ids.ts';
import type { PersonId } from '../../../process/vocabulary/ids.ts';
import type { FloorState } from '../../../process/sessions/floor-state.ts';
import type { FloorView } from '../../../process/sessions/floor-view.ts';
import { listThings } from '../../../store/list-things.ts';
import { isStateCode, statesIn } from '../../parts/state-names.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import { observerStates } from '../../../process/vocabulary/states/state.ts';
import type { Visit } from '../../visit.ts';
import { expertNames } from './expert-names.ts';
import { loadSessionNow } from './load-session.ts';

/** What everybody who may speak is called in the reader's language, by the code or id that views carry. */
export type FloorNames = Readonly<Record<string, string>>;

/** Names of States, participants, groups and, for those who may read them, experts; of others it says which expert of the panel it is. */
export async function loadFloorNames(visit: Visit, floor: FloorState | undefined): Promise<FloorNames> {
  const { store: { pool }, process, head, language, words } = visit;
  const [participants, groups] = await Promise.all([
    listThings(pool, { process, position: head, kind: 'participant', limit: 100_000 }),
    listThings(pool, { process, position: head, kind: 'group', limit: 10_000 }),
  ]);
  const experts = [...new Set((floor?.segments ?? []).flatMap((segment) => [...segment.experts]))];
  const known = await expertNames(visit, experts);
  return {
    ...Object.fromEntries(statesIn(language).map(({ code, name }) => [code, name])),
    ...Object.fromEntries(observerStates.map(({ code }) => [code, stateName(code, language)])),
    ...Object.fromEntries([...participants, ...groups].map(({ id, name }) => [id, inLanguage(name, language).text])),
    ...Object.fromEntries(experts.map((person) => [person, known.get(person) ?? words('floor.expert', { number: numberOf(floor, person) })])),
  };
}

/** First, second, third expert of the panel in whose segment they sit. */
function numberOf(floor: FloorState | undefined, person: PersonId): number {
  const segment = floor?.segments.find(({ experts }) => experts.includes(person));
  return (segment?.experts.indexOf(person) ?? 0) + 1;
}

/** Of a register of thousands only those whom a view mentions, and every State: whoever else asks for the floor is looked up when it happens. */
export function namesFor(view: FloorView | undefined, names: FloorNames): FloorNames {
  const { waiting = {}, heard = {}, speaking, interrupted } = view ?? {};
  const turns = [...Object.values(waiting), ...Object.values(heard), ...[speaking, interrupted].filter((speech) => speech !== undefined)];
  const mentioned = new Set(turns.flatMap(({ holder, group }) => (group === undefined ? [holder] : [holder, group])));
  return Object.fromEntries(Object.entries(names).filter(([id]) => isStateCode(id) || mentioned.has(id)));
}

/** The names as data, for pages that stay open while others ask for the floor. Of experts only to those who may read them. */
export async function floorNamesPage(visit: Visit): Promise<Response> {
  const session = await loadSessionNow(visit);
  if (session === undefined) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(await loadFloorNames(visit, session.floor)), { headers: { 'content-type': 'application/json', 'cache-control': 'private, max-age=60', vary: 'Cookie' } });
}

/** What a view calls somebody; the code itself where no name is known. */
export function nameIn(names: FloorNames, holder: string): string {
  return names[holder] ?? (isPersonId(holder) ? '' : holder);
}
