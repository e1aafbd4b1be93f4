import type { Client } from 'pg';
import { parseEntry } from '../record/parse-entry.ts';
import type { Act } from '../process/vocabulary/act.ts';
import type { SubjectKey } from '../process/vocabulary/ids.ts';
import type { ProcessAct } from '../process/acts.ts';
import { evolve } from '../process/evolve.ts';
import type { SubjectState } from '../process/subject-state.ts';
import { openClient, schemaName } from './database.ts';
import type { Store } from './store.ts';
import { versionedTableNames } from './tables.ts';
import { rowsOf } from './work-plan/rows.ts';
import { RowWriter } from './write-rows.ts';

export interface RebuildReport {
  readonly acts: number;
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly differing: number }[];
}

const rebuildSchema = 'travaux_rebuild';
const chunk = 1000;

/** Where tables are made anew: before the real schema, so that the same statements write there. */
export const rebuildPath = `${rebuildSchema},${schemaName}`;

/**
 * Makes every table anew from the record, in a schema of its own, and compares row by row with what is there (rule REC-6).
 * With `repair`, the rebuilt rows replace those that are there; without it, nothing is changed.
 */
export async function rebuild(store: Store, repair: boolean): Promise<RebuildReport> {
  const client = await openClient(store.connection, rebuildPath);
  try {
    await client.query('begin isolation level repeatable read');
    const report = await rebuildWithin(client, repair);
    await client.query('commit');
    return report;
  } finally {
    await client.end();
  }
}

/** The same inside the caller's transaction, on a connection that was opened with `rebuildPath`. */
export async function rebuildWithin(client: Client, repair: boolean): Promise<RebuildReport> {
  await client.query(`drop schema if exists ${rebuildSchema} cascade`);
  await client.query(`create schema ${rebuildSchema}`);
  for (const name of versionedTableNames) await client.query(`create table ${rebuildSchema}."${name}" (like ${schemaName}."${name}" including generated including indexes)`);
  const acts = await replayAll(client);
  const tables = [];
  for (const name of versionedTableNames) tables.push(await compare(client, name, repair));
  await client.query(`drop schema ${rebuildSchema} cascade`);
  return { acts, tables };
}

async function replayAll(client: Client): Promise<number> {
  const processes = await client.query<{ id: string }>('select distinct process_id as id from act');
  let acts = 0;
  for (const { id } of processes.rows) acts += await replay(client, id);
  return acts;
}

/** Replays one process in runs, writing each run's rows as the recorder does. */
async function replay(client: Client, process: string): Promise<number> {
  const states = new Map<SubjectKey, SubjectState>();
  let position = 0;
  for (;;) {
    const result = await client.query<{ entry: string }>('select entry from act where process_id = $1 and position > $2 order by position limit $3', [process, position, chunk]);
    if (result.rows.length === 0) return position;
    const writer = new RowWriter(process);
    for (const { entry } of result.rows) position = applyTo(states, writer, parseEntry(entry));
    const { ctes, values } = writer.statements(2);
    if (ctes.length > 0) await client.query(`with ${ctes.join(',\n')} select $1::text`, [process, ...values]);
  }
}

function applyTo(states: Map<SubjectKey, SubjectState>, writer: RowWriter, act: Act<ProcessAct>): number {
  const before = states.get(act.subject);
  const after = evolve(before, act);
  writer.change(before === undefined ? [] : rowsOf(before), rowsOf(after), act.position);
  states.set(act.subject, after);
  return act.position;
}

async function compare(client: Client, name: string, repair: boolean): Promise<RebuildReport['tables'][number]> {
  const [kept, made] = [`${schemaName}."${name}"`, `${rebuildSchema}."${name}"`];
  const result = await client.query<{ rows: number; differing: number }>(
    `select (select count(*) from ${made}) as rows,
      (select count(*) from (select to_jsonb(t) from ${kept} t except all select to_jsonb(t) from ${made} t) gone) +
      (select count(*) from (select to_jsonb(t) from ${made} t except all select to_jsonb(t) from ${kept} t) come) as differing`,
  );
  const { rows, differing } = result.rows[0] ?? { rows: 0, differing: 0 };
  if (repair && differing > 0) await replace(client, name);
  return { name, rows, differing };
}

async function replace(client: Client, name: string): Promise<void> {
  const columns = await client.query<{ column: string }>(
    `select column_name as column from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER' order by ordinal_position`,
    [schemaName, name],
  );
  const list = columns.rows.map(({ column }) => `"${column}"`).join(', ');
  await client.query(`delete from ${schemaName}."${name}"`);
  await client.query(`insert into ${schemaName}."${name}" (${list}) select ${list} from ${rebuildSchema}."${name}"`);
}
