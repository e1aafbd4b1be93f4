-- What is measured, what States say of their governance, and tables that may be published.
create table "indicator" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  code text not null,
  title jsonb not null,
  source text not null,
  source_address text,
  unit text not null,
  decimals bigint not null,
  dimensions text[] not null,
  commitments text[] not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index indicator_by_commitments on "indicator" using gin (commitments) where to_position is null;
create table "series" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  indicator text not null,
  state text not null,
  observations jsonb not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index series_by_indicator on "series" (process_id, indicator) where to_position is null;
create index series_by_state on "series" (process_id, state) where to_position is null;
create table "assessment" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  state text not null,
  place text,
  year bigint not null,
  answers jsonb not null,
  status text not null,
  published_on text,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index assessment_by_state on "assessment" (process_id, state) where to_position is null;
create table "release" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null,
  indicator text,
  state text,
  period text,
  axes jsonb not null,
  cells jsonb not null,
  protection jsonb not null,
  released_on text not null,
  status text not null,
  reason text,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index release_by_indicator on "release" (process_id, indicator) where to_position is null;
