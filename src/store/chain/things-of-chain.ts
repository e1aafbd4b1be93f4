import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey, SubjectKind } from '../../process/vocabulary/ids.ts';
import { statementName } from '../statement-name.ts';
import type { ChainScene } from './load-edges.ts';

/** A thing with the act that began it and in whose name it stands. */
export interface ThingOfChain {
  readonly key: SubjectKey;
  readonly begun?: number;
  readonly holders: readonly string[];
}

/** In whose name a thing stands, as an expression over its row. */
const holdersOf: Partial<Readonly<Record<SubjectKind, string>>> = {
  input: 'array[holder]', position: 'array[holder]', amendment: 'proponents', explanation: 'array[holder]', pledge: 'makers', practice: 'array[holder]', report: 'array[state]', remark: 'array[holder]', peerreview: 'array[state] || reviewers',
  supportrequest: 'array[state]', supportoffer: 'array[holder]', supportagreement: 'array[provider, state]', contribution: 'array[donor]', proposal: 'applicants', statement: 'array["group"]',
};

/** Things in the order given. What is said of a text is asked for only by who has met it in a chain, and so may see it. */
export async function loadThingsOfChain({ pool, process, position }: ChainScene, keys: readonly SubjectKey[]): Promise<readonly ThingOfChain[]> {
  const byKind = Map.groupBy(keys.flatMap((key) => parseSubjectKey(key) ?? []), ({ kind }) => kind);
  const held = [...byKind.keys()].filter((kind) => holdersOf[kind] !== undefined).toSorted();
  const arms = held.map((kind, at) => `select '${kind}:' || id as key, ${holdersOf[kind] ?? ''} as holders from "${kind}" where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2) and id = any($${3 + at}::text[])`);
  const text = arms.join(' union all ');
  const [begun, named] = await Promise.all([
    pool.query<{ key: SubjectKey; position: number }>({ name: 'chain-begun', text: 'select subject as key, position::int as position from act where process_id = $1 and position <= $2 and subject = any($3::text[]) and subject_version = 1', values: [process, position, keys] }),
    arms.length === 0 ? { rows: [] } : pool.query<{ key: SubjectKey; holders: string[] }>({ name: statementName('chain-holders', text), text, values: [process, position, ...held.map((kind) => (byKind.get(kind) ?? []).map(({ id }) => id))] }),
  ]);
  const positions = new Map(begun.rows.map(({ key, position: at }) => [key, at]));
  const holders = new Map(named.rows.map((row) => [row.key, row.holders]));
  return keys.map((key) => {
    const at = positions.get(key);
    return { key, ...(at !== undefined && { begun: at }), holders: holders.get(key) ?? [] };
  });
}
