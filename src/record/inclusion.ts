import { MerkleTree } from './merkle.ts';

/**
 * The hashes by which anybody finds the root of a record from one of its leaves (RFC 6962, section 2.1.1), the nearest
 * first. `index`: from 0, the position of the entry less one. Throws RangeError where there is no such leaf.
 */
export function inclusionProof(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError(`There is no leaf ${index} among ${leaves.length}.`);
  const proof: Buffer[] = [];
  let [from, to] = [0, leaves.length];
  while (to - from > 1) {
    const middle = from + largestHalf(to - from);
    proof.push(index < middle ? rootOf(leaves, middle, to) : rootOf(leaves, from, middle));
    if (index < middle) to = middle;
    else from = middle;
  }
  return proof.toReversed();
}

/** The largest power of two below a number above 1. */
function largestHalf(count: number): number {
  let half = 1;
  while (half * 2 < count) half *= 2;
  return half;
}

function rootOf(leaves: readonly Buffer[], from: number, to: number): Buffer {
  const tree = new MerkleTree();
  for (const leaf of leaves.slice(from, to)) tree.append(leaf);
  return tree.root();
}
