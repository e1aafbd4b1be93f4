import { expect, test } from 'vitest';
import { openPool } from './database.ts';
import { newDatabase } from './new-database.test-support.ts';

test('a connection that is cut while it is in use fails its query and not the program', async () => {
  const place = await newDatabase();
  const pool = openPool(place.connection, 2);
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    await client.query('begin');
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await expect(client.query('select 1')).rejects.toThrow(/terminat|not queryable|EPIPE|connection/iu);
    client.release(true);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  } finally {
    await pool.end();
    await place.drop();
  }
});
