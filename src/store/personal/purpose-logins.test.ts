import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { addDays, parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { newPersonId } from '../../process/vocabulary/ids.ts';
import { openClient } from '../database.ts';
import type { Connection } from '../database.ts';
import { newDatabase } from '../new-database.test-support.ts';
import { openEmbedded } from '../server/embedded-server.ts';
import { newFolder } from '../server/server-programs.test-support.ts';
import { openStore } from '../store.ts';
import type { Store } from '../store.ts';
import { openPersonalData } from './personal-data.ts';
import { connectionAs, LoginsRefused } from './purpose-logins.ts';

const migrations = new URL('../migrations', import.meta.url).pathname;

async function database(): Promise<Connection> {
  const made = await newDatabase();
  onTestFinished(() => made.drop());
  return made.connection;
}

async function opened(connection: Connection): Promise<Store> {
  const store = await openStore({ connection, migrations });
  onTestFinished(() => store.close());
  return store;
}

async function run<Row extends object>(connection: Connection, text: string): Promise<Row[]> {
  const client = await openClient(connection);
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Writes a datum and reads it back, for its purpose and for another. */
async function readBack(store: Store): Promise<readonly unknown[]> {
  const personal = openPersonalData(store);
  try {
    const by = { standing: 'secretariat' } as const;
    const today = parseIsoDay(store.clock().slice(0, 10));
    if (today === undefined) throw new Error('no day');
    await personal.write({ process: 'p', person: newPersonId(Buffer.from('readback')), subject: 'registration:r', by, data: [{ field: 'f', value: 1, purposes: ['door'], keptUntil: addDays(today, 1) }] });
    const answers = [await personal.read({ process: 'p', purpose: 'door', by }), await personal.read({ process: 'p', purpose: 'badge', by })];
    return answers.map((answer) => (answer.refused ? answer.code : answer.rows.map(({ value }) => value)));
  } finally {
    await personal.close();
  }
}

const roles = 'select role, password from personal.login order by role';

describe('the logins of a database', () => {
  test('several programs that start at once, on one database and on others, make each login once', async () => {
    const [one, two, three] = await Promise.all([database(), database(), database()]);
    const stores = await Promise.all([one, one, one, one, two, two, three].map((connection) => opened(connection)));
    expect(await Promise.all(stores.map(readBack))).toEqual(stores.map(() => [[1], []]));
    const names = (await Promise.all([one, two, three].map((connection) => run<{ role: string }>(connection, roles)))).flat().map(({ role }) => role);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a later start finds them as they are; one that was lost is made again', async () => {
    const connection = await database();
    await opened(connection);
    const before = await run<{ role: string }>(connection, roles);
    await opened(connection);
    expect(await run(connection, roles)).toEqual(before);
    const door = before.find(({ role }) => role.endsWith('_door'))?.role ?? '';
    await run(connection, `drop owned by ${door}; drop role ${door}`);
    expect(await readBack(await opened(connection))).toEqual([[1], []]);
  });

  test('what a later migration adds to the record is the record’s, and to personal data nobody’s', async () => {
    const store = await opened(await database());
    await run(store.connection, 'create table travaux.later (n int); create table personal.later (n int)');
    await store.pool.query('insert into later values (1)');
    await expect(run(store.logins('door'), 'select * from personal.later')).rejects.toThrow(/permission denied/u);
    expect((await store.pool.query('select n from later')).rows).toEqual([{ n: 1 }]);
  });
});

describe('an owner who is no superuser', () => {
  /** A database whose owner has only what is said here. */
  async function ownedBy(attributes: string): Promise<{ readonly connection: Connection; readonly user: string }> {
    const connection = await database();
    const user = `owner_${randomBytes(4).toString('hex')}`;
    const server = inject('database');
    const admin = new pg.Client(server);
    await admin.connect();
    const { rows } = await run<{ name: string }>(connection, 'select current_database() as name').then((found) => ({ rows: found }));
    await admin.query(`create role ${user} login password 'secret' ${attributes}`);
    await admin.query(`alter database ${rows[0]?.name ?? ''} owner to ${user}`);
    await admin.end();
    return { connection: connectionAs(connection, user, 'secret'), user };
  }

  test('without the right to make logins is refused in one sentence that says what to grant', async () => {
    const { connection, user } = await ownedBy('nocreaterole');
    const refused = openStore({ connection, migrations });
    await expect(refused).rejects.toThrow(LoginsRefused);
    await expect(refused).rejects.toThrow(`ALTER ROLE "${user}" CREATEROLE;`);
    expect(await run(connection, roles)).toEqual([]);
  });

  test('with that right has the whole wall, and stands before it too', async () => {
    const { connection } = await ownedBy('createrole');
    const store = await opened(connection);
    expect(await readBack(store)).toEqual([[1], []]);
    expect(await run(connection, 'select * from personal.datum')).toEqual([]);
    expect(await run(connection, "select * from personal.read('p', null, null, '2026-01-01', '{}', null, null, null, null)").catch((error: Error) => error.message)).toMatch(/null value in column "purpose"|row-level security/u);
    await expect(store.pool.query('select * from personal.datum')).rejects.toThrow(/permission denied/u);
  });
});

test('a server that asks for passwords takes those of the logins, and no other', async () => {
  const server = await openEmbedded(await newFolder(), () => undefined, 'loopback');
  if ('refused' in server) throw new Error(server.sentence);
  onTestFinished(() => server.stop());
  const store = await openStore({ connection: server.connection, migrations });
  try {
    expect(await readBack(store)).toEqual([[1], []]);
    const [{ role } = { role: '' }] = await run<{ role: string }>(store.connection, roles);
    await expect(run(connectionAs(store.connection, role, 'wrong'), 'select 1')).rejects.toThrow(/password authentication failed/u);
  } finally {
    await store.close();
  }
});

test.each([
  ['postgresql://somebody:old%20one@db.example.org:6432/travaux?application_name=x', { user: 'door', password: 'secret', host: 'db.example.org', port: '6432', database: 'travaux' }],
  ['postgresql:///travaux?host=/run/postgresql&user=somebody', { user: 'door', password: 'secret', host: '/run/postgresql', database: 'travaux' }],
  ['postgres://somebody@db.example.org', { user: 'door', password: 'secret', host: 'db.example.org' }],
])('%s is reached as another login', (connectionString, expected) => {
  const client = new pg.Client(connectionAs({ connectionString }, 'door', 'secret'));
  expect({ user: client.user, password: client.password, host: client.host, ...('port' in expected && { port: String(client.port) }), ...('database' in expected && { database: client.database }) }).toEqual(expected);
});
