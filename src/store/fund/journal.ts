import type { Pool } from 'pg';
import type { EntryState } from '../../process/fund/state.ts';
import { parseState } from '../work-plan/parse-state.ts';

/** Which entries of a fund; absent: any. `purse` is that of an account (`income.data`). Days are days in the books. */
export interface JournalFilter {
  readonly kind?: string;
  readonly about?: string;
  readonly account?: string;
  readonly purse?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly until?: string;
}

export interface JournalQuery extends JournalFilter {
  readonly process: string;
  readonly position: number;
  readonly fund: string;
  readonly limit: number;
  readonly offset: number;
}

const held = 't.process_id = $1 and t.from_position <= $2 and (t.to_position is null or t.to_position > $2) and t.fund = $3';
const filtered = `($4::text is null or t.entry_kind = $4) and ($5::text is null or t.about = $5) and ($6::text is null or t."on" >= $6) and ($7::text is null or t."on" <= $7)
  and (($8::text is null and $9::text is null and $10::text is null) or exists (select 1 from jsonb_to_recordset(t.lines) as l(account text, currency text)
    where ($8::text is null or l.account = $8) and ($9::text is null or split_part(l.account, '.', 2) = $9) and ($10::text is null or l.currency = $10)))`;

/** The entries that a filter finds, the latest number first, and how many there are. */
export async function listJournal(pool: Pool, query: JournalQuery): Promise<{ readonly entries: readonly EntryState[]; readonly total: number }> {
  const values = [query.process, query.position, query.fund, query.kind ?? null, query.about ?? null, query.from ?? null, query.until ?? null, query.account ?? null, query.purse ?? null, query.currency ?? null];
  const [rows, counted] = await Promise.all([
    pool.query<{ row: Record<string, unknown> }>({ name: 'fund-journal', text: `select to_jsonb(t) as row from "entry" t where ${held} and ${filtered} order by t.number desc limit $11 offset $12`, values: [...values, query.limit, query.offset] }),
    pool.query<{ count: number }>({ name: 'fund-journal-count', text: `select count(*)::int as count from "entry" t where ${held} and ${filtered}`, values }),
  ]);
  // Rows of one kind of thing are read back as that kind.
  return { entries: rows.rows.map(({ row }) => parseState({ kind: 'entry', row, claims: [] }) as EntryState), total: counted.rows[0]?.count ?? 0 };
}
