import type { Pool } from 'pg';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

/** An edition of a practice that was, or is, published. */
export interface PublishedEdition {
  readonly edition: number;
  readonly title: string;
  readonly publishedOn: IsoDay;
  readonly expiresOn: IsoDay;
}

/** What was published of a practice up to a position, the latest first: each can be read as of the day on which it was. */
export async function loadEditions(pool: Pool, process: string, position: number, practice: string): Promise<readonly PublishedEdition[]> {
  const { rows } = await pool.query<PublishedEdition>({
    name: 'editions-of-practice',
    text: `select edition::int as edition, (array_agg(title order by from_position desc))[1] as title, published_on as "publishedOn", max(expires_on) as "expiresOn"
      from "practice" where process_id = $1 and from_position <= $2 and id = $3 and status = 'published' group by edition, published_on order by edition desc`,
    values: [process, position, practice],
  });
  return rows;
}
