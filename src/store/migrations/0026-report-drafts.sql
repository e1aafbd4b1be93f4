-- What a State has written of a report and not published: outside the record, seen by its delegation alone, gone when it is published or thrown away. No backup has it.
create table report_draft (
  process_id text not null, report text not null, commitment text not null, state text not null, words jsonb not null, rests_on text[] not null, saved_at timestamptz not null,
  primary key (process_id, report, commitment)
);
