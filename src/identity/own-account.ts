import type { Pool } from 'pg';

/** What somebody sees and changes of their own account. Each statement names the account, so nobody reaches another's. */
export interface OwnPasskey {
  readonly id: string;
  /** '' when it was given none. */
  readonly name: string;
  /** Kept in step between devices by its maker, so losing one device does not lose it. */
  readonly synced: boolean;
  readonly since: Date;
}

export interface OwnSession {
  readonly id: string;
  /** What the browser says of itself; '' when nothing. */
  readonly program: string;
  readonly since: Date;
  readonly until: Date;
}

export async function listPasskeys(pool: Pool, account: string): Promise<readonly OwnPasskey[]> {
  const { rows } = await pool.query<OwnPasskey>(`select "id", coalesce("name", '') as name, "backedUp" as synced, coalesce("createdAt", 'epoch') as since from passkey where "userId" = $1 order by "createdAt", "id"`, [account]);
  return rows;
}

/** True when there was such a passkey. `name` has at most 80 characters. */
export async function namePasskey(pool: Pool, account: string, id: string, name: string): Promise<boolean> {
  const result = await pool.query('update passkey set "name" = $3 where "userId" = $1 and "id" = $2', [account, id, name]);
  return result.rowCount === 1;
}

export async function removePasskey(pool: Pool, account: string, id: string): Promise<boolean> {
  const result = await pool.query('delete from passkey where "userId" = $1 and "id" = $2', [account, id]);
  return result.rowCount === 1;
}

export async function listSessions(pool: Pool, account: string): Promise<readonly OwnSession[]> {
  const { rows } = await pool.query<OwnSession>(`select "id", coalesce("userAgent", '') as program, "createdAt" as since, "expiresAt" as until from "session" where "userId" = $1 and "expiresAt" > now() order by "createdAt" desc, "id"`, [account]);
  return rows;
}

export async function endSession(pool: Pool, account: string, id: string): Promise<boolean> {
  const result = await pool.query('delete from "session" where "userId" = $1 and "id" = $2', [account, id]);
  return result.rowCount === 1;
}

/** Ends every session but the one in which this is asked; answers how many. */
export async function endOtherSessions(pool: Pool, account: string, present: string): Promise<number> {
  const result = await pool.query('delete from "session" where "userId" = $1 and "id" <> $2', [account, present]);
  return result.rowCount ?? 0;
}
