-- Personal data, apart from the record and erasable. Nobody reads these tables: each purpose has a login of its own
-- (purpose-logins.ts) that may only call the functions below, which log what they give. The functions run as a role that
-- no one can log in as and that row security binds, so that one that forgot its where clause would still give no more.
create schema personal;

-- Which login is for what. The password is for the owner alone.
create table personal.login (
  role text primary key,
  duty text not null unique,
  password text not null,
  -- Of the grants that were carried out last.
  grants text not null
);

create table personal.person (
  process_id text not null,
  id text not null check (id ~ '^p-[0-9a-f]{16}$'),
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  primary key (process_id, id)
);

create function personal.are_purposes(given text[]) returns boolean language sql immutable parallel safe as $$
  select cardinality(given) > 0 and given <@ array['accreditation', 'registration', 'door', 'badge', 'invitation', 'speaking', 'selection', 'correspondence', 'participants-list']
$$;

-- One answer of one form. `subject` is the thing of the record that the form was for. What a later write replaced stays
-- for a day under the commitment of that write, read by nobody, in case the record refuses what the write was for.
create table personal.datum (
  process_id text not null,
  person text not null,
  subject text not null,
  field text not null,
  replaced_by text not null default '',
  value jsonb not null check (pg_column_size(value) <= 65536),
  purposes text[] not null check (personal.are_purposes(purposes)),
  holder text,
  kept_until date not null,
  written_at timestamptz not null default now(),
  primary key (process_id, person, subject, field, replaced_by)
);
create index datum_by_subject on personal.datum (process_id, subject);

create table personal.file (
  process_id text not null,
  person text not null,
  subject text not null,
  name text not null,
  replaced_by text not null default '',
  media_type text not null,
  bytes bytea not null check (octet_length(bytes) <= 20971520),
  -- Hexadecimal.
  sha256 text not null,
  purposes text[] not null check (personal.are_purposes(purposes)),
  holder text,
  kept_until date not null,
  -- Of the write that brought it.
  commitment text not null,
  written_at timestamptz not null default now(),
  primary key (process_id, person, subject, name, replaced_by)
);
create index file_by_subject on personal.file (process_id, subject);

-- While the salt lives, what is stored can be shown to be what the record is committed to; without it nothing can be guessed.
create table personal.commitment_salt (
  process_id text not null,
  person text not null,
  subject text not null,
  salt bytea not null check (octet_length(salt) = 32),
  commitment text not null,
  former_salt bytea,
  former_commitment text,
  written_at timestamptz not null default now(),
  primary key (process_id, person, subject)
);

create table personal.access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  process_id text not null,
  -- Of the login; nobody can state another.
  purpose text not null,
  standing text not null,
  "of" text,
  by_person text,
  persons text[] not null,
  fields text[] not null,
  count integer not null,
  reason text
);
create index access_log_persons on personal.access_log using gin (persons);

-- What a purge deleted: counts by process, cause, field and purposes, and no word of what it said.
create table personal.purge_report (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  today date not null,
  deleted jsonb not null
);

create function personal.refuse_change_of_log() returns trigger language plpgsql as $$
begin
  raise exception 'The log of access is append-only: % on it is refused.', tg_op;
end
$$;
create trigger access_log_append_only before update or delete or truncate on personal.access_log
  for each statement execute function personal.refuse_change_of_log();
create trigger purge_report_append_only before update or delete or truncate on personal.purge_report
  for each statement execute function personal.refuse_change_of_log();

-- What the login of this connection is for; null for every other login. Whose function runs makes no difference.
create function personal.purpose() returns text stable parallel safe language sql security definer set search_path = pg_catalog as $$
  select duty from personal.login where role = session_user::text
$$;

-- What is asked for, as the functions below note it for their own transaction. Nothing noted is null, and null lets nothing through.
create function personal.asked(what text) returns text stable parallel safe language sql as $$
  select nullif(pg_catalog.current_setting('travaux.' || what, true), '')
$$;

alter table personal.person enable row level security;
alter table personal.person force row level security;
alter table personal.datum enable row level security;
alter table personal.datum force row level security;
alter table personal.file enable row level security;
alter table personal.file force row level security;
alter table personal.commitment_salt enable row level security;
alter table personal.commitment_salt force row level security;
alter table personal.access_log enable row level security;
alter table personal.access_log force row level security;
alter table personal.purge_report enable row level security;
alter table personal.purge_report force row level security;

-- The clauses of access/personal-data.ts, one line each.
create policy reading on personal.datum for select using (
  replaced_by = ''
  and process_id = (select personal.asked('process'))
  and case when (select personal.purpose()) = 'own' then person = (select personal.asked('person'))
      else (select personal.purpose()) = any (purposes)
        and kept_until >= (select personal.asked('today')::date)
        and ((select personal.asked('holder')) is null or holder = (select personal.asked('holder')))
        and ((select personal.asked('person')) is null or person = (select personal.asked('person'))) end
);
create policy reading on personal.file for select using (
  replaced_by = ''
  and process_id = (select personal.asked('process'))
  and case when (select personal.purpose()) = 'own' then person = (select personal.asked('person'))
      else (select personal.purpose()) = any (purposes)
        and kept_until >= (select personal.asked('today')::date)
        and ((select personal.asked('holder')) is null or holder = (select personal.asked('holder')))
        and ((select personal.asked('person')) is null or person = (select personal.asked('person'))) end
);
create policy own on personal.person for select using ((select personal.purpose()) = 'own' and id = (select personal.asked('person')));
create policy own on personal.commitment_salt for select using ((select personal.purpose()) = 'own' and person = (select personal.asked('person')));
create policy own on personal.access_log for select using ((select personal.purpose()) = 'own' and persons @> array[(select personal.asked('person'))]);
-- Whatever is logged is logged under the purpose of the login.
create policy logging on personal.access_log for insert with check (purpose = (select personal.purpose()));

create policy duty on personal.datum for all using ((select personal.purpose()) in ('writing', 'keeping'));
create policy duty on personal.file for all using ((select personal.purpose()) in ('writing', 'keeping'));
create policy duty on personal.person for all using ((select personal.purpose()) in ('writing', 'keeping'));
create policy duty on personal.commitment_salt for all using ((select personal.purpose()) in ('writing', 'keeping'));
create policy keeping on personal.purge_report for all using ((select personal.purpose()) = 'keeping');

revoke all on all functions in schema personal from public;
