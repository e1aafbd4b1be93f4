import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentTo, drawText, isSeed, lotOf, randomnessOf } from './draw.ts';

const publication = 'ab'.repeat(32);
const publicValue = '7 12 19 23 31 44';
const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('BO-27 the draw follows from seed, publication and public value, each behind its length in bytes', () => {
  const seed = '5eed'.repeat(16);
  expect(drawText({ seed, publication, publicValue: 'Zürich 7' })).toBe(`24:travaux-selection/2 draw,64:${seed},64:${publication},9:Zürich 7,`);
  expect(randomnessOf({ seed, publication, publicValue })).toBe(digest(`24:travaux-selection/2 draw,64:${seed},64:${publication},16:7 12 19 23 31 44,`));
  // Worked out with sha256sum and a shell.
  expect(randomnessOf({ seed, publication, publicValue })).toBe('45f6ec096d61319da173b0e90d37e2baa3079777fd56978a2908b3bcf821d3cc');
  expect(lotOf('45f6ec096d61319da173b0e90d37e2baa3079777fd56978a2908b3bcf821d3cc', 1000)).toBe(249);
  expect(commitmentTo(seed)).toBe(digest(seed));
});

test('a shell and sha256sum find the same lot', () => {
  const sources = { seed: '5eed'.repeat(16), publication, publicValue: "7 – 12 d'or" };
  const tool = 'sha256sum';
  const randomness = execFileSync(tool, { input: drawText(sources), encoding: 'utf8' }).slice(0, 64);
  expect(randomness).toBe(randomnessOf(sources));
  const lot = execFileSync('sh', ['-c', `echo $((0x${randomness.slice(0, 15)} % 1000))`], { encoding: 'utf8' });
  expect(Number(lot)).toBe(lotOf(randomness, 1000));
});

test('no two different draws hash the same text', () => {
  const part = fc.string({ unit: fc.constantFrom('a', '1', ':', ',', 'ü'), maxLength: 6 });
  const sources = fc.record({ seed: part, publication: part, publicValue: part });
  fc.assert(fc.property(sources, sources, (one, other) => (drawText(one) === drawText(other)) === (JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted()))), { numRuns: 2000 });
});

test('a draw is a lot that there is; the last numbers, which would favour the first lots, are drawn again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{64}$/u), fc.integer({ min: 1, max: 100_000 }), (randomness, lots) => {
      const lot = lotOf(randomness, lots);
      expect(lot).toBeGreaterThanOrEqual(0);
      expect(lot).toBeLessThan(lots);
    }),
    { numRuns: 2000 },
  );
  const last = 'f'.repeat(64);
  expect(lotOf(last, 1000)).toBe(Number(BigInt(`0x${digest(last).slice(0, 15)}`) % 1000n));
  expect(lotOf(last, 1024)).toBe(1023);
});

test('10,000 draws among 20 lots are even, whichever of the three changes: chi squared with 19 degrees of freedom stays below its 99.9th percentile', () => {
  for (const changed of ['seed', 'publication', 'publicValue'] as const) {
    const counts = Array.from({ length: 20 }, () => 0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const lot = lotOf(randomnessOf({ seed: 'seed', publication, publicValue, [changed]: `${draw}` }), counts.length);
      counts[lot] = (counts[lot] ?? 0) + 1;
    }
    const chiSquared = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    expect(chiSquared).toBeLessThan(43.82);
  }
});

test('a seed is 32 bytes in hexadecimal', () => {
  expect(isSeed('0'.repeat(64)) && !isSeed('0'.repeat(63)) && !isSeed('G'.repeat(64))).toBe(true);
});
