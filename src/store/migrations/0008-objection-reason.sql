-- Reasons of objections that not everybody may read. The record holds only the commitment; this text is not personal, it is a State's.
create table objection_reason (
  process_id text not null, application text not null, state text not null, commitment text not null, salt bytea not null, reason text not null,
  primary key (process_id, application, state, commitment)
);
