-- The record: one row an act, append-only. `entry` is the canonical JSON that is hashed; the columns beside it only find it.
create table installation (
  one boolean primary key default true check (one),
  mode text not null check (mode in ('demo', 'real')),
  created_at timestamptz not null default now()
);

create table act (
  process_id text not null,
  position bigint not null check (position > 0),
  act_id text not null,
  command_id text not null,
  type text not null,
  subject text not null,
  subject_version integer not null check (subject_version > 0),
  standing text not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  entry text not null,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  primary key (process_id, position),
  unique (process_id, act_id),
  unique (process_id, subject, subject_version)
);
create index act_by_command on act (process_id, command_id);
create index act_by_time on act (process_id, at, position);

-- Catches a slip of ours, not an attacker: what proves that nothing was changed is the Merkle tree over leaf_hash.
create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
  raise exception 'The record is append-only: % on act is refused.', tg_op;
end
$$;
create trigger act_append_only before update or delete or truncate on act
  for each statement execute function refuse_change_of_record();
