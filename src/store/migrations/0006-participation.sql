-- Who takes part. No personal data: a person is a random id. Instants are text in their one written form, whose order is the order of time.
create table "participant" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  name jsonb not null, type text not null, constituency text, country text, application text, since date not null, until date, demonstration boolean,
  primary key (process_id, id, from_position)
);
create table "group" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  name jsonb not null, short_name jsonb not null, type text not null, members jsonb not null,
  primary key (process_id, id, from_position)
);
create table "statement" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  "group" text not null, by text not null, "on" date not null, title jsonb not null, event text, document text, dissociations jsonb not null,
  primary key (process_id, id, from_position)
);
create table "procedure" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  apply_by date, time_zone text not null, late text not null, documents jsonb not null, objection_days integer not null, day_kind text not null, holidays text[] not null,
  reasons text not null, contested_by text not null, by_status text[] not null, without_registration text[] not null, grounds jsonb not null,
  primary key (process_id, id, from_position)
);
create table "application" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  name jsonb not null, other_names text[] not null, constituency text not null, country text not null, website text, relevance jsonb not null, person text not null, commitment text not null,
  documents text[] not null, status text not null, filed_at text not null, late boolean not null, corrections jsonb not null, circulation text, objections jsonb not null, outcome jsonb, duplicate_of text, letter_sent_at text,
  primary key (process_id, id, from_position)
);
create table "circulation" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null, applications text[] not null, circulated_at text not null, last_day date not null, ends_at text not null, time_zone text not null, status text not null, closed_at text,
  primary key (process_id, id, from_position)
);
create table "enrolment" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  event text not null, opens_on date not null, closes_on date not null, time_zone text not null, ends_on date not null, capacity integer, quotas jsonb not null, fields jsonb not null,
  form_version integer not null, topics jsonb not null, status text not null,
  primary key (process_id, id, from_position)
);
create table "registration" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  enrolment text not null, person text not null, "of" text not null, category text not null, role text not null, status text not null, form_version integer not null, commitment text not null,
  speaking text[] not null, filed_at text not null, amended_at text, decided_at text, reason text, attended_at text, invited_at text,
  primary key (process_id, id, from_position)
);
create table "standing" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  person text not null, standing text not null, "of" text, role text, status text not null,
  primary key (process_id, id, from_position)
);
create table "panel" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  event text not null, title jsonb not null, "order" integer not null, seats integer not null, offers_by date not null, time_zone text not null, offers jsonb not null, moderator text, experts text[] not null,
  primary key (process_id, id, from_position)
);
create table "sideevent" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  event text not null, title jsonb not null, organizers text[] not null, day date not null, slot text not null, place text, status text not null, reason text,
  primary key (process_id, id, from_position)
);
create table "selection" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null, event text, bodies jsonb not null, apply_by date not null, time_zone text not null, status text not null, seed_commitment text not null, publication text, seed text,
  drawn jsonb, recommended jsonb, decided jsonb, reason text, excludes text[],
  primary key (process_id, id, from_position)
);
create table "candidacy" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  selection text not null, person text not null, "of" text, bodies text[] not null, commitment text not null, status text not null,
  primary key (process_id, id, from_position)
);
create index application_now on application (process_id, status, filed_at) where to_position is null;
create index registration_by_entity on registration (process_id, enrolment, "of", status) where to_position is null;
create index registration_by_status on registration (process_id, enrolment, status, filed_at) where to_position is null;
create index registration_by_person on registration (process_id, person) where to_position is null;
create index standing_by_person on standing (process_id, person) where to_position is null;
create index candidacy_by_selection on candidacy (process_id, selection) where to_position is null;
