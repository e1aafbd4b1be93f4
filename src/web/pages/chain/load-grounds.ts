import type { GroundState } from '../../../process/text/state.ts';
import { isGround } from '../../../process/text/ground-stated.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import type { Visit } from '../../visit.ts';
import { findRestsOn } from '../texts/delegate/find-rests-on.ts';
import type { Offered } from '../texts/delegate/find-rests-on.ts';
import type { ProvisionChain } from './load-provision-chain.ts';

/** What was said a provision rests on, and what a search offers to say it of. */
export interface Grounds {
  readonly standing: readonly GroundState[];
  readonly find: string;
  readonly offered: readonly Offered[];
  /** Whose names the form needs. */
  readonly named: readonly SubjectKey[];
}

export async function loadGrounds(visit: Visit, { scene, provision }: ProvisionChain): Promise<Grounds> {
  const find = (visit.url.searchParams.get('find') ?? '').trim().slice(0, 200);
  const [standing, found] = await Promise.all([
    listThings(scene.pool, { process: scene.process, position: scene.position, kind: 'ground', where: { provision: provision.id, status: 'standing' } }),
    findRestsOn(visit, find),
  ]);
  return { standing, find, offered: found.filter(({ key }) => isGround(key)), named: standing.flatMap(({ restsOn }) => restsOn) };
}
