import type { Pool } from 'pg';
import type { BooksPeriod, Turnover } from '../../process/fund/books/turnover.ts';
import type { EntryKind } from '../../process/fund/state.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';

interface TurnoverRow {
  readonly about: SubjectKey;
  readonly entryKind: EntryKind;
  readonly account: string;
  readonly currency: string;
  readonly beforeAmount: string;
  readonly beforeBase: string;
  readonly amount: string;
  readonly base: string;
}

/** What `turnoverOf` sums up, in the database: exact sums of whole numbers, of which the books keep none that a number cannot hold. */
export async function loadTurnover(pool: Pool, of: { readonly process: string; readonly position: number; readonly fund: string }, { from, until }: BooksPeriod): Promise<readonly Turnover[]> {
  const { rows } = await pool.query<TurnoverRow>({
    name: 'fund-turnover',
    text: `select t.about, t.entry_kind as "entryKind", l.account, l.currency,
        coalesce(sum(l.amount) filter (where t."on" < $4), 0)::text as "beforeAmount", coalesce(sum(l.base) filter (where t."on" < $4), 0)::text as "beforeBase",
        coalesce(sum(l.amount) filter (where $4::text is null or t."on" >= $4), 0)::text as amount, coalesce(sum(l.base) filter (where $4::text is null or t."on" >= $4), 0)::text as base
      from "entry" t, jsonb_to_recordset(t.lines) as l(account text, currency text, amount numeric, base numeric)
      where t.process_id = $1 and t.from_position <= $2 and (t.to_position is null or t.to_position > $2) and t.fund = $3 and ($5::text is null or t."on" <= $5)
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    values: [of.process, of.position, of.fund, from ?? null, until ?? null],
  });
  return rows.map(({ about, entryKind, account, currency, beforeAmount, beforeBase, amount, base }) => ({ about, entryKind, account, currency, before: { amount: Number(beforeAmount), base: Number(beforeBase) }, within: { amount: Number(amount), base: Number(base) } }));
}
