-- The only doors to personal data: each login may call those of its duty (login-grants.ts), and each call that gives
-- something away says so in the log.
create or replace function personal.note(process text, person text, holder text, today date) returns void language plpgsql set search_path = pg_catalog as $$
begin
  perform set_config('travaux.process', process, true), set_config('travaux.person', coalesce(person, ''), true),
    set_config('travaux.holder', coalesce(holder, ''), true), set_config('travaux.today', coalesce(today::text, ''), true);
end
$$;

-- What one form said of one person, all of it: what the same form said before is replaced. Answers with what stands in the
-- way, or with 'kept'. `p_bound`: only where the former answers were entered in that name. `p_expects`: only where that is still the commitment.
create or replace function personal.keep(
  p_process text, p_person text, p_subject text, p_by jsonb, p_bound text, p_holder text, p_expects text,
  p_salt bytea, p_commitment text, p_data jsonb, p_files jsonb, p_bytes bytea[]
) returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_erased timestamptz;
  v_before text;
begin
  insert into personal.person (process_id, id) values (p_process, p_person) on conflict do nothing;
  -- Writes of one person, and an erasure, come one after another.
  select erased_at into v_erased from personal.person where process_id = p_process and id = p_person for no key update;
  if v_erased is not null then return 'erased'; end if;
  select commitment into v_before from personal.commitment_salt where process_id = p_process and person = p_person and subject = p_subject;
  if p_expects is not null and v_before is distinct from p_expects then return 'changed'; end if;
  if p_bound is not null and exists (
    select from personal.datum where process_id = p_process and person = p_person and subject = p_subject and replaced_by = '' and holder is distinct from p_bound
  ) then return 'not-own'; end if;
  if exists (
    select from jsonb_to_recordset(p_files) as f (name text, "mediaType" text, sha256 text, number integer) where f.number is null and not exists (
      select from personal.file k where k.process_id = p_process and k.person = p_person and k.subject = p_subject and k.name = f.name
      and k.media_type = f."mediaType" and k.sha256 = f.sha256 and k.replaced_by = '')
  ) then return 'unknown-file'; end if;

  delete from personal.datum where process_id = p_process and person = p_person and subject = p_subject and replaced_by <> '';
  update personal.datum set replaced_by = p_commitment where process_id = p_process and person = p_person and subject = p_subject;
  insert into personal.datum (process_id, person, subject, field, value, purposes, holder, kept_until)
    select p_process, p_person, p_subject, d.field, d.value, d.purposes, p_holder, d."keptUntil"
    from jsonb_to_recordset(p_data) as d (field text, value jsonb, purposes text[], "keptUntil" date);

  delete from personal.file where process_id = p_process and person = p_person and subject = p_subject and replaced_by <> '';
  update personal.file k set replaced_by = p_commitment where process_id = p_process and person = p_person and subject = p_subject
    and not exists (select from jsonb_to_recordset(p_files) as f (name text, number integer) where f.number is null and f.name = k.name);
  if p_bytes <> '{}' then
    insert into personal.file (process_id, person, subject, name, media_type, bytes, sha256, purposes, holder, kept_until, commitment)
      select p_process, p_person, p_subject, f.name, f."mediaType", p_bytes[f.number], f.sha256, f.purposes, p_holder, f."keptUntil", p_commitment
      from jsonb_to_recordset(p_files) as f (name text, "mediaType" text, sha256 text, purposes text[], "keptUntil" date, number integer) where f.number is not null;
  end if;

  insert into personal.commitment_salt as s (process_id, person, subject, salt, commitment) values (p_process, p_person, p_subject, p_salt, p_commitment)
    on conflict (process_id, person, subject) do update
    set former_salt = s.salt, former_commitment = s.commitment, salt = excluded.salt, commitment = excluded.commitment, written_at = now();
  insert into personal.access_log (process_id, purpose, standing, "of", by_person, persons, fields, count)
    select p_process, personal.purpose(), p_by ->> 'standing', p_by ->> 'of', p_by ->> 'person', array[p_person],
      array(select d ->> 'field' from jsonb_array_elements(p_data) d), jsonb_array_length(p_data);
  return 'kept';
end
$$;

