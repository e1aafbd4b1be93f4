#!/usr/bin/env bash
# Runs a command with DATABASE_URL pointing at a throw-away PostgreSQL server of the system, reached over TCP with a password.
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
if [ -z "$bin" ]; then
  echo "No PostgreSQL server is installed on this system, so the tests were not run on one." >&2
  exit 1
fi
place=$(mktemp -d)
chmod 755 "$place"
as() { if [ "$(id -u)" = 0 ]; then su -s /bin/sh postgres -c "$*"; else sh -c "$*"; fi; }
[ "$(id -u)" = 0 ] && chown postgres "$place"
port=$((20000 + RANDOM % 20000))
echo secret > "$place/password"
chmod 644 "$place/password"
as "$bin/initdb -D $place/data -U travaux -A scram-sha-256 --pwfile=$place/password -E UTF8 --locale=C.UTF-8 >/dev/null"
as "$bin/pg_ctl -D $place/data -w -l $place/log -o '-p $port -k $place -c listen_addresses=127.0.0.1' start >/dev/null"
trap 'as "$bin/pg_ctl -D $place/data -m immediate stop >/dev/null" || true; rm -rf "$place"' EXIT
DATABASE_URL="postgresql://travaux:secret@127.0.0.1:$port/postgres" "$@"
