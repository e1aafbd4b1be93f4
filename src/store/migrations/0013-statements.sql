-- The texts of statements, by their own hash. The record has the hash; the file is served once its speaker has the floor. A file to which no request refers is deleted by the daily purge.
create table statement_file (
  process_id text not null, sha256 text not null, bytes bytea not null, type text not null, name text not null, uploaded_at timestamptz not null,
  primary key (process_id, sha256)
);
