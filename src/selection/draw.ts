import { createHash } from 'node:crypto';

/**
 * The draw, so that anybody can do it again with nothing but SHA-256:
 * beforehand the hash of the secret seed is published, together with the numbered lots (whose canonical hash is `publication`);
 * then the seed is shown. Number n = the first eight bytes, as one big-endian number, of
 * SHA-256("<seed> <publication> <attempt>"), attempt 0 at first. Of the 2^64 numbers the last few, which would favour
 * the first lots, do not count: then attempt 1, and so on. The lot is n modulo the number of lots.
 */
export function drawLot(seed: string, publication: string, lots: number): number {
  const count = BigInt(lots);
  const fair = 2n ** 64n - (2n ** 64n % count);
  for (let attempt = 0; ; attempt += 1) {
    const number = createHash('sha256').update(`${seed} ${publication} ${attempt}`).digest().readBigUInt64BE();
    if (number < fair) return Number(number % count);
  }
}

/** What is published before the draw: SHA-256 of the seed as text. */
export function commitmentTo(seed: string): string {
  return createHash('sha256').update(seed).digest('hex');
}

/** A seed is 32 random bytes in hexadecimal. */
export function isSeed(text: string): boolean {
  return /^[0-9a-f]{64}$/u.test(text);
}
