-- The repository of practices and their review by peers.
create table "practice" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title text not null,
  language text not null,
  holder text not null,
  implementer text not null,
  countries text[] not null,
  region text,
  commitments text[] not null,
  groups text[] not null,
  summary text not null,
  method text not null,
  results text not null,
  lessons text,
  started_on text,
  evidence text[] not null,
  eligibility jsonb not null,
  edition bigint not null,
  reviewers jsonb not null,
  status text not null,
  reason text,
  submitted_on text not null,
  submitted_by text,
  published_on text,
  expires_on text,
  used_by jsonb not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index practice_by_status on "practice" (process_id, status) where to_position is null;
create index practice_by_commitments on "practice" using gin (commitments) where to_position is null;
create index practice_by_countries on "practice" using gin (countries) where to_position is null;
create index practice_by_groups on "practice" using gin (groups) where to_position is null;
