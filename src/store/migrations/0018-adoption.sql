-- Decisions of bodies upon texts, and what States say about them.
create table "decision" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null,
  body jsonb not null,
  text text,
  revision text,
  proposal text,
  endorses text,
  event text,
  method text not null,
  majority text,
  members text[] not null,
  suspended jsonb not null,
  present bigint,
  votes jsonb not null,
  intended jsonb not null,
  announced jsonb,
  objections jsonb not null,
  silence jsonb not null,
  status text not null,
  taken_on text,
  symbol text,
  document text,
  authentic text[] not null,
  note jsonb,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index decision_by_text on "decision" (process_id, text) where to_position is null;
create index decision_by_endorses on "decision" (process_id, endorses) where to_position is null;
create table "explanation" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  decision text not null,
  holder text not null,
  form text not null,
  provisions text[] not null,
  text text not null,
  language text not null,
  "on" text not null,
  source jsonb,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index explanation_by_decision on "explanation" (process_id, decision) where to_position is null;
create index explanation_by_holder on "explanation" (process_id, holder) where to_position is null;
