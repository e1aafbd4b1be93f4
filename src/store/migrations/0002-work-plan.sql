-- The tables of the work plan. Every row carries the positions of the record between which it held:
-- from_position <= P and (to_position is null or to_position > P) is the state as of position P.
create table process (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null, short_title jsonb not null, aim jsonb not null, time_zone text not null,
  primary key (process_id, id, from_position)
);
create table mandate (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  symbol text not null, title jsonb not null, adopted_on date not null, paragraphs jsonb not null,
  primary key (process_id, id, from_position)
);
create table phase (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  numeral text not null, title jsonb not null, "order" integer not null,
  primary key (process_id, id, from_position)
);
create table track (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null, colour integer not null, "order" integer not null,
  primary key (process_id, id, from_position)
);
create table place (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  name jsonb not null, scale text not null, country text, time_zone text, within text, latitude double precision, longitude double precision,
  primary key (process_id, id, from_position)
);
create table document (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  symbol text, title jsonb not null, document_kind text not null, author jsonb not null, dated date, as_of date,
  languages text[] not null, address text, sha256 text, part_of text, circulated_on date, circulated_to jsonb,
  primary key (process_id, id, from_position)
);
create table rule (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  rule text not null, document_kind text not null, title jsonb not null, least_days integer not null, most_days integer,
  primary key (process_id, id, from_position)
);
create table link (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  "from" text not null, "to" text not null, relation text not null,
  primary key (process_id, id, from_position)
);
create table version (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  label jsonb not null, as_of date not null, showing bigint not null, document text,
  primary key (process_id, id, from_position)
);

-- The current values of an event are computed from its claims when an act changes them and kept here, so that lists need no claims.
create table event (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  event_kind text not null, track text not null, status text not null, paragraphs text[] not null,
  title jsonb not null, edtf text, start_on date, end_on date, precision text not null, days integer,
  place text, phase text, date_mark text, place_mark text, title_mark text,
  date_reason text, sources integer not null, differing integer not null, sort_key text not null,
  primary key (process_id, id, from_position)
);
create index event_now on event (process_id, sort_key, id) where to_position is null;
create index event_paragraphs on event using gin (paragraphs);

create table claim (
  process_id text not null, subject text not null, id text not null, from_position bigint not null, to_position bigint,
  ordinal integer not null, property text not null, value jsonb not null, mark text, document text, locator text,
  made_on date not null, certainty text, note text,
  primary key (process_id, subject, id, from_position)
);
create index claim_by_document on claim (process_id, document) where document is not null;

-- What the search looks through: one row a thing and language. Words by tsvector; Chinese, and parts of words, by looking into the text.
create table search_entry (
  process_id text not null, subject text not null, language text not null, from_position bigint not null, to_position bigint,
  title text not null, body text not null, words tsvector generated always as (to_tsvector('simple', title || ' ' || body)) stored,
  primary key (process_id, subject, language, from_position)
);
create index search_words on search_entry using gin (words);
create index link_ends on link (process_id, "to");
