import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentTo, drawLot, isSeed } from './draw.ts';

const publication = 'ab'.repeat(32);

test('the draw can be done again from hexadecimal digests and a calculator', () => {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  for (const seed of ['rehearsal-seed', 'a b', 'ü']) {
    expect(commitmentTo(seed)).toBe(digest(seed));
    const number = BigInt(`0x${digest(`${seed} ${publication} 0`).slice(0, 16)}`);
    expect(drawLot(seed, publication, 1000)).toBe(Number(number % 1000n));
  }
});

test('a draw is a lot that there is, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 100_000 }), (seed, lots) => {
      const lot = drawLot(seed, publication, lots);
      expect(lot).toBeGreaterThanOrEqual(0);
      expect(lot).toBeLessThan(lots);
      expect(drawLot(seed, publication, lots)).toBe(lot);
    }),
    { numRuns: 2000 },
  );
});

test('10,000 draws among 20 lots are even: chi squared with 19 degrees of freedom stays below its 99.9th percentile', () => {
  const counts = Array.from({ length: 20 }, () => 0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    const lot = drawLot(`seed ${draw}`, publication, counts.length);
    counts[lot] = (counts[lot] ?? 0) + 1;
  }
  const chiSquared = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  expect(chiSquared).toBeLessThan(43.82);
});

test('another seed or another publication draws by itself', () => {
  const draws = new Set(Array.from({ length: 50 }, (_, index) => drawLot('seed', `${index}`, 1_000_000)));
  expect(draws.size).toBeGreaterThan(48);
  expect(isSeed('0'.repeat(64)) && !isSeed('0'.repeat(63)) && !isSeed('G'.repeat(64))).toBe(true);
});
