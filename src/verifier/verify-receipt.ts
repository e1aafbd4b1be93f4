import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';

/** What a receipt of a record holds. This file uses nothing of the program that wrote it. */
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const receiptShape = z.object({
  format: z.literal('travaux-receipt/1'),
  process: z.string().min(1),
  /** The entry as the record keeps it: one line of canonical JSON (RFC 8785). */
  entry: z.string().min(2),
  /** Its place in the record, from 1. */
  position: z.int().min(1),
  leafHash: hash,
  /** How many entries the record had when the receipt was written, and the root over them. */
  size: z.int().min(1),
  root: hash,
  /** RFC 6962 inclusion proof, the nearest hash first. */
  proof: z.array(hash).max(60),
});
const entryShape = z.object({ process: z.string(), position: z.int(), type: z.string(), at: z.string(), data: z.record(z.string(), z.unknown()) });

export type ReceiptFinding =
  | { readonly code: 'unreadable'; readonly path: string; readonly message: string }
  | { readonly code: 'not-canonical' | 'not-in-record' | 'other-text' }
  | { readonly code: 'other-leaf'; readonly stated: string; readonly computed: string }
  | { readonly code: 'other-place'; readonly stated: string; readonly found: string };

export interface VerifiedReceipt {
  /** Empty where the receipt holds. */
  readonly findings: readonly ReceiptFinding[];
  /** What the receipt is of; absent where it cannot be read. */
  readonly of?: { readonly process: string; readonly position: number; readonly size: number; readonly root: string; readonly type: string; readonly at: string };
}

/**
 * Checks a receipt by itself: the entry has the hash that is stated, stands where it says, and is among the entries under
 * the root. `text`: what somebody submitted, compared with what the entry holds. Whether the root is that of the record
 * is found by comparing it with the one that is published.
 */
export function verifyReceipt(value: unknown, text?: string): VerifiedReceipt {
  const read = receiptShape.safeParse(value);
  if (!read.success) return { findings: [unreadable(read.error)] };
  const receipt = read.data;
  const parsed = parse(receipt.entry);
  const entry = entryShape.safeParse(parsed);
  if (!entry.success) return { findings: [unreadable(entry.error, 'entry')] };
  const { process, position, type, at, data } = entry.data;
  const computed = leafOf(receipt.entry).toString('hex');
  const findings: ReceiptFinding[] = [
    ...(canonicalize(parsed) === receipt.entry ? [] : [{ code: 'not-canonical' } as const]),
    ...(computed === receipt.leafHash ? [] : [{ code: 'other-leaf', stated: receipt.leafHash, computed } as const]),
    ...(position === receipt.position && process === receipt.process ? [] : [{ code: 'other-place', stated: `${receipt.process} ${receipt.position}`, found: `${process} ${position}` } as const]),
    ...(isUnderRoot(receipt) ? [] : [{ code: 'not-in-record' } as const]),
    ...(text === undefined || sameText(text, data['text']) ? [] : [{ code: 'other-text' } as const]),
  ];
  return { findings, of: { process, position, size: receipt.size, root: receipt.root, type, at } };
}

function unreadable(error: z.ZodError, under = ''): ReceiptFinding {
  const issue = error.issues[0];
  return { code: 'unreadable', path: [...(under === '' ? [] : [under]), ...(issue?.path ?? [])].join('.'), message: issue?.message ?? '' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Said as a finding: it is no entry.
    return undefined;
  }
}

function leafOf(entry: string): Buffer {
  return createHash('sha256').update('\0').update(entry, 'utf8').digest();
}

/** RFC 9162, section 2.1.3.2: from the leaf up, left or right as the bits of its place say. */
function isUnderRoot({ entry, position, size, proof, root }: z.output<typeof receiptShape>): boolean {
  let [place, last] = [position - 1, size - 1];
  if (place > last) return false;
  let node = leafOf(entry);
  for (const other of proof.map((one) => Buffer.from(one, 'hex'))) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      node = nodeOf(other, node);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      node = nodeOf(node, other);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && node.toString('hex') === root;
}

function nodeOf(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update('\u0001').update(left).update(right).digest();
}

/** Ends of lines and white space around it are no part of what was submitted. */
function sameText(text: string, held: unknown): boolean {
  return typeof held === 'string' && text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n').trim() === held;
}
