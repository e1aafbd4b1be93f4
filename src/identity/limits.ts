import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';

export interface Limit {
  /** What is counted: `link`, `passkey`. */
  readonly what: string;
  readonly most: number;
  /** Seconds from the first attempt until counting begins anew. */
  readonly within: number;
}

/** A quarter of an hour, as long as a link holds. */
const quarter = 900;

export const limits = {
  /** Links to one address: enough for a mistake or two, too few to fill somebody's mailbox. */
  linkTo: { what: 'link-to', most: 5, within: quarter },
  /** A conference hall is one address of the network, so these only stop machines. */
  linkFrom: { what: 'link-from', most: 600, within: quarter },
  openFrom: { what: 'open-from', most: 600, within: quarter },
  passkeyFrom: { what: 'passkey-from', most: 1200, within: quarter },
  institutionFrom: { what: 'institution-from', most: 600, within: quarter },
} as const satisfies Record<string, Limit>;

/**
 * Counts one attempt and says how many seconds to wait when it was one too many, else undefined. Counted in the
 * database in one statement, so that several programs and simultaneous attempts count together.
 */
export async function countAttempt(pool: Pool, secret: string, limit: Limit, who: string): Promise<number | undefined> {
  const key = createHmac('sha256', secret).update(`${limit.what}\n${who}`).digest('base64url');
  const { rows } = await pool.query<{ count: number; wait: number }>(
    `with over as (delete from attempt where until < now() and key <> $1)
     insert into attempt as kept (key, count, until) values ($1, 1, now() + make_interval(secs => $2))
     on conflict (key) do update set
       count = case when kept.until < now() then 1 else kept.count + 1 end,
       until = case when kept.until < now() then excluded.until else kept.until end
     returning count, ceil(extract(epoch from until - now()))::int as wait`,
    [key, limit.within],
  );
  const row = rows[0];
  return row !== undefined && row.count > limit.most ? Math.max(1, row.wait) : undefined;
}
