import type { Pool } from 'pg';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { inclusionProof } from '../../record/inclusion.ts';
import { MerkleTree } from '../../record/merkle.ts';
import { loadLeafHashes } from '../work-plan/leaf-hashes.ts';

/** Proof that an entry is in the record; `travaux verify receipt` checks it without us. Hashes in hexadecimal. */
export interface Receipt {
  readonly format: 'travaux-receipt/1';
  readonly process: string;
  readonly entry: string;
  readonly position: number;
  readonly leafHash: string;
  /** Entries of the record up to the position looked at, and the root over them. */
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}

/** The receipt of the first act about a thing; undefined where there was none at the position. */
export async function loadReceipt(pool: Pool, process: string, position: number, subject: SubjectKey): Promise<Receipt | undefined> {
  const { rows } = await pool.query<{ position: number; entry: string; leafHash: string }>("select position::int, entry, encode(leaf_hash, 'hex') as \"leafHash\" from act where process_id = $1 and subject = $2 and position <= $3 order by position limit 1", [process, subject, position]);
  const [row] = rows;
  if (row === undefined) return undefined;
  const leaves = await loadLeafHashes(pool, process, position);
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.append(leaf);
  return { format: 'travaux-receipt/1', process, ...row, size: tree.size, root: tree.root().toString('hex'), proof: inclusionProof(leaves, row.position - 1).map((hash) => hash.toString('hex')) };
}
