import type { Pool } from 'pg';
import { followedFrom, followedKinds, followText, negotiationOf } from '../../process/text/followed-text.ts';
import type { FollowedText } from '../../process/text/followed-text.ts';
import type { Negotiation } from '../../process/text/negotiation.ts';
import { parseEntry } from '../../record/parse-entry.ts';
import { FewKept } from '../few-kept.ts';
import { loadNegotiation } from './load-negotiation.ts';

/** A text as it is at a position of the record. */
interface Kept {
  readonly state: FollowedText;
  readonly position: number;
}

/** So many texts of a store are kept, and whoever is more acts behind is loaded again. */
const [most, mostActs] = [12, 500];
const texts = new FewKept<Kept>(most);

/**
 * A text on its current revision as of the record's head, for pages: what was loaded once is brought up to date by the acts
 * that came since, as live pages are. With thousands of amendments that is a hundredth of the cost. Nothing is decided by it.
 */
export async function currentNegotiation(pool: Pool, process: string, head: number, id: string): Promise<Negotiation | undefined> {
  const current = await currentText(pool, process, head, id);
  return current === undefined ? undefined : negotiationOf(current);
}

/** The same as whoever follows it has it: while nothing is done about it, it is the same object. Undefined: there is no such text, or none was issued. */
export async function currentText(pool: Pool, process: string, head: number, id: string): Promise<FollowedText | undefined> {
  const key = `${process}/${id}`;
  const known = texts.get(pool, key);
  const now = known === undefined || known.position > head ? undefined : await broughtTo(pool, process, head, known);
  if (now !== undefined) {
    keep(pool, key, now);
    return now.state;
  }
  const loaded = await loadNegotiation(pool, process, head, id);
  if (loaded === undefined) return undefined;
  const state = followedFrom(loaded);
  keep(pool, key, { state, position: head });
  return state;
}

/** Undefined: too much has happened since. */
async function broughtTo(pool: Pool, process: string, head: number, known: Kept): Promise<Kept | undefined> {
  if (known.position === head) return known;
  const { rows } = await pool.query<{ entry: string }>({
    name: 'acts-of-texts',
    text: `select entry from act where process_id = $1 and position > $2 and position <= $3 and split_part(subject, ':', 1) = any($4::text[]) order by position limit $5`,
    values: [process, known.position, head, ['text', ...followedKinds], mostActs + 1],
  });
  if (rows.length > mostActs) return undefined;
  return { state: rows.reduce((state, { entry }) => followText(state, parseEntry(entry)), known.state), position: head };
}

/** Of two that were made at the same time the later is kept. */
function keep(pool: Pool, key: string, now: Kept): void {
  if ((texts.get(pool, key)?.position ?? 0) <= now.position) texts.set(pool, key, now);
}
