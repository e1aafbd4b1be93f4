import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestChain } from './heaviest-chain.ts';
import type { Link } from './heaviest-chain.ts';

const links = fc.array(fc.record({ from: fc.nat(5), to: fc.nat(5), weight: fc.integer({ min: 1, max: 9 }) }), { maxLength: 8 });
const weightOf = (chain: readonly Link[]) => chain.reduce((sum, { weight }) => sum + weight, 0);

/** Every choice tried. */
function heaviest(rest: readonly Link[], after: Pick<Link, 'from' | 'to'> = { from: -1, to: -1 }): number {
  return Math.max(0, ...rest.filter(({ from, to }) => from > after.from && to > after.to).map((link) => link.weight + heaviest(rest, link)));
}

test('no other links that do not cross weigh more', () => {
  fc.assert(fc.property(links, (all) => {
    const chain = heaviestChain(all);
    expect(weightOf(chain)).toBe(heaviest(all));
    expect(chain.every(({ from, to }, at) => at === 0 || (from > (chain[at - 1]?.from ?? 0) && to > (chain[at - 1]?.to ?? 0)))).toBe(true);
  }), { numRuns: 2000 });
});
