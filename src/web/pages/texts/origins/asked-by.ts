import { parseSubjectKey, subjectKey } from '../../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../../process/vocabulary/ids.ts';
import { loadNames } from '../../../../store/work-plan/names.ts';
import type { Names } from '../../../../store/work-plan/names.ts';
import { loadTimes } from '../../../../store/text/load-history.ts';
import { loadState } from '../../../../store/work-plan/load-states.ts';
import type { Visit } from '../../../visit.ts';

/** What amendments rest on, followed back: a recommendation to where it was asked for, an input to whose it is. */
export interface Asked {
  readonly key: SubjectKey;
  /** Where a recommendation stands. */
  readonly in?: SubjectKey;
  /** A State or participant that asked for it. */
  readonly by?: string;
}

export interface AskedFor {
  readonly asked: ReadonlyMap<SubjectKey, Asked>;
  readonly names: Names;
  /** When acts were done, by their positions. */
  readonly times: ReadonlyMap<number, string>;
}

const most = 400;

export async function loadAskedBy(visit: Visit, keys: readonly SubjectKey[], positions: readonly number[]): Promise<AskedFor> {
  const all = await Promise.all([...new Set(keys)].slice(0, most).map((key) => followed(visit, key)));
  const holders = all.flatMap(({ by }) => (by === undefined || by.length === 2 ? [] : [subjectKey('participant', by), subjectKey('group', by)]));
  const names = await loadNames(visit.store.pool, visit.process, visit.position, [...all.flatMap((one) => [one.key, ...(one.in === undefined ? [] : [one.in])]), ...holders]);
  return { asked: new Map(all.map((one) => [one.key, one])), names, times: await loadTimes(visit.store.pool, visit.process, positions) };
}

async function followed({ store: { pool }, process, position }: Visit, key: SubjectKey): Promise<Asked> {
  const parsed = parseSubjectKey(key);
  const recommendation = parsed?.kind === 'recommendation' ? await loadState(pool, process, position, 'recommendation', parsed.id) : undefined;
  const source = parsed?.kind === 'input' ? key : recommendation?.origin?.of;
  const from = source === undefined ? undefined : parseSubjectKey(source);
  const input = from?.kind === 'input' ? await loadState(pool, process, position, 'input', from.id) : undefined;
  return { key, ...(source !== undefined && source !== key && { in: source }), ...(input !== undefined && { by: input.holder }) };
}
