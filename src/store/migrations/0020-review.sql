-- Rounds of review, what States report in them, and what others remark.
create table "round" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null,
  level text not null,
  region text,
  opens_on text,
  closes_on text,
  event text,
  feeds text,
  every_years bigint,
  report_weeks bigint,
  report text,
  reported_on text,
  tables jsonb not null,
  summary text,
  declaration text,
  declared text,
  note jsonb,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index round_by_feeds on "round" (process_id, feeds) where to_position is null;
create table "report" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  round text not null,
  state text not null,
  title text not null,
  language text not null,
  answers jsonb not null,
  contributors jsonb not null,
  remarks boolean not null,
  status text not null,
  submitted_on text,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index report_by_round on "report" (process_id, round) where to_position is null;
create index report_by_state on "report" (process_id, state) where to_position is null;
create table "remark" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  report text not null,
  commitment text,
  holder text not null,
  text text not null,
  language text not null,
  "on" text not null,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index remark_by_report on "remark" (process_id, report) where to_position is null;
create table "peerreview" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  round text not null,
  state text not null,
  reviewers text[] not null,
  commitments text[] not null,
  findings text,
  response text,
  language text,
  response_language text,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index peerreview_by_round on "peerreview" (process_id, round) where to_position is null;
create index peerreview_by_state on "peerreview" (process_id, state) where to_position is null;
