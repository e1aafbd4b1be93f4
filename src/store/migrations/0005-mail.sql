-- The outbox. A mail is personal data from end to end (address, name, what is said), so it lies in a schema of its own;
-- `erased_at` says that address and words were taken out and only what happened was left.
create schema mail;

create table mail.mail (
  id text primary key,
  -- Null for what belongs to no process: the sign-in link.
  process_id text,
  -- The same wish twice is one mail.
  idempotency_key text not null unique,
  purpose text not null,
  to_person text check (to_person ~ '^p-[0-9a-f]{16}$'),
  address text,
  language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  subject text,
  body_text text,
  body_html text,
  message_id text not null unique,
  -- draft → queued → sending → sent; failed when it will not be tried again by itself; withdrawn before it went.
  status text not null default 'draft' check (status in ('draft', 'queued', 'sending', 'sent', 'failed', 'withdrawn')),
  attempts integer not null default 0,
  -- Why the last attempt did not succeed, in the words of the server that refused it.
  problem text,
  -- Standing and person who asked for the mail, and who let it go; null where the program did by itself.
  drafted_by text,
  released_by text,
  created_at timestamptz not null default now(),
  released_at timestamptz,
  -- Not sent any more after this: a sign-in link is of no use then.
  lapses_at timestamptz,
  claimed_at timestamptz,
  sent_at timestamptz,
  erased_at timestamptz,
  check (erased_at is not null or (address is not null and subject is not null and body_text is not null and body_html is not null))
);
create index mail_by_time on mail.mail (process_id, created_at desc, id);
create index mail_waiting on mail.mail (status, claimed_at) where status in ('queued', 'sending');
create index mail_by_person on mail.mail (to_person) where to_person is not null;

create table mail.attachment (
  mail_id text not null references mail.mail (id) on delete cascade,
  number integer not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  primary key (mail_id, number)
);

-- What happened to a mail, one line each time; never changed.
create table mail.event (
  id bigint generated always as identity primary key,
  mail_id text not null references mail.mail (id) on delete cascade,
  at timestamptz not null default now(),
  what text not null check (what in ('drafted', 'released', 'sent', 'deferred', 'failed', 'retried', 'withdrawn', 'erased')),
  by text,
  detail text
);
create index event_by_mail on mail.event (mail_id, id);
