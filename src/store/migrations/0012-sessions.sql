-- Sessions. A floor is one row and a row for each turn, so that an act writes only the turns that it changes.
create table "programme" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  time_zone text not null, rules jsonb not null, items jsonb not null,
  primary key (process_id, id, from_position)
);
create table "floor" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  status text not null, time_zone text not null, limits jsonb not null, terms jsonb not null, stakeholders text not null, pre_inscribed boolean not null, list_closed boolean not null, sittings jsonb not null, segments jsonb not null,
  "order" jsonb not null, present text[] not null, speaking text, interrupted text, last_given text, last_at text not null,
  primary key (process_id, id, from_position)
);
create table "turn" (
  process_id text not null, floor text not null, id text not null, from_position bigint not null, to_position bigint,
  lane text not null, capacity text, holder text not null, "group" text, flow text not null, side text not null, gender text not null, language text not null, topic text, person text, asked_at text not null,
  queued_at text, arrival bigint not null, status text not null, overtaken_in_flow integer not null, overtaken integer not null, passed_for_balance integer not null, statement jsonb, answers text, question text,
  sitting text, segment text, given_at text, reasons jsonb, "override" text, limit_seconds double precision, spoken_ms double precision not null, running_since text, held boolean, ended_at text, seconds double precision,
  primary key (process_id, floor, id, from_position)
);
create index turn_now on "turn" (process_id, floor, arrival) where to_position is null;
create table "note" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  event text not null, turn text not null, gist text, tags text[] not null, recommendation text,
  primary key (process_id, id, from_position)
);
create index note_of_event on "note" (process_id, event) where to_position is null;
