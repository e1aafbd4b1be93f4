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
  const connection: Connection = 'connectionString' in server ? { connectionString: withDatabase(server.connectionString, name) } : { ...server, database: name };
  return { connection, drop: () => administer(server, `drop database ${name} with (force)`) };
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

function withDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(server: Connection, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
