-- What the adopted text asks for, and what States and others pledge on it.
create table "commitment" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null,
  label text not null,
  former_labels text[] not null,
  text text not null,
  provisions text[] not null,
  decision text,
  "order" bigint not null,
  benchmarks jsonb not null,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index commitment_by_text on "commitment" (process_id, text) where to_position is null;
create index commitment_by_provisions on "commitment" using gin (provisions) where to_position is null;
create table "pledge" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title text not null,
  language text not null,
  form text not null,
  makers text[] not null,
  partners text[] not null,
  coalition text,
  commitments text[] not null,
  provisions text[] not null,
  means text[] not null,
  seeks text,
  matches text[] not null,
  text text not null,
  region text,
  countries text[] not null,
  "from" text,
  until text,
  money jsonb,
  files jsonb not null,
  status text not null,
  updates jsonb not null,
  made_on text not null,
  reason text,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index pledge_by_status on "pledge" (process_id, status) where to_position is null;
create index pledge_by_coalition on "pledge" (process_id, coalition) where to_position is null;
create index pledge_by_commitments on "pledge" using gin (commitments) where to_position is null;
create index pledge_by_makers on "pledge" using gin (makers) where to_position is null;
create index pledge_by_matches on "pledge" using gin (matches) where to_position is null;
create index pledge_by_provisions on "pledge" using gin (provisions) where to_position is null;
create index pledge_by_partners on "pledge" using gin (partners) where to_position is null;
create table "coalition" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null,
  aim jsonb not null,
  commitments text[] not null,
  members jsonb not null,
  "open" boolean not null,
  asks jsonb not null,
  work jsonb not null,
  progress jsonb not null,
  status text not null,
  closed_on text,
  result text,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index coalition_by_commitments on "coalition" using gin (commitments) where to_position is null;
create table "mechanism" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null,
  mechanism_kind text not null,
  proposals jsonb not null,
  fate text not null,
  fate_note jsonb,
  provisions text[] not null,
  running jsonb not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index mechanism_by_provisions on "mechanism" using gin (provisions) where to_position is null;
