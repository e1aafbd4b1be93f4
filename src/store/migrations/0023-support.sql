-- Requests for support, offers, and what was agreed between them.
create table "supportrequest" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title text not null,
  language text not null,
  state text not null,
  commitments text[] not null,
  support_kinds text[] not null,
  text text not null,
  money jsonb,
  needed_by text,
  report text,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index supportrequest_by_commitments on "supportrequest" using gin (commitments) where to_position is null;
create table "supportoffer" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title text not null,
  language text not null,
  holder text not null,
  commitments text[] not null,
  support_kinds text[] not null,
  text text not null,
  regions text[] not null,
  money jsonb,
  until text,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index supportoffer_by_commitments on "supportoffer" using gin (commitments) where to_position is null;
create table "supportagreement" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  request text not null,
  offer text,
  provider text not null,
  state text not null,
  terms text not null,
  language text not null,
  consents text[] not null,
  result text,
  reason text,
  status text not null,
  agreed_on text,
  completed_on text,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index supportagreement_by_request on "supportagreement" (process_id, request) where to_position is null;
create index supportagreement_by_offer on "supportagreement" (process_id, offer) where to_position is null;
