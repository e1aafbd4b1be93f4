import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { statementName } from '../statement-name.ts';
import type { Edge } from './chain-graph.ts';
import { wholeQuery } from './edge-query.ts';
import { edgeSources } from './edge-sources.ts';
import type { ChainScene } from './load-edges.ts';

/** So many rows are read at once. */
const rowsAtOnce = 2000;

/** Every link of a process, as its reader may see it, portion by portion: a file is written while they are read. */
export async function* wholeChain(scene: ChainScene): AsyncGenerator<readonly Edge[]> {
  yield scene.structures.all();
  for (const source of edgeSources) {
    const sql = wholeQuery(source);
    for (let after: string | undefined = ''; after !== undefined; ) {
      const rows: readonly WholeRow[] = await readRows(scene, sql, after);
      yield rows.flatMap(({ from, to, at }) => (from === null || to === null || at === null ? [] : [{ from, to, at, relation: source.relation }]));
      after = new Set(rows.map(({ row }) => row)).size < rowsAtOnce ? undefined : rows.at(-1)?.row;
    }
  }
}

interface WholeRow {
  readonly row: string;
  readonly from: SubjectKey | null;
  readonly to: SubjectKey | null;
  readonly at: number | null;
}

async function readRows({ pool, process, position, seen }: ChainScene, sql: string, after: string): Promise<readonly WholeRow[]> {
  // A parameter that a source does not use has its type all the same.
  const text = `with unused as (select $5::text[], $6::bigint[]) ${sql}`;
  const { rows } = await pool.query<WholeRow>({ name: statementName('chain-whole', text), text, values: [process, position, after, rowsAtOnce, [...seen.keys()], [...seen.values()]] });
  return rows;
}
