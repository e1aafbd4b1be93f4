import { createHash, hash as hashOf } from 'node:crypto';

const ofNode = Buffer.from([1]);

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return hashOf('sha256', Buffer.concat([ofNode, left, right]), 'buffer');
}

/**
 * RFC 6962 tree head over leaf hashes in the order of the record, computed in one pass:
 * `roots` holds the heads of perfect subtrees, largest first, exactly as a binary counter holds its ones.
 */
export class MerkleTree {
  readonly #roots: { readonly height: number; readonly hash: Buffer }[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  append(leaf: Buffer): void {
    let node = { height: 0, hash: leaf };
    for (let last = this.#roots.at(-1); last?.height === node.height; last = this.#roots.at(-1)) {
      this.#roots.pop();
      node = { height: node.height + 1, hash: nodeHash(last.hash, node.hash) };
    }
    this.#roots.push(node);
    this.#size += 1;
  }

  /** The tree head; of an empty tree, the hash of nothing. */
  root(): Buffer {
    const [last, ...rest] = this.#roots.toReversed();
    if (last === undefined) return createHash('sha256').digest();
    return rest.reduce((right, left) => nodeHash(left.hash, right), last.hash);
  }
}
