import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { z } from 'zod';
import { newPersonId } from '../process/vocabulary/ids.ts';
import { personId } from '../process/vocabulary/shapes.ts';
import type { PersonId } from '../process/vocabulary/ids.ts';

const address = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** An e-mail address as accounts keep it, in lower case; undefined when the text is none. */
export function parseAddress(text: string): string | undefined {
  const read = address.safeParse(text);
  return read.success ? read.data : undefined;
}

/**
 * The person behind an address, whose account is made when there is none yet: so a standing can be given to somebody
 * who has never signed in. Every way to sign in proves the address first, so it counts as proved from the beginning.
 */
export async function personAt(pool: Pool, email: string): Promise<PersonId> {
  const { rows } = await pool.query<{ person: string }>(
    `with made as (
       insert into "user" ("id", "name", "email", "emailVerified", "person") values ($1, '', $2, true, $3)
       on conflict ("email") do nothing returning "person")
     select "person" from made union all select "person" from "user" where "email" = $2 limit 1`,
    [randomUUID(), email, newPersonId(randomBytes(8))],
  );
  // Another program may have made it between the two halves of the statement.
  return rows[0] === undefined ? personAt(pool, email) : personId.parse(rows[0].person);
}

/** Where to write to a person; undefined when they have no account (any more). */
export async function addressOf(pool: Pool, person: PersonId): Promise<string | undefined> {
  const { rows } = await pool.query<{ email: string }>('select "email" from "user" where "person" = $1', [person]);
  return rows[0]?.email;
}

/** Takes out the account with its passkeys, sessions and links. The person's id stays in the record and means nobody. */
export async function forgetAccount(pool: Pool, person: PersonId): Promise<void> {
  await pool.query(
    `with gone as (delete from "user" where "person" = $1 returning "email")
     delete from verification using gone where verification.value::jsonb ->> 'email' = gone."email"`,
    [person],
  );
}

/** Everything the account holds of its person, for their own copy of it. */
export interface AccountCopy {
  readonly email: string;
  readonly since: string;
  readonly passkeys: readonly { readonly name: string; readonly since: string }[];
  readonly sessions: readonly { readonly program: string; readonly since: string }[];
  readonly institutions: readonly { readonly subject: string; readonly since: string }[];
}

/** The copy for the person; undefined when they have no account. Days and moments in ISO 8601. */
export async function copyAccount(pool: Pool, person: PersonId): Promise<AccountCopy | undefined> {
  const { rows } = await pool.query<{ copy: AccountCopy }>(
    `select jsonb_build_object('email', u."email", 'since', u."createdAt",
       'passkeys', (select coalesce(jsonb_agg(jsonb_build_object('name', coalesce("name", ''), 'since', "createdAt") order by "createdAt"), '[]') from passkey where "userId" = u."id"),
       'sessions', (select coalesce(jsonb_agg(jsonb_build_object('program', coalesce("userAgent", ''), 'since', "createdAt") order by "createdAt"), '[]') from "session" where "userId" = u."id"),
       'institutions', (select coalesce(jsonb_agg(jsonb_build_object('subject', "accountId", 'since', "createdAt") order by "createdAt"), '[]') from "account" where "userId" = u."id")) as copy
     from "user" u where u."person" = $1`,
    [person],
  );
  return rows[0]?.copy;
}
