import type { Pool } from 'pg';
import type { NegotiatedOn } from '../../process/text/origins/text-origins.ts';
import type { FateName, RevisionState } from '../../process/text/state.ts';
import { parseEntry } from '../../record/parse-entry.ts';
import { listThings } from '../list-things.ts';
import { issuedAt } from './load-ledger.ts';
import { revisionsOfText } from './revisions-of-text.ts';

interface Asked {
  readonly process: string;
  readonly text: string;
  readonly position: number;
  /** What was proposed and decided after it is passed over; 0: all of it. */
  readonly seenUpTo: number;
}

/** Each revision of a text with what stood and was decided upon it when the next was issued; of the last, as of the position. */
export async function loadHistory(pool: Pool, { process, text, position, seenUpTo }: Asked): Promise<readonly (NegotiatedOn & { readonly revision: RevisionState })[]> {
  const revisions = await revisionsOfText(pool, process, position, text);
  const [fates, ends] = await Promise.all([
    loadFates(pool, process, text, Math.min(position, seenUpTo)),
    Promise.all(revisions.slice(1).map(async ({ id }) => ((await issuedAt(pool, process, id)) ?? position + 1) - 1)),
  ]);
  return Promise.all(revisions.map(async (revision, at) => {
    const end = Math.min(ends[at] ?? position, seenUpTo);
    const asked = { process, position: end, limit: 100_000, where: { text, revision: revision.id } } as const;
    const [amendments, provisions, consolidations] = await Promise.all([
      listThings(pool, { ...asked, kind: 'amendment', where: { ...asked.where, status: ['standing', 'withdrawn'] }, order: [{ field: 'place' }] }),
      listThings(pool, { ...asked, kind: 'provision' }),
      listThings(pool, { ...asked, kind: 'consolidation' }),
    ]);
    return { revision, amendments, consolidations, settlements: new Map(provisions.map(({ id, settlements }) => [id, settlements])), fates: fates.get(revisions[at + 1]?.id ?? '') ?? new Map() };
  }));
}

type Fates = ReadonlyMap<string, { readonly fate: FateName; readonly into?: string }>;

/** By the revision that carried them. */
async function loadFates(pool: Pool, process: string, text: string, upTo: number): Promise<ReadonlyMap<string, Fates>> {
  const { rows } = await pool.query<{ entry: string }>({
    name: 'fates-of-text',
    text: `select entry from act where process_id = $1 and type = 'amendment-carried' and position <= $3 and subject in (select 'amendment:' || id from "amendment" where process_id = $1 and text = $2)`,
    values: [process, text, upTo],
  });
  const found = new Map<string, Map<string, { readonly fate: FateName; readonly into?: string }>>();
  for (const { entry } of rows) {
    const { body } = parseEntry(entry);
    if (body.type !== 'amendment-carried') continue;
    const { revision, amendment, fate, provision } = body.data;
    const there = found.get(revision) ?? new Map<string, { readonly fate: FateName; readonly into?: string }>();
    found.set(revision, there.set(amendment, { fate, ...(fate === 'merged' && { into: provision }) }));
  }
  return found;
}

/** When acts were done, by their positions. */
export async function loadTimes(pool: Pool, process: string, positions: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (positions.length === 0) return new Map();
  const { rows } = await pool.query<{ position: number; at: string }>({ name: 'times-of-acts', text: 'select position, at from act where process_id = $1 and position = any($2::bigint[])', values: [process, positions] });
  return new Map(rows.map(({ position, at }) => [position, at]));
}
