import { createHash, randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Connection } from '../database.ts';
import { grantsFor, handsOf, loginDuties, roleOf } from './login-grants.ts';
import type { LoginDuty } from './login-grants.ts';
import { scramVerifier } from './scram-verifier.ts';

/** The user by whom Travaux connects may not make the logins that keep personal data apart. The message says what to grant. */
export class LoginsRefused extends Error {
  constructor(user: string) {
    super(`The database user ${user} may not create logins, which Travaux needs to keep personal data apart. As an administrator of the server run: ALTER ROLE "${user.replaceAll('"', '""')}" CREATEROLE;`);
    this.name = 'LoginsRefused';
  }
}

/** How to reach the database as each of its logins. */
export type Logins = (duty: LoginDuty) => Connection;

interface Found {
  readonly prefix: string;
  readonly user: string;
  readonly mayCreate: boolean;
}

/**
 * Makes the logins of this database where they are missing, and grants each what its duty needs; several programs that
 * start at once do it once. Roles belong to the whole cluster, so their names hold a hash of this database. `owner` is
 * connected as the owner of the schemas, after the migrations. Throws `LoginsRefused`.
 */
export async function prepareLogins(owner: Pool, connection: Connection): Promise<Logins> {
  const client = await owner.connect();
  try {
    const { rows } = await client.query<{ database: string; user: string; mayCreate: boolean }>(
      `select d.datname || ':' || d.oid as database, r.rolname as user, r.rolsuper or r.rolcreaterole as "mayCreate" from pg_database d, pg_roles r where d.datname = current_database() and r.rolname = current_user`,
    );
    const { database = '', user = '', mayCreate = false } = rows[0] ?? {};
    const prefix = `travaux_${createHash('sha256').update(database).digest('hex').slice(0, 8)}`;
    const passwords = (await passwordsOf(client, prefix)) ?? (await makeLogins(client, { prefix, user, mayCreate }));
    return (duty) => connectionAs(connection, roleOf(prefix, duty), passwords.get(duty) ?? '');
  } finally {
    client.release();
  }
}

/** Undefined where a login is missing, or has other grants than this program would give it. */
async function passwordsOf(client: PoolClient, prefix: string): Promise<ReadonlyMap<string, string> | undefined> {
  const { rows } = await client.query<{ duty: string; role: string; password: string; grants: string }>(
    'select l.duty, l.role, l.password, l.grants from personal.login l join pg_roles r on r.rolname = l.role and r.rolcanlogin',
  );
  const version = await versionOfGrants(client, prefix);
  const good = new Map(rows.filter((row) => row.grants === version).map((row) => [row.role, row.password]));
  const passwords = loginDuties.map((duty) => [duty, good.get(roleOf(prefix, duty))] as const).filter((pair): pair is readonly [LoginDuty, string] => pair[1] !== undefined);
  return passwords.length === loginDuties.length ? new Map(passwords) : undefined;
}

/** Of what is granted and of the migrations that made what it is granted on. */
async function versionOfGrants(client: PoolClient, prefix: string): Promise<string> {
  const { rows } = await client.query<{ names: string }>(`select string_agg(name, ' ' order by name) as names from travaux.migration`);
  return createHash('sha256').update(grantsFor(prefix)).update(rows[0]?.names ?? '').digest('hex');
}

async function makeLogins(client: PoolClient, { prefix, user, mayCreate }: Found): Promise<ReadonlyMap<string, string>> {
  await client.query('begin');
  try {
    await client.query("select pg_advisory_xact_lock(hashtextextended('travaux logins', 0))");
    const others = await passwordsOf(client, prefix);
    if (others === undefined && !mayCreate) throw new LoginsRefused(user);
    const passwords = others ?? (await createRoles(client, prefix));
    await client.query('commit');
    return passwords;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Names, passwords and verifiers are ours, of letters, digits and `$:+/=` alone: nothing in them could end a literal. */
async function createRoles(client: PoolClient, prefix: string): Promise<ReadonlyMap<string, string>> {
  const there = await client.query<{ name: string }>('select rolname as name from pg_roles where starts_with(rolname::text, $1)', [`${prefix}_`]);
  const known = new Set(there.rows.map((row) => row.name));
  const passwords = new Map(loginDuties.map((duty) => [duty, randomBytes(24).toString('hex')]));
  const hands = known.has(handsOf(prefix)) ? [] : [`create role ${handsOf(prefix)} nologin;`];
  const logins = loginDuties.map((duty) => `${known.has(roleOf(prefix, duty)) ? 'alter' : 'create'} role ${roleOf(prefix, duty)} login noinherit password '${scramVerifier(passwords.get(duty) ?? '')}';`);
  await client.query([...hands, ...logins, grantsFor(prefix), 'delete from personal.login;'].join('\n'));
  await client.query('insert into personal.login (role, duty, password, grants) select r, d, p, $4 from unnest($1::text[], $2::text[], $3::text[]) as l (r, d, p)', [
    loginDuties.map((duty) => roleOf(prefix, duty)),
    loginDuties,
    loginDuties.map((duty) => passwords.get(duty)),
    await versionOfGrants(client, prefix),
  ]);
  return passwords;
}

/** In an address, what is said after the question mark goes before what is said elsewhere, and needs no host. */
export function connectionAs(connection: Connection, user: string, password: string): Connection {
  if (!('connectionString' in connection)) return { ...connection, user, password };
  const address = new URL(connection.connectionString);
  address.searchParams.set('user', user);
  address.searchParams.set('password', password);
  return { connectionString: address.href };
}
