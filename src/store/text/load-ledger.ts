import type { Pool } from 'pg';
import type { AmendmentState, FateName, RevisionState } from '../../process/text/state.ts';
import { parseEntry } from '../../record/parse-entry.ts';
import { listThings } from '../list-things.ts';

/** What became of an amendment when a revision was issued. */
export interface RecordedFate {
  /** As it was just before. */
  readonly amendment: AmendmentState;
  /** Undefined: the record passes over it, which no revision can (rule TX-16). */
  readonly fate: FateName | 'withdrawn' | undefined;
  /** Whose words answer it, where it was merged. */
  readonly into?: string;
}

/** Every amendment to the revision before that stood or was withdrawn when this one was issued, as the record has it; those that stood are looked up apart from the acts that carried them, so that the account proves itself. */
export async function loadRecordedFates(pool: Pool, process: string, before: RevisionState, after: RevisionState): Promise<readonly RecordedFate[]> {
  const issued = await issuedAt(pool, process, after.id);
  if (issued === undefined) return [];
  const [amendments, carried] = await Promise.all([
    listThings(pool, { process, position: issued - 1, kind: 'amendment', where: { text: before.text, revision: before.id, status: ['standing', 'withdrawn'] }, order: [{ field: 'place' }], limit: 100_000 }),
    carriedTo(pool, process, after.id, issued),
  ]);
  return amendments.map((amendment): RecordedFate => {
    if (amendment.status === 'withdrawn') return { amendment, fate: 'withdrawn' };
    const found = carried.get(amendment.id);
    return { amendment, fate: found?.fate, ...(found?.fate === 'merged' && { into: found.provision }) };
  });
}

/** The position of the act by which a revision was issued. */
export async function issuedAt(pool: Pool, process: string, revision: string): Promise<number | undefined> {
  const found = await pool.query<{ position: number | null }>(`select min(position) as position from act where process_id = $1 and subject = $2 and type = 'revision-issued'`, [process, `revision:${revision}`]);
  return found.rows[0]?.position ?? undefined;
}

interface Carried {
  readonly fate: FateName;
  readonly provision: string;
}

async function carriedTo(pool: Pool, process: string, revision: string, after: number): Promise<ReadonlyMap<string, Carried>> {
  const found = await pool.query<{ entry: string }>(`select entry from act where process_id = $1 and type = 'amendment-carried' and position > $2 order by position limit 20000`, [process, after]);
  return new Map(found.rows.flatMap(({ entry }) => {
    const { body } = parseEntry(entry);
    return body.type === 'amendment-carried' && body.data.revision === revision ? [[body.data.amendment, { fate: body.data.fate, provision: body.data.provision }] as const] : [];
  }));
}
