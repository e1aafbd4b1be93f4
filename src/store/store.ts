import type { Pool } from 'pg';
import { parseInstant } from '../process/vocabulary/instant.ts';
import type { Instant } from '../process/vocabulary/instant.ts';
import { migrate, openPool } from './database.ts';
import type { Connection } from './database.ts';
import { openPersonalData } from './personal/personal-data.ts';
import type { PersonalData } from './personal/personal-data.ts';
import { prepareLogins } from './personal/purpose-logins.ts';
import type { Logins } from './personal/purpose-logins.ts';
import { Recorder } from './recorder.ts';

export type Mode = 'demo' | 'real';

/**
 * The record and its tables, open for reading and writing. `pool` is the record's own login, which sees no personal
 * data; `connection` is the owner's, for migrations, backups and rebuilding; `logins` are those of every other duty.
 */
export interface Store {
  readonly connection: Connection;
  readonly logins: Logins;
  readonly clock: () => Instant;
  readonly pool: Pool;
  readonly recorder: Recorder;
  readonly personal: PersonalData;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly connection: Connection;
  readonly migrations: string;
  readonly clock?: () => Instant;
  readonly log?: (line: string) => void;
}

export async function openStore({ connection, migrations, clock = systemClock, log = () => undefined }: StoreOptions): Promise<Store> {
  const logins = await prepare(connection, migrations);
  const pool = openPool(logins('record'));
  // An idle connection that breaks (the server restarts) must not end the program; the next query opens another.
  // While the store closes, connections that its server ends are no news.
  let closing = false;
  pool.on('error', (error) => {
    if (!closing) log(`database connection lost: ${error.message}`);
  });
  const personal = openPersonalData({ logins, clock }, log);
  const close = async () => {
    closing = true;
    await Promise.all([personal.close(), pool.end()]);
  };
  return { connection, logins, clock, pool, recorder: new Recorder(pool, clock), personal, close };
}

/** As the owner: brings the schemas up to date, then makes the logins by which everything else is done. */
async function prepare(connection: Connection, migrations: string): Promise<Logins> {
  const owner = openPool(connection, 1);
  // What fails while there is work fails that work; a connection that is closing already may end as it will.
  owner.on('error', () => undefined);
  try {
    await migrate(owner, migrations);
    return await prepareLogins(owner, connection);
  } finally {
    await owner.end();
  }
}

export function systemClock(): Instant {
  const now = parseInstant(new Date().toISOString());
  if (now === undefined) throw new RangeError('The clock of this machine is out of range.');
  return now;
}

/** Whether this database holds a demonstration or a real process; undefined before the first start decides it. */
export async function installationMode(pool: Pool): Promise<Mode | undefined> {
  const result = await pool.query<{ mode: Mode }>('select mode from installation');
  return result.rows[0]?.mode;
}

/** Decides the mode of a new database once and for all; answers with the mode that it has. */
export async function settleMode(pool: Pool, wanted: Mode): Promise<Mode> {
  await pool.query('insert into installation (mode) values ($1) on conflict do nothing', [wanted]);
  return (await installationMode(pool)) ?? wanted;
}
