-- A trust fund: its terms, what is given, its double-entry books, proposals and travel support.
create table "fund" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  title jsonb not null,
  note jsonb,
  period jsonb,
  currency text not null,
  donor_kinds text[] not null,
  unearmarked_encouraged boolean not null,
  objectives jsonb not null,
  committee text[] not null,
  travel jsonb,
  rates jsonb not null,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create table "books" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  balances jsonb not null,
  entries bigint not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create table "contribution" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  fund text not null,
  donor text not null,
  donor_kind text not null,
  money jsonb not null,
  pledge text,
  earmark text,
  earmark_reason text,
  arrangement jsonb,
  pledged_on text not null,
  balances jsonb not null,
  status text not null,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index contribution_by_fund on "contribution" (process_id, fund) where to_position is null;
create table "entry" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  fund text not null,
  number bigint not null,
  entry_kind text not null,
  "on" text not null,
  about text not null,
  holder text,
  money jsonb not null,
  value jsonb not null,
  lines jsonb not null,
  memo text,
  reverses text,
  reversed_by text,
  at bigint not null,
  primary key (process_id, id, from_position)
);
create index entry_by_fund on "entry" (process_id, fund, number) where to_position is null;
create index entry_by_about on "entry" (process_id, about) where to_position is null;
create table "proposal" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  fund text not null,
  title text not null,
  language text not null,
  applicants text[] not null,
  countries text[] not null,
  commitments text[] not null,
  objective text not null,
  summary text not null,
  asked jsonb not null,
  screening jsonb,
  objections jsonb not null,
  allocated jsonb,
  balances jsonb not null,
  report text,
  status text not null,
  decided_on text,
  reason text,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index proposal_by_fund on "proposal" (process_id, fund) where to_position is null;
create index proposal_by_commitments on "proposal" using gin (commitments) where to_position is null;
create table "grant" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  fund text not null,
  event text not null,
  state text not null,
  person text,
  money jsonb not null,
  criteria text[] not null,
  rank bigint,
  requested_at bigint not null,
  requested_on text not null,
  balances jsonb not null,
  status text not null,
  reason text,
  changed_at bigint not null,
  primary key (process_id, id, from_position)
);
create index grant_by_fund on "grant" (process_id, fund) where to_position is null;
