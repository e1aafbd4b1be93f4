-- Sign-in: accounts, sessions, passkeys, one-time links. Personal data, so in a schema of its own that the record's
-- login need not see. The columns are those that better-auth 1.6 expects (its own schema generator made the first draft).
create schema identity;

-- Signs session cookies. Made on the first start, the same for every program on this database.
create table identity.secret (
  one boolean primary key default true check (one),
  value text not null check (length(value) >= 32),
  created_at timestamptz not null default now()
);

-- `person` is the random id by which the record knows whoever this is; deleting the row leaves every proof intact.
create table identity."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "person" text not null unique check ("person" ~ '^p-[0-9a-f]{16}$')
);

create table identity."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references identity."user" ("id") on delete cascade
);
create index session_by_user on identity."session" ("userId");

-- An account with an institution (OpenID Connect). There are no passwords; the tokens are not kept.
create table identity."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references identity."user" ("id") on delete cascade,
  "accessToken" text check ("accessToken" is null),
  "refreshToken" text check ("refreshToken" is null),
  "idToken" text check ("idToken" is null),
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text check ("password" is null),
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  unique ("providerId", "accountId")
);
create index account_by_user on identity."account" ("userId");

-- What was sent out and waits to come back: one-time links (hashed), passkey challenges, OpenID Connect states.
create table identity."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_by_identifier on identity."verification" ("identifier");

create table identity."passkey" (
  "id" text primary key,
  "name" text,
  "publicKey" text not null,
  "userId" text not null references identity."user" ("id") on delete cascade,
  "credentialID" text not null unique,
  "counter" integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);
create index passkey_by_user on identity."passkey" ("userId");

-- How often something was tried in a stretch of time, under a keyed hash of who tried it. Rows go when they are over.
create table identity.attempt (
  key text primary key,
  count integer not null,
  until timestamptz not null
);
create index attempt_by_end on identity.attempt (until);