-- The record refused what the write with this commitment was for: what it replaced is there again, and what it brought is gone.
create or replace function personal.take_back(p_process text, p_person text, p_subject text, p_commitment text) returns text language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform from personal.person where process_id = p_process and id = p_person for no key update;
  if not exists (select from personal.commitment_salt where process_id = p_process and person = p_person and subject = p_subject and commitment = p_commitment) then return 'changed'; end if;
  delete from personal.datum where process_id = p_process and person = p_person and subject = p_subject and replaced_by = '';
  update personal.datum set replaced_by = '' where process_id = p_process and person = p_person and subject = p_subject and replaced_by = p_commitment;
  delete from personal.file where process_id = p_process and person = p_person and subject = p_subject and replaced_by = '' and commitment = p_commitment;
  update personal.file set replaced_by = '' where process_id = p_process and person = p_person and subject = p_subject and replaced_by = p_commitment;
  delete from personal.commitment_salt where process_id = p_process and person = p_person and subject = p_subject and former_salt is null;
  update personal.commitment_salt set salt = former_salt, commitment = former_commitment, former_salt = null, former_commitment = null
    where process_id = p_process and person = p_person and subject = p_subject;
  return 'taken-back';
end
$$;

-- What is read and the note that it was read are one statement. Narrowed by what is asked; what may be seen is for the row security.
create or replace function personal.read(
  p_process text, p_person text, p_holder text, p_today date, p_by jsonb, p_subjects text[], p_persons text[], p_fields text[], p_reason text
) returns table (person text, subject text, field text, value jsonb, purposes text[], holder text, "keptUntil" date) language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform personal.note(p_process, p_person, p_holder, p_today);
  -- Planned with what is asked for: one person's data are found by the index, a whole list is not.
  return query execute $query$
    with found as materialized (
      select d.person, d.subject, d.field, d.value, d.purposes, d.holder, d.kept_until from personal.datum d
      where d.process_id = $1 and ($3 is null or d.subject = any ($3)) and ($4 is null or d.person = any ($4)) and ($5 is null or d.field = any ($5))
    ), logged as (
      insert into personal.access_log (process_id, purpose, standing, "of", by_person, persons, fields, count, reason)
      select $1, personal.purpose(), $2 ->> 'standing', $2 ->> 'of', $2 ->> 'person',
        array(select distinct f.person from found f order by 1), array(select distinct f.field from found f order by 1), (select count(*) from found), $6
      returning 1
    ) select f.* from found f, logged
  $query$ using p_process, p_by, p_subjects, p_persons, p_fields, p_reason;
end
$$;

create or replace function personal.read_files(
  p_process text, p_person text, p_holder text, p_today date, p_by jsonb, p_subjects text[], p_names text[], p_reason text
) returns table (person text, subject text, name text, "mediaType" text, bytes bytea, sha256 text, purposes text[], holder text, "keptUntil" date) language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform personal.note(p_process, p_person, p_holder, p_today);
  return query execute $query$
    with found as materialized (
      select d.person, d.subject, d.name, d.media_type, d.bytes, d.sha256, d.purposes, d.holder, d.kept_until from personal.file d
      where d.process_id = $1 and ($3 is null or d.subject = any ($3)) and ($4 is null or d.name = any ($4))
    ), logged as (
      insert into personal.access_log (process_id, purpose, standing, "of", by_person, persons, fields, count, reason)
      select $1, personal.purpose(), $2 ->> 'standing', $2 ->> 'of', $2 ->> 'person',
        array(select distinct f.person from found f order by 1), array(select distinct 'file:' || f.name from found f order by 1), (select count(*) from found), $5
      returning 1
    ) select f.* from found f, logged
  $query$ using p_process, p_by, p_subjects, p_names, p_reason;
end
$$;

-- What a commitment covers, for its proof; null without the salt. The files' hashes are computed from what is stored.
create or replace function personal.committed(p_process text, p_person text, p_subject text, p_by jsonb)
returns table (salt bytea, commitment text, data jsonb, files jsonb) language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform personal.note(p_process, p_person, null, null);
  insert into personal.access_log (process_id, purpose, standing, "of", by_person, persons, fields, count, reason)
    values (p_process, personal.purpose(), p_by ->> 'standing', p_by ->> 'of', p_by ->> 'person', array[p_person], '{}', 0, 'proof');
  return query select s.salt, s.commitment,
    coalesce((select jsonb_agg(jsonb_build_object('field', d.field, 'value', d.value) order by d.field) from personal.datum d
      where d.process_id = p_process and d.person = p_person and d.subject = p_subject and d.replaced_by = ''), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'mediaType', f.media_type, 'sha256', encode(sha256(f.bytes), 'hex')) order by f.name) from personal.file f
      where f.process_id = p_process and f.person = p_person and f.subject = p_subject and f.replaced_by = ''), '[]')
  from personal.commitment_salt s where s.process_id = p_process and s.person = p_person and s.subject = p_subject;
end
$$;

create or replace function personal.accesses(p_process text, p_person text)
returns table (at timestamptz, purpose text, standing text, "of" text, fields text[], count integer, reason text) language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform personal.note(p_process, p_person, null, null);
  return query select l.at, l.purpose, l.standing, l."of", l.fields, l.count, l.reason from personal.access_log l
    where l.process_id = p_process and l.persons @> array[p_person] order by l.id desc;
