import type { ClientBase } from 'pg';
import type { Act } from '../process/vocabulary/act.ts';
import type { ProcessAct } from '../process/acts.ts';
import { entryOf } from '../record/entry.ts';
import { statementName } from './statement-name.ts';
import type { RowWriter } from './write-rows.ts';

/** An act that was decided, with the command that brought it about. */
export interface AppendedAct {
  readonly act: Act<ProcessAct>;
  readonly commandId: string;
}

/** The channel on which the last position of a process's record is told to whoever keeps pages of it. */
export const positionChannel = 'travaux_position';

const appendCte = `appended as (
  insert into act (process_id, position, act_id, command_id, type, subject, subject_version, standing, at, recorded_at, entry, leaf_hash)
  select $1, * from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::timestamptz[], $10::timestamptz[], $11::text[], $12::bytea[]))`;

/** Appends the acts and applies their rows in one statement of the caller's transaction: neither can be without the other. */
export async function append(client: ClientBase, process: string, acts: readonly AppendedAct[], rows: RowWriter): Promise<void> {
  const last = acts.at(-1);
  if (last === undefined) return;
  const entries = acts.map(({ act }) => entryOf(process, act));
  const { ctes, values } = rows.statements(14);
  const text = `with ${[appendCte, ...ctes].join(',\n')} select pg_notify('${positionChannel}', $13)`;
  await client.query({
    name: statementName('append', text),
    text,
    values: [
      process,
      acts.map(({ act }) => act.position),
      acts.map(({ act }) => act.id),
      acts.map(({ commandId }) => commandId),
      acts.map(({ act }) => act.body.type),
      acts.map(({ act }) => act.subject),
      acts.map(({ act }) => act.subjectVersion),
      acts.map(({ act }) => act.by.standing),
      acts.map(({ act }) => act.at),
      acts.map(({ act }) => act.recordedAt),
      entries.map((entry) => entry.text),
      entries.map((entry) => entry.leafHash),
      `${process}:${last.act.position}`,
      ...values,
    ],
  });
}
