import { isId, parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { walk } from '../../../store/chain/chain-graph.ts';
import type { Walked } from '../../../store/chain/chain-graph.ts';
import { loadDelegation } from '../../../store/chain/load-delegation.ts';
import type { Delegation } from '../../../store/chain/load-delegation.ts';
import { edgeLoader } from '../../../store/chain/load-edges.ts';
import type { ChainScene } from '../../../store/chain/load-edges.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import type { Visit } from '../../visit.ts';
import { openSceneOf } from './load-provision-chain.ts';

export interface DelegationChain {
  readonly scene: ChainScene;
  readonly party: string;
  /** The kind of its own page; absent: a State. */
  readonly kind?: 'group' | 'participant';
  readonly did: Delegation;
  /** What came of its inputs, interventions and amendments. */
  readonly led: Walked;
  readonly cut: boolean;
}

/** What leads on from a party: its words, not what it said of others'. */
const leading = new Set(['input', 'note', 'amendment']);

/** A State, group or participant with all that it did and what that led to; undefined: there is nobody of that name. */
export async function loadDelegationChain(visit: Visit, party: string, most?: number): Promise<DelegationChain | undefined> {
  const { store: { pool }, process, position } = visit;
  const known = isState(party) ? undefined : await kindOf(visit, party);
  if (!isState(party) && known === undefined) return undefined;
  const scene = await openSceneOf(visit);
  const did = await loadDelegation({ ...scene, pool, process, position }, party);
  const loader = edgeLoader(scene, most);
  // What others do about a commitment stands on its own chain: there the way is left.
  const led = await walk(did.own.filter((key) => leading.has(parseSubjectKey(key)?.kind ?? '')), 'forth', (keys, direction) => loader.edgesOf(keys.filter((key) => !key.startsWith('commitment:')), direction));
  return { scene, party, ...(known !== undefined && { kind: known }), did, led, cut: loader.isCut() };
}

async function kindOf({ store: { pool }, process, position }: Visit, party: string): Promise<'group' | 'participant' | undefined> {
  if (!isId(party)) return undefined;
  const keys: readonly SubjectKey[] = [subjectKey('group', party), subjectKey('participant', party)];
  const states = await loadStates(pool, process, position, keys);
  const [first] = keys.flatMap((key) => states.get(key) ?? []);
  return first?.kind === 'group' || first?.kind === 'participant' ? first.kind : undefined;
}
