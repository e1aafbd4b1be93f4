import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafHash } from './entry.ts';
import { MerkleTree } from './merkle.ts';

/** The recursive definition of RFC 6962, section 2.1, to hold the one-pass form against. */
function definedRoot(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return createHash('sha256').update('\u0001').update(definedRoot(leaves.slice(0, half))).update(definedRoot(leaves.slice(half))).digest();
}

test('the root equals the definition of RFC 6962 for every number of leaves', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 70 }), (texts) => {
      const tree = new MerkleTree();
      for (const text of texts) tree.append(leafHash(text));
      return tree.root().equals(definedRoot(texts.map((text) => leafHash(text)))) && tree.size === texts.length;
    }),
  );
});

test('the leaf of the empty text is the one that Certificate Transparency publishes', () => {
  expect(leafHash('').toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});
