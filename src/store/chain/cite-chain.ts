import type { Pool } from 'pg';
import { MerkleTree } from '../../record/merkle.ts';
import type { Edge } from './chain-graph.ts';

/** An act that states links of a chain. The hash is the RFC 6962 leaf hash of its entry, in hexadecimal. */
export interface CitedAct {
  readonly position: number;
  readonly type: string;
  readonly at: string;
  readonly leafHash: string;
  /** The State or participant in whose name it was done, where it was in somebody's. */
  readonly of: string | null;
}

export interface ChainCitation {
  /** In the order of the record, each once. */
  readonly acts: readonly Pick<CitedAct, 'position' | 'leafHash'>[];
  /** The root over their leaf hashes, as of a log that has these entries alone. */
  readonly root: string;
}

/** Of a SHA-256 in hexadecimal. */
const hashLength = 64;

/** CH-6: the acts that state some links, and the root over their leaf hashes. Thousands of acts are answered in one row. */
export async function citeChain(pool: Pool, process: string, edges: readonly Pick<Edge, 'at'>[]): Promise<ChainCitation> {
  const { rows } = await pool.query<{ positions: string; hashes: string }>({
    name: 'hashes-cited',
    text: `select coalesce(string_agg(position::text, ' ' order by position), '') as positions, encode(coalesce(string_agg(leaf_hash, '' order by position), ''), 'hex') as hashes from act where process_id = $1 and position = any($2::bigint[])`,
    values: [process, [...new Set(edges.map(({ at }) => at))]],
  });
  const { positions, hashes } = rows[0] ?? { positions: '', hashes: '' };
  const acts = (positions === '' ? [] : positions.split(' ')).map((position, at) => ({ position: Number(position), leafHash: hashes.slice(at * hashLength, (at + 1) * hashLength) }));
  return { acts, root: rootOver(acts.map(({ leafHash }) => leafHash)) };
}

export async function loadCitedActs(pool: Pool, process: string, positions: Iterable<number>): Promise<readonly CitedAct[]> {
  const { rows } = await pool.query<CitedAct>({
    name: 'acts-cited',
    text: `select position::int as position, type, at, encode(leaf_hash, 'hex') as "leafHash", substring(entry from '"by":[{][^}]*"of":"([^"]*)"') as of from act where process_id = $1 and position = any($2::bigint[]) order by position`,
    values: [process, [...positions]],
  });
  return rows;
}

/** RFC 6962, section 2.1, over leaf hashes in hexadecimal. */
export function rootOver(leafHashes: readonly string[]): string {
  const tree = new MerkleTree();
  for (const hash of leafHashes) tree.append(Buffer.from(hash, 'hex'));
  return tree.root().toString('hex');
}