end
$$;

create or replace function personal.known(p_process text, p_person text) returns table (created_at timestamptz, erased_at timestamptz) language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform personal.note(p_process, p_person, null, null);
  return query select p.created_at, p.erased_at from personal.person p where p.process_id = p_process and p.id = p_person;
end
$$;

-- Values, files and salts go; that there was somebody, and every commitment in the record, stay.
create or replace function personal.erase(p_process text, p_person text, p_by jsonb, p_reason text) returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_data integer;
  v_files integer;
begin
  update personal.person set erased_at = coalesce(erased_at, now()) where process_id = p_process and id = p_person;
  if not found then return null; end if;
  delete from personal.datum where process_id = p_process and person = p_person;
  get diagnostics v_data = row_count;
  delete from personal.file where process_id = p_process and person = p_person;
  get diagnostics v_files = row_count;
  delete from personal.commitment_salt where process_id = p_process and person = p_person;
  insert into personal.access_log (process_id, purpose, standing, "of", by_person, persons, fields, count, reason)
    values (p_process, personal.purpose(), p_by ->> 'standing', p_by ->> 'of', p_by ->> 'person', array[p_person], '{}', v_data + v_files, p_reason);
  return v_data + v_files;
end
$$;

-- Deletes what is past its day, what was replaced more than a day ago, and what was entered more than a day ago for
-- something that the record never came to know. A form whose answers are not whole any more cannot be proved: its salt goes too.
create or replace function personal.purge(p_today date) returns jsonb language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_deleted jsonb;
begin
  with orphan as (
    select s.process_id, s.person, s.subject from personal.commitment_salt s
    where s.written_at < p_today - 1 and not exists (select from travaux.act a where a.process_id = s.process_id and a.subject = s.subject)
  ), dated as (
    select d.process_id, d.person, d.subject, d.field, d.replaced_by, case when d.replaced_by <> '' then s.written_at < p_today - 1 else false end as is_old,
      o.subject is not null as is_orphan, d.kept_until < p_today as is_past
    from personal.datum d
    left join personal.commitment_salt s on (s.process_id, s.person, s.subject) = (d.process_id, d.person, d.subject)
    left join orphan o on (o.process_id, o.person, o.subject) = (d.process_id, d.person, d.subject)
  ), gone as (
    delete from personal.datum d using dated x
    where (x.is_old or x.is_orphan or x.is_past) and (d.process_id, d.person, d.subject, d.field, d.replaced_by) = (x.process_id, x.person, x.subject, x.field, x.replaced_by)
    returning d.process_id, d.person, d.subject, d.field, d.purposes, d.replaced_by, case when x.is_past then 'past-day' when x.is_orphan then 'orphan' else 'replaced' end as cause
  ), dated_file as (
    select f.process_id, f.person, f.subject, f.name, f.replaced_by, case when f.replaced_by <> '' then s.written_at < p_today - 1 else false end as is_old,
      o.subject is not null as is_orphan, f.kept_until < p_today as is_past
    from personal.file f
    left join personal.commitment_salt s on (s.process_id, s.person, s.subject) = (f.process_id, f.person, f.subject)
    left join orphan o on (o.process_id, o.person, o.subject) = (f.process_id, f.person, f.subject)
  ), gone_file as (
    delete from personal.file f using dated_file x
    where (x.is_old or x.is_orphan or x.is_past) and (f.process_id, f.person, f.subject, f.name, f.replaced_by) = (x.process_id, x.person, x.subject, x.name, x.replaced_by)
    returning f.process_id, f.person, f.subject, 'file' as field, f.purposes, f.replaced_by, case when x.is_past then 'past-day' when x.is_orphan then 'orphan' else 'replaced' end as cause
  ), all_gone as (
    select * from gone union all select * from gone_file
  ), salt_gone as (
    delete from personal.commitment_salt s using (
      select process_id, person, subject from all_gone where replaced_by = '' union select process_id, person, subject from orphan
    ) x where (s.process_id, s.person, s.subject) = (x.process_id, x.person, x.subject)
  ), counted as (
    select process_id, cause, field, purposes, count(*) as count from all_gone group by process_id, cause, field, purposes
  )
  select coalesce(jsonb_agg(jsonb_build_object('process', process_id, 'cause', cause, 'field', field, 'purposes', purposes, 'count', count)
    order by process_id, cause, field, purposes), '[]') into v_deleted from counted;
  insert into personal.purge_report (today, deleted) values (p_today, v_deleted);
  return v_deleted;
end
$$;

create or replace function personal.purges() returns table (at timestamptz, today date, deleted jsonb) language sql stable security definer set search_path = pg_catalog as $$
  select r.at, r.today, r.deleted from personal.purge_report r order by r.id desc
$$;

revoke all on all functions in schema personal from public;
