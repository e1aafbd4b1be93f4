import pg from 'pg';
import type { Connection } from '../store/database.ts';

/**
 * Connections of sign-in's own, which see the schema `identity`. Moments come back as `Date`, which better-auth expects
 * (the record's pool leaves them text). The caller ends it.
 */
export function openIdentityPool(connection: Connection, log: (line: string) => void, size = 4): pg.Pool {
  const pool = new pg.Pool({ ...connection, max: size, options: '-c search_path=identity -c timezone=UTC -c jit=off', application_name: 'travaux sign-in', allowExitOnIdle: true });
  pool.on('error', (error) => log(`database connection of sign-in lost: ${error.message}`));
  return pool;
}
