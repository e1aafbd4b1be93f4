import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyReceipt } from '../verifier/verify-receipt.ts';
import { leafHash } from './entry.ts';
import { inclusionProof } from './inclusion.ts';
import { MerkleTree } from './merkle.ts';

function rootOf(leaves: readonly Buffer[]): string {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree.root().toString('hex');
}

function entriesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `{"at":"2017-05-08T12:00:00.000Z","data":{"text":"Words ${index}"},"position":${index + 1},"process":"p","type":"input-submitted"}`);
}

function receiptOf(entries: readonly string[], index: number) {
  const leaves = entries.map(leafHash);
  return { format: 'travaux-receipt/1', process: 'p', entry: entries[index] ?? '', position: index + 1, leafHash: leafHash(entries[index] ?? '').toString('hex'), size: entries.length, root: rootOf(leaves), proof: inclusionProof(leaves, index).map((one) => one.toString('hex')) };
}

function altered(hex: string): string {
  return (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
}

describe('inclusion proofs', () => {
  test('the proofs are those that Certificate Transparency publishes for its eight leaves', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => leafHash(Buffer.from(hex, 'hex').toString('latin1')));
    expect(rootOf(leaves)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
    expect(inclusionProof(leaves, 0).map((one) => one.toString('hex'))).toEqual(['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']);
    expect(inclusionProof(leaves.slice(0, 3), 2).map((one) => one.toString('hex'))).toEqual(['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']);
  });

  test('IN-9 every leaf of every record of up to 64 entries is found under its root', () => {
    for (let size = 1; size <= 64; size += 1) {
      const entries = entriesOf(size);
      for (let index = 0; index < size; index += 1) expect(verifyReceipt(receiptOf(entries, index)).findings).toEqual([]);
    }
  });

  test('IN-9 whatever is altered in a receipt is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat(), (size, some, which) => {
        const index = some % size;
        const receipt = receiptOf(entriesOf(size), index);
        const wrong = [
          { ...receipt, entry: receipt.entry.replace('Words', 'Other words') },
          { ...receipt, root: altered(receipt.root) },
          { ...receipt, proof: receipt.proof.map((one, at) => (at === which % receipt.proof.length ? altered(one) : one)) },
          { ...receipt, proof: receipt.proof.slice(1) },
          { ...receipt, proof: [...receipt.proof, receipt.root] },
          { ...receipt, leafHash: altered(receipt.leafHash) },
          { ...receipt, position: receipt.position === size ? 1 : receipt.position + 1 },
          { ...receipt, process: 'q' },
          { ...receipt, entry: ` ${receipt.entry}` },
        ];
        return verifyReceipt(receipt).findings.length === 0 && wrong.every((one) => verifyReceipt(one).findings.length > 0);
      }),
    );
  });

  test('there is no proof of a leaf that there is not', () => {
    for (const index of [-1, 3, 0.5, Number.NaN]) expect(() => inclusionProof(entriesOf(3).map(leafHash), index)).toThrow(RangeError);
  });
});
