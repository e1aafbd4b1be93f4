import { isId, parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { firstAsked, loadChain } from '../../../store/chain/load-chain.ts';
import type { Chain, FirstAsked } from '../../../store/chain/load-chain.ts';
import { openScene } from '../../../store/chain/load-edges.ts';
import type { ChainScene } from '../../../store/chain/load-edges.ts';
import type { PlacedProvision, RevisionStructure } from '../../../store/chain/revision-structures.ts';
import { withCodes } from '../../../store/chain/said-of.ts';
import { loadTextsSeen } from '../../../store/chain/texts-seen.ts';
import type { Visit } from '../../visit.ts';

export interface ProvisionChain {
  readonly scene: ChainScene;
  readonly provision: PlacedProvision;
  readonly revision: RevisionStructure;
  /** Of what it is part, the nearest first. */
  readonly above: readonly PlacedProvision[];
  readonly chain: Chain;
  readonly first: FirstAsked | undefined;
  /** Recommendations under the same code, which is a likeness and no link. */
  readonly byCode: { readonly codes: readonly string[]; readonly count: number; readonly ids: readonly string[] };
}

export function openSceneOf({ store, process, position, actor }: Visit): Promise<ChainScene> {
  return loadTextsSeen(store.pool, process, actor).then((seen) => openScene(store.pool, process, position, seen));
}

const mostByCode = 5;

/** A provision of an issued revision with its chain; undefined where no revision has it. `most`: as in `loadChain`. */
export async function loadProvisionChain(visit: Visit, most?: number): Promise<ProvisionChain | undefined> {
  const id = visit.parameters['id'] ?? '';
  if (!isId(id)) return undefined;
  const scene = await openSceneOf(visit);
  const placed = scene.structures.find(id);
  if (placed === undefined) return undefined;
  const above = scene.structures.above(id);
  const parts = scene.structures.withParts(id).map((one) => subjectKey('provision', one));
  const codes = [placed.provision, ...above].flatMap(codeOfObjective);
  const [chain, likeness] = await Promise.all([loadChain(scene, { back: [subjectKey('provision', id)], forth: parts, ...(most !== undefined && { most }) }), withCodes(scene, codes, mostByCode)]);
  const first = await firstAsked(scene, asking(chain.back.reached.keys()));
  return { scene, ...placed, above, chain, first, byCode: { codes, ...likeness } };
}

function asking(keys: Iterable<SubjectKey>): readonly SubjectKey[] {
  return [...keys].filter((key) => ['input', 'note'].includes(parseSubjectKey(key)?.kind ?? ''));
}

/** Of an objective, its number as a code of the list `objectives`. */
function codeOfObjective({ kind, id, label }: PlacedProvision): readonly string[] {
  const number = kind === 'objective' ? (/\d+/u.exec(label) ?? /\d+$/u.exec(id))?.[0] : undefined;
  return number === undefined ? [] : [`objectives/${number}`];
}
