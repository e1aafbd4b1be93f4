import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { subjectKey } from '../src/process/vocabulary/ids.ts';
import { schemaName } from '../src/store/database.ts';
import { rowsOf } from '../src/store/work-plan/rows.ts';
import { chainData } from './chain-data.ts';

/** So many things are written with one statement a table. */
const atOnce = 2000;

/** Writes a made-up process straight into the tables, and an act for each thing, behind what the record has. Answers how many. */
export async function fillChain(pool: Pool, process: string, seed: number): Promise<number> {
  const found = await pool.query<{ head: number }>('select max(position)::int as head from act where process_id = $1', [process]);
  let position = found.rows[0]?.head ?? 0;
  const begun = position;
  const rows = new Map<string, Record<string, unknown>[]>();
  const flush = async () => {
    for (const [table, all] of rows) {
      const columns = Object.keys(all[0] ?? {}).map((column) => `"${column}"`).join(', ');
      await pool.query(`insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::${schemaName}."${table}", $1::jsonb)`, [JSON.stringify(all)]);
    }
    rows.clear();
  };
  for (const state of chainData(seed)) {
    position += 1;
    for (const { table, values } of rowsOf(state)) put(rows, table, { process_id: process, from_position: position, to_position: null, ...values });
    const entry = JSON.stringify({ position, subject: subjectKey(state.kind, state.id), data: state.id });
    const leaf = createHash('sha256').update('\0').update(entry).digest('hex');
    put(rows, 'act', { process_id: process, position, act_id: `made-${position}`, command_id: `made-${position}`, type: 'made', subject: subjectKey(state.kind, state.id), subject_version: 1, standing: 'secretariat', at: '2020-01-01T00:00:00Z', recorded_at: '2020-01-01T00:00:00Z', entry, leaf_hash: `\\x${leaf}` });
    if ((position - begun) % atOnce === 0) await flush();
  }
  await flush();
  await pool.query('vacuum analyze');
  return position - begun;
}

function put(rows: Map<string, Record<string, unknown>[]>, table: string, row: Record<string, unknown>): void {
  const known = rows.get(table);
  if (known === undefined) rows.set(table, [row]);
  else known.push(row);
}
