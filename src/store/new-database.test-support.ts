import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { parseInstant } from '../process/vocabulary/instant.ts';
import type { Instant } from '../process/vocabulary/instant.ts';
import type { Connection } from './database.ts';
import { openStore } from './store.ts';
import type { Store } from './store.ts';

const migrations = new URL('./migrations', import.meta.url).pathname;

export function instant(text: string): Instant {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`No instant: ${text}`);
  return read;
}

/** A database of its own for one test file, dropped afterwards. */
export async function newDatabase(): Promise<{ readonly connection: Connection; drop(): Promise<void> }> {
  const server = inject('database');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name}`);
  const connection = inDatabase(server, name);
  return { connection, drop: () => dropDatabase(server, name) };
}

export async function newStore(clock: () => Instant = () => instant('2026-01-01T12:00:00Z')): Promise<Store> {
  const database = await newDatabase();
  const store = await openStore({ connection: database.connection, migrations, clock });
  return {
    ...store,
    close: async () => {
      await store.close();
      await database.drop();
    },
  };
}

function inDatabase(server: Connection, name: string): Connection {
  if (!('connectionString' in server)) return { ...server, database: name };
  const url = new URL(server.connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.href };
}

/** With its logins, which belong to the whole server and would stay. */
async function dropDatabase(server: Connection, name: string): Promise<void> {
  const prefix = "(select 'travaux_' || left(encode(sha256(convert_to(datname || ':' || oid, 'UTF8')), 'hex'), 8) || '_' from pg_database where datname = current_database())";
  const { rows } = await administer<{ role: string }>(inDatabase(server, name), `select rolname as role from pg_roles where starts_with(rolname::text, ${prefix})`);
  await administer(server, `drop database ${name} with (force)`);
  if (rows.length > 0) await administer(server, `drop role ${rows.map(({ role }) => role).join(', ')}`);
}

async function administer<Row extends pg.QueryResultRow>(server: Connection, statement: string): Promise<pg.QueryResult<Row>> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    return await client.query<Row>(statement);
  } finally {
    await client.end();
  }
}
