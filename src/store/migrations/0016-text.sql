-- Texts that are negotiated: their revisions, what is proposed to them, and what was decided of their provisions.
create table "text" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null, language text not null, method text not null, shown text not null, names boolean not null, precedence text[] not null, sequence text[] not null,
  revision text, called text, reading jsonb, read_at bigint, status text not null,
  primary key (process_id, id, from_position)
);
create table "revision" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, number bigint not null, name jsonb not null, status text not null, decided_by text not null, before text, document text, provisions jsonb not null, ledger jsonb not null, issued_at text not null, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index revision_of_text on "revision" (process_id, text) where to_position is null;
create table "provision" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, revision text not null, settlements jsonb not null, agreement jsonb, standing text not null, reopened bigint not null, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index provision_of_text on "provision" (process_id, text, standing) where to_position is null;
create table "amendment" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, revision text not null, provision text not null, amendment_type text not null, proponents text[] not null, words text, edits jsonb, after text, provision_kind text, label text, at bigint[], next text[],
  reason text, rests_on text[] not null, amends text, place bigint not null, carried text, status text not null, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index amendment_to_provision on "amendment" (process_id, text, provision, status) where to_position is null;
create index amendment_by_party on "amendment" using gin (proponents) where to_position is null;
create table "stance" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, revision text not null, provision text not null, amendment text, point text, alternative text, holder text not null, verb text not null, note text, status text not null, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index stance_on_provision on "stance" (process_id, text, provision) where to_position is null;
create table "consolidation" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, revision text not null, provision text not null, "from" text[] not null, provision_kind text not null, after text, words text not null, merges text[] not null, approach text not null, rationale text not null, status text not null, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index consolidation_of_text on "consolidation" (process_id, text) where to_position is null;
create table "package" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, title text not null, provisions text[] not null, status text not null,
  primary key (process_id, id, from_position)
);
create table "silence" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, revision text not null, provisions text[] not null, ends_at text not null, time_zone text not null, status text not null, broken_by text, reason text,
  primary key (process_id, id, from_position)
);
