import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { ChainScene } from '../../../store/chain/load-edges.ts';
import { provisionWords } from '../../../store/chain/provision-words.ts';
import { noteHolders } from '../../../store/chain/said-of.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { subjectHref } from '../../parts/sentence.tsx';
import { loadPartyNames } from '../../text/text-view.ts';
import type { Visit } from '../../visit.ts';
import { lineOf, namedBy } from './chain-line.ts';
import type { ChainLine } from './chain-line.ts';

export interface ChainItem extends ChainLine {
  readonly key: SubjectKey;
  readonly href: string | undefined;
}

export interface ChainItems {
  readonly of: (key: SubjectKey) => ChainItem;
  readonly nameOf: (party: string) => string;
}

/** What the pages show of some things, all of them loaded at once. */
export async function loadItems(visit: Visit, scene: ChainScene, keys: readonly SubjectKey[]): Promise<ChainItems> {
  const { pool, process, position, structures } = scene;
  const ids = (kind: string) => keys.flatMap((key) => (parseSubjectKey(key)?.kind === kind ? [parseSubjectKey(key)?.id ?? ''] : []));
  const provisions = ids('provision');
  const [states, words, nameOf, holders] = await Promise.all([
    loadStates(pool, process, position, keys.filter((key) => !key.startsWith('provision:') && !key.startsWith('revision:'))),
    provisionWords(scene, provisions),
    loadPartyNames(visit),
    noteHolders(scene, ids('note')),
  ]);
  const names = await loadNames(pool, process, position, [...states.values()].flatMap((state) => namedBy(state) ?? []));
  const lines = new Map<SubjectKey, ChainLine>(provisions.map((id) => [subjectKey('provision', id), { text: `${structures.find(id)?.provision.label ?? ''} ${words.get(id) ?? id}`.trim().slice(0, 180), who: [] }]));
  for (const [key, state] of states) {
    const document = namedBy(state);
    const name = document === undefined ? undefined : names.get(document);
    const holder = holders.get(key);
    const line = lineOf(state, visit);
    lines.set(key, { ...line, ...(name !== undefined && { text: inLanguage(name, visit.language).text }), ...(holder !== undefined && { who: [holder.group ?? holder.holder] }) });
  }
  return { nameOf, of: (key) => ({ key, href: subjectHref(key, visit), ...(lines.get(key) ?? { text: parseSubjectKey(key)?.id ?? key, who: [] }) }) };
}
