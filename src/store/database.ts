import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { ClientBase, PoolConfig } from 'pg';

/** How to reach a database: an embedded server's socket or any PostgreSQL by its address. */
export type Connection = { readonly connectionString: string } | { readonly host: string; readonly port: number; readonly user: string; readonly database: string; readonly password?: string };

/** bigint positions stay far below 2^53, and dates stay the ISO text that they are: no local midnight creeps in. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text: string) => new Date(text).toISOString());

export const schemaName = 'travaux';

/** Pipelined: statements sent without waiting for each other share a round trip. */
export function openPool(connection: Connection, size = 12, schema: string = schemaName): pg.Pool {
  const config: PoolConfig = { ...connection, max: size, types, pipeline: true, options: `-c search_path=${schema} -c timezone=UTC -c jit=off -c plan_cache_mode=force_generic_plan`, application_name: 'travaux' };
  const pool = new pg.Pool(config);
  // A connection that breaks while it is in use says so twice: its query is rejected, which whoever asked sees; and it tells whoever listens, without whom the program would end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** One connection of its own, for LISTEN, backup and rebuild. The caller ends it. */
export async function openClient(connection: Connection, schema: string = schemaName): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, types, options: `-c search_path=${schema} -c timezone=UTC -c jit=off -c plan_cache_mode=force_generic_plan`, application_name: 'travaux' });
  await client.connect();
  return client;
}

/** Brings the schema up to date, one SQL file after another, all or nothing, one program at a time. Returns the files applied. */
export async function migrate(pool: pg.Pool, folder: string): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtextextended('travaux migrations', 0))");
    await client.query(`create schema if not exists ${schemaName}`);
    await client.query('create table if not exists migration (name text primary key, applied_at timestamptz not null default now())');
    const applied = await applyMissing(client, folder);
    await client.query('commit');
    return applied;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function applyMissing(client: ClientBase, folder: string): Promise<readonly string[]> {
  const done = await client.query<{ name: string }>('select name from migration');
  const known = new Set(done.rows.map((row) => row.name));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  const missing = files.filter((name) => !known.has(name));
  for (const name of missing) {
    await client.query(await readFile(join(folder, name), 'utf8'));
    await client.query('insert into migration (name) values ($1)', [name]);
  }
  return missing;
}
