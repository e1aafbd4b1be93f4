-- Documents as files and texts, inputs, recommendations, positions, drafts.
create table "edition" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  document text not null, language text not null, label text, format text not null, file_name text not null, file_sha256 text not null, file_bytes bigint not null, text_sha256 text not null,
  characters bigint not null, pages bigint not null, taken_on text not null, status text not null, replaced_by text, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index edition_of_document on "edition" (process_id, document) where to_position is null;
create index edition_by_file on "edition" (process_id, file_sha256) where to_position is null;
create index edition_by_text on "edition" (process_id, text_sha256) where to_position is null;
create table "intake" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  deadline text not null, time_zone text not null, late text not null,
  primary key (process_id, id, from_position)
);
create table "input" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  form text not null, holder text not null, "group" text, title text not null, text text not null, language text not null, attachments text[] not null, event text, themes text[] not null,
  channel text not null, submitted_at text not null, late boolean not null, sponsors jsonb not null, "references" jsonb not null, corrections bigint not null, status text not null, reason text, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index input_by_holder on "input" (process_id, holder) where to_position is null;
create index input_by_event on "input" (process_id, event) where to_position is null;
create table "taxonomy" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null, codes jsonb not null,
  primary key (process_id, id, from_position)
);
create table "recommendation" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, language text not null, origin jsonb, heading text, found_by text not null, status text not null, reason text, "into" text, members text[] not null, "from" text, codes text[] not null, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index recommendation_of_source on "recommendation" (process_id, (origin ->> 'of')) where to_position is null;
create index recommendation_joined on "recommendation" (process_id, "into") where to_position is null and "into" is not null;
create index recommendation_by_code on "recommendation" using gin (codes) where to_position is null;
create table "position" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  recommendation text not null, holder text not null, "group" text, statement text, stance text not null, "on" text not null, note text, evidence jsonb not null, status text not null, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index position_on_recommendation on "position" (process_id, recommendation) where to_position is null;
create index position_by_holder on "position" (process_id, holder) where to_position is null;
create table "ladder" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  setting jsonb not null, edition bigint not null,
  primary key (process_id, id, from_position)
);
create table "disagreement" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null, sides jsonb not null,
  primary key (process_id, id, from_position)
);
create table "draft" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  draft_kind text not null, title text not null, language text not null, events text[] not null, sections jsonb not null, set_aside jsonb not null, status text not null, document text, published_at bigint,
  primary key (process_id, id, from_position)
);
create table "sentence" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  draft text not null, section text not null, "order" double precision not null, role text not null, template jsonb, text text not null, evidence jsonb not null, standing text not null, seen_at bigint not null,
  primary key (process_id, id, from_position)
);
create index sentence_of_draft on "sentence" (process_id, draft, section) where to_position is null;
-- Files as they were handed in and the texts that were read in them, each by its own hash. The record has the hashes; neither is ever changed.
create table kept_file (
  process_id text not null, sha256 text not null, bytes bytea not null, name text not null, kept_at timestamptz not null,
  primary key (process_id, sha256)
);
create table kept_text (
  process_id text not null, sha256 text not null, text text not null, paragraphs jsonb not null, findings jsonb not null, language text, kept_at timestamptz not null,
  words tsvector not null,
  primary key (process_id, sha256)
);
create index kept_text_words on kept_text using gin (words);
-- What was computed from the record and the texts (suggested codes, groups, near-duplicates), by the hash of what it was computed from: it can be computed anew at any time.
create table computed (
  process_id text not null, what text not null, of_sha256 text not null, result jsonb not null, computed_at timestamptz not null,
  primary key (process_id, what, of_sha256)
);
