import { expect, test } from 'vitest';
import { purposes } from '../../access/purposes.ts';
import { datum, isoDay, PersonalPlace } from './personal-place.test-support.ts';

const place = new PersonalPlace();
const duties = [...purposes, 'own', 'writing', 'keeping'] as const;

/** The role as which the functions run, and the logins of a purpose and of the record. */
async function someRoles(): Promise<{ readonly hands: string; readonly door: string; readonly record: string }> {
  const [found] = await place.asOwner<{ hands: string; door: string; record: string }>(
    `select (select pg_get_userbyid(proowner) from pg_proc where pronamespace = 'personal'::regnamespace and proname = 'read') as hands,
      (select role from personal.login where duty = 'door') as door, (select role from personal.login where duty = 'record') as record`,
  );
  if (found === undefined) throw new Error('no roles');
  return found;
}

test('PD-4 the login of the record sees no personal data, nor accounts nor mail', async () => {
  for (const table of ['personal.datum', 'personal.file', 'personal.person', 'personal.access_log', 'personal.login', 'identity."user"', 'mail.mail']) {
    await expect(place.store.pool.query(`select * from ${table}`)).rejects.toThrow(/permission denied for schema/u);
  }
  expect((await place.store.pool.query('select rolsuper or rolbypassrls or rolcreaterole as strong from pg_roles where rolname = current_user')).rows).toEqual([{ strong: false }]);
});

test('PD-4 the logins of purposes reach no table, and no role but their own', async () => {
  const { hands, record } = await someRoles();
  for (const duty of duties) {
    for (const table of ['datum', 'file', 'person', 'commitment_salt', 'access_log', 'purge_report', 'login']) await expect(place.as(duty, `select * from personal.${table}`)).rejects.toThrow(/permission denied for table/u);
    await expect(place.as(duty, 'select * from travaux.act')).rejects.toThrow(/permission denied for schema/u);
    for (const role of [hands, record, 'travaux']) await expect(place.as(duty, `set role ${role}`)).rejects.toThrow(/permission denied to set role|does not exist/u);
  }
});

test('PD-4 no login has a function of another’s duty', async () => {
  const held = await place.asOwner<{ duty: string; functions: string[] }>(
    `select l.duty, array(select p.proname::text from pg_proc p where p.pronamespace = 'personal'::regnamespace and has_function_privilege(l.role, p.oid, 'execute') order by 1) as functions from personal.login l`,
  );
  const expected: Readonly<Record<string, readonly string[]>> = {
    record: [], identity: [], mail: [],
    own: ['accesses', 'committed', 'known', 'read', 'read_files'],
    writing: ['keep', 'take_back'],
    keeping: ['erase', 'purge', 'purges'],
  };
  expect(Object.fromEntries(held.map(({ duty, functions }) => [duty, functions]))).toEqual({ ...Object.fromEntries(purposes.map((purpose) => [purpose, ['read', 'read_files']])), ...expected });
  await expect(place.as('door', "select personal.erase('p', 'p-0', '{}', null)")).rejects.toThrow(/permission denied for function/u);
  await expect(place.as('door', "insert into personal.access_log (process_id, purpose, standing, persons, fields, count) values ('p', 'badge', 'secretariat', '{}', '{}', 0)")).rejects.toThrow(/permission denied/u);
});

test('PD-4 row security is forced on every table with personal data', async () => {
  const rows = await place.asOwner("select relname as table, relrowsecurity and relforcerowsecurity as walled from pg_class where relnamespace = 'personal'::regnamespace and relkind = 'r' and relname <> 'login' order by 1");
  expect(rows).toEqual(['access_log', 'commitment_salt', 'datum', 'file', 'person', 'purge_report'].map((table) => ({ table, walled: true })));
});

test('PD-1 a function that forgot what to leave out gives no more than the purpose may see', async () => {
  const { person } = await place.enter('forgetful', { data: [datum('for-door', 'x', 'door'), datum('for-badge', 'x', 'badge'), { ...datum('old', 'x', 'door'), keptUntil: isoDay('2020-01-01') }] });
  const { hands, door } = await someRoles();
  await place.asOwner(`create function personal.forgetful(process text) returns setof personal.datum language plpgsql security definer as $$ begin
    perform personal.note(process, null, null, date '2026-01-01'); return query select * from personal.datum; end $$`);
  await place.asOwner(`alter function personal.forgetful(text) owner to ${hands}`);
  await place.asOwner(`grant execute on function personal.forgetful(text) to ${door}`);
  expect(await place.as('door', "select person, field from personal.forgetful('forgetful')")).toEqual([{ person, field: 'for-door' }]);
  expect(await place.as('door', "select person, field from personal.forgetful('nowhere')")).toEqual([]);
  await place.asOwner('drop function personal.forgetful(text)');
});
