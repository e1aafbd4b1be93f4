import type { Pool } from 'pg';
import type { Negotiation } from '../../process/text/negotiation.ts';
import { listThings } from '../list-things.ts';
import { heldAt, loadState } from '../work-plan/load-states.ts';

/** A text as of a position on one of its revisions, by default the one that it is negotiated on. Undefined: there is no such text or revision, or none was issued. */
export async function loadNegotiation(pool: Pool, process: string, position: number, id: string, revisionId?: string): Promise<Negotiation | undefined> {
  const text = await loadState(pool, process, position, 'text', id);
  const wanted = revisionId ?? text?.revision;
  if (text === undefined || wanted === undefined) return undefined;
  const most = { process, position, limit: 100_000 } as const;
  const [revision, amendments, provisions, stances, packages, silences] = await Promise.all([
    loadState(pool, process, position, 'revision', wanted),
    listThings(pool, { ...most, kind: 'amendment', where: { text: id, revision: wanted, status: 'standing' }, order: [{ field: 'place' }] }),
    listThings(pool, { ...most, kind: 'provision', where: { text: id, revision: wanted } }),
    listThings(pool, { ...most, kind: 'stance', where: { text: id, revision: wanted, status: 'standing' } }),
    listThings(pool, { ...most, kind: 'package', where: { text: id } }),
    listThings(pool, { ...most, kind: 'silence', where: { text: id, revision: wanted } }),
  ]);
  if (revision?.text !== id) return undefined;
  return { text, revision, amendments, provisions: new Map(provisions.map((one) => [one.id, one])), stances, packages, silences };
}

/** The text that a provision belongs to: of a revision, or of an amendment that adds it. */
export async function textOfProvision(pool: Pool, process: string, position: number, provision: string): Promise<string | undefined> {
  const found = await pool.query<{ text: string }>({
    name: 'text-of-provision',
    text: `select text from (
      (select text, changed_at from "revision" where ${heldAt} and provisions @> $3::jsonb)
      union all (select text, changed_at from "amendment" where ${heldAt} and provision = $4)
    ) found order by changed_at desc limit 1`,
    values: [process, position, JSON.stringify([{ id: provision }]), provision],
  });
  return found.rows[0]?.text;
}
