import type { Pool } from 'pg';
import type { Claim } from '../../process/vocabulary/claim.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { parseClaim } from './parse-state.ts';

/** One thing that a document says, or one naming of a place, with what it is said of. */
export interface PlacedClaim {
  readonly subject: SubjectKey;
  readonly claim: Claim;
}

interface ClaimRow {
  readonly subject: SubjectKey;
  readonly row: Record<string, unknown>;
}

const held = 'process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2)';

/** Everything that was taken from a document, by the thing that it is said of. */
export async function claimsFrom(pool: Pool, process: string, position: number, document: string): Promise<readonly PlacedClaim[]> {
  const text = `select subject, to_jsonb(c) as row from claim c where ${held} and document = $3 order by subject, ordinal`;
  const result = await pool.query<ClaimRow>({ name: 'claims-from', text, values: [process, position, document] });
  return result.rows.map(({ subject, row }) => ({ subject, claim: parseClaim(row) }));
}

/** Every statement that puts something at one of the places, whether or not it is the current one. */
export async function claimsNaming(pool: Pool, process: string, position: number, places: readonly string[]): Promise<readonly PlacedClaim[]> {
  const text = `select subject, to_jsonb(c) as row from claim c where ${held} and property = 'place' and value ->> 'place' = any($3::text[]) order by subject, ordinal`;
  const result = await pool.query<ClaimRow>({ name: 'claims-naming', text, values: [process, position, places] });
  return result.rows.map(({ subject, row }) => ({ subject, claim: parseClaim(row) }));
}
