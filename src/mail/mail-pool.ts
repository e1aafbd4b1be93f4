import type { Pool } from 'pg';
import { openPool } from '../store/database.ts';
import type { Connection } from '../store/database.ts';

/** Connections of the outbox's own, which see the schema `mail`. The caller ends it. */
export function openMailPool(connection: Connection, log: (line: string) => void, size = 4): Pool {
  const pool = openPool(connection, size, 'mail');
  pool.on('error', (error) => log(`database connection of the outbox lost: ${error.message}`));
  return pool;
}
