import { purposes } from '../../access/purposes.ts';

/**
 * The logins of one database. `record` has the record and its tables, `identity` and `mail` a schema each; the others
 * have no table at all, only the functions of the schema `personal` that their duty needs.
 */
export const loginDuties = ['record', 'identity', 'mail', ...purposes, 'own', 'writing', 'keeping'] as const;
export type LoginDuty = (typeof loginDuties)[number];

const schemas: Readonly<Partial<Record<LoginDuty, readonly string[]>>> = { record: ['travaux'], identity: ['identity'], mail: ['mail', 'pgboss'] };

const reading = ['read', 'read_files'];
const functions: Readonly<Partial<Record<LoginDuty, readonly string[]>>> = {
  ...Object.fromEntries(purposes.map((purpose) => [purpose, reading])),
  own: [...reading, 'committed', 'accesses', 'known'],
  writing: ['keep', 'take_back'],
  keeping: ['erase', 'purge', 'purges'],
};

/** The role, nobody's login, as which the functions of the schema `personal` run. */
export function handsOf(prefix: string): string {
  return `${prefix}_hands`;
}

/** `prefix` is of lower-case letters, digits and underscores, so that a role needs no quotes. */
export function roleOf(prefix: string, duty: LoginDuty): string {
  return `${prefix}_${duty.replaceAll('-', '_')}`;
}

/** Everything that the logins may do, as one run of statements; carrying it out twice changes nothing. */
export function grantsFor(prefix: string): string {
  return [grantsOfHands(handsOf(prefix)), ...loginDuties.map((duty) => grantsOfLogin(roleOf(prefix, duty), schemas[duty] ?? [], functions[duty] ?? []))].join('\n');
}

function grantsOfHands(hands: string): string {
  return `
    do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then grant ${hands} to current_user; end if;
    end $$;
    grant usage, create on schema personal to ${hands};
    grant usage on schema travaux to ${hands};
    grant select (process_id, subject) on travaux.act to ${hands};
    grant select, insert, update, delete on personal.person, personal.datum, personal.file, personal.commitment_salt to ${hands};
    grant select, insert on personal.access_log, personal.purge_report to ${hands};
    grant execute on all functions in schema personal to ${hands};
    do $$ declare f regprocedure; begin
      for f in select p.oid from pg_proc p where p.pronamespace = 'personal'::regnamespace and p.prosecdef and p.proname <> 'purpose' and p.proowner <> '${hands}'::regrole loop
        execute format('alter function %s owner to ${hands}', f);
      end loop;
    end $$;`;
}

function grantsOfLogin(role: string, ownSchemas: readonly string[], ownFunctions: readonly string[]): string {
  const connect = `do $$ begin
      if not has_database_privilege('${role}', current_database(), 'connect') then execute format('grant connect on database %I to ${role}', current_database()); end if;
    end $$;`;
  return [connect, ...ownSchemas.map((schema) => grantsOnSchema(role, schema)), ...(ownFunctions.length > 0 ? [grantsOnFunctions(role, ownFunctions)] : [])].join('\n');
}

/** What the owner adds later is granted as it is made. */
function grantsOnSchema(role: string, schema: string): string {
  return `
    create schema if not exists ${schema};
    grant usage, create on schema ${schema} to ${role};
    grant all on all tables in schema ${schema} to ${role};
    grant all on all sequences in schema ${schema} to ${role};
    grant execute on all functions in schema ${schema} to ${role};
    alter default privileges in schema ${schema} grant all on tables to ${role};
    alter default privileges in schema ${schema} grant all on sequences to ${role};
    alter default privileges in schema ${schema} grant execute on functions to ${role};`;
}

function grantsOnFunctions(role: string, names: readonly string[]): string {
  return `
    grant usage on schema personal to ${role};
    do $$ declare f regprocedure; begin
      for f in select p.oid from pg_proc p where p.pronamespace = 'personal'::regnamespace and p.proname in (${names.map((name) => `'${name}'`).join(', ')}) loop
        execute format('grant execute on function %s to ${role}', f);
      end loop;
    end $$;`;
}
