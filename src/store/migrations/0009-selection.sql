-- What is published of a selection: the pool under random ids, chances and lots; and the seed until it is shown. Profiles are of persons, so this is no part of the record, which has the hash.
create table selection_file (
  process_id text not null, selection text not null, seed text, hash text, publication jsonb,
  primary key (process_id, selection)
);
