import type { Pool } from 'pg';

/** How much there is of what follows a commitment. */
export interface CountsOnCommitment {
  readonly pledges: number;
  readonly practices: number;
  readonly reports: number;
}

const held = 't.process_id = $1 and t.from_position <= $2 and (t.to_position is null or t.to_position > $2)';

/** For each commitment: pledges that were not withdrawn, practices that were published, voluntary reviews that were submitted and answer it. One without any is absent. */
export async function countsOnCommitments(pool: Pool, process: string, position: number): Promise<ReadonlyMap<string, CountsOnCommitment>> {
  const { rows } = await pool.query<CountsOnCommitment & { readonly commitment: string }>({
    name: 'counts-on-commitments',
    text: `select commitment, count(*) filter (where what = 'pledge')::int as pledges, count(*) filter (where what = 'practice')::int as practices, count(*) filter (where what = 'report')::int as reports from (
        select 'pledge' as what, c as commitment from pledge t, unnest(t.commitments) c where ${held} and t.status <> 'withdrawn'
        union all select 'practice', c from practice t, unnest(t.commitments) c where ${held} and t.status = 'published'
        union all select 'report', a ->> 'commitment' from report t, jsonb_array_elements(t.answers) a where ${held} and t.status = 'submitted'
      ) each group by commitment`,
    values: [process, position],
  });
  return new Map(rows.map(({ commitment, pledges, practices, reports }) => [commitment, { pledges, practices, reports }]));
}
