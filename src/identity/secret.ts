import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/** The key that signs session cookies, at least 32 characters: made on the first start and the same ever after. */
export async function keepSecret(pool: Pool): Promise<string> {
  await pool.query('insert into secret (value) values ($1) on conflict do nothing', [randomBytes(32).toString('base64url')]);
  const { rows } = await pool.query<{ value: string }>('select value from secret');
  const value = rows[0]?.value;
  if (value === undefined) throw new Error('The database keeps no secret for sign-in.');
  return value;
}
