import { listThings } from '../../../store/list-things.ts';
import type { Option } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import { loadHolders } from '../inputs/holder-choice.tsx';
import type { Holders } from '../inputs/holder-choice.tsx';

export interface Callable {
  /** Persons who hold the standing of an expert, by their random ids; in a demonstration whoever looks too, who may then go on as an expert. */
  readonly experts: readonly Option[];
  readonly holders: Holders;
}

/** Whom the secretariat can call, and to whom they may belong. No names: the record has none. */
export async function loadCallable(visit: Visit): Promise<Callable> {
  const { store: { pool }, process, position, actor, demo, words } = visit;
  const [standings, holders] = await Promise.all([listThings(pool, { process, position, kind: 'standing', where: { standing: 'expert', status: 'held' }, limit: 1000 }), loadHolders(visit)]);
  const persons = [...new Set(standings.map(({ person }) => person))];
  const self = demo && actor.person !== undefined && !persons.includes(actor.person) ? [{ value: actor.person, label: words('practices.call.yourself', { person: actor.person }) }] : [];
  return { experts: [...persons.map((person) => ({ value: person, label: person })), ...self], holders };
}
