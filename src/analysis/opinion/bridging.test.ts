import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgingProposals, groupInformedConsensus, support } from './bridging.ts';
import { representativeOf } from './representative.ts';
import { stanceMatrix } from './stance-matrix.ts';
import type { Stance } from './stance-matrix.ts';

const entry = fc.record({ holder: fc.integer({ min: 0, max: 9 }).map((at) => `h${at}`), proposal: fc.integer({ min: 0, max: 4 }).map((at) => `p${at}`), stance: fc.constantFrom<Stance>(-1, 0, 1) });
const entries = fc.uniqueArray(entry, { selector: ({ holder, proposal }) => `${holder} ${proposal}`, maxLength: 50 });
/** As regional groups are: declared, and not of everybody. */
const declared = new Map(Array.from({ length: 9 }, (_, at) => [`h${at}`, ['african', 'asia-pacific', 'eastern-european'][at % 3] ?? '']));
const groups = ['african', 'asia-pacific', 'eastern-european'];

describe('bridging proposals', () => {
  test('group-informed consensus is the product of the shares, to 1e-12', () => {
    fc.assert(fc.property(entries, (all) => {
      for (const { id, gic, least, byGroup } of bridgingProposals(stanceMatrix(all), groups, declared)) {
        const of = (group: string) => all.filter(({ holder, proposal }) => proposal === id && declared.get(holder) === group);
        const [above, below] = groups.reduce(([up, down], group) => [up * BigInt(of(group).filter((one) => one.stance === 1).length + 1), down * BigInt(of(group).length + 2)], [1n, 1n]);
        expect(Math.abs(gic - Number(above) / Number(below))).toBeLessThanOrEqual(1e-12 * gic);
        expect(least).toBe(Math.min(...byGroup.map(support)));
      }
    }));
  });

  test('the ranking is by the least supportive group; who has no group does not count', () => {
    fc.assert(fc.property(entries, (all) => {
      const ranked = bridgingProposals(stanceMatrix(all), groups, declared);
      expect(ranked.map(({ least }) => least)).toEqual(ranked.map(({ least }) => least).sort((a, b) => b - a));
      expect(bridgingProposals(stanceMatrix([...all.filter(({ holder }) => declared.has(holder)), ...ranked.map(({ id }) => ({ holder: 'h9', proposal: id, stance: 1 as const }))]), groups, declared)).toEqual(ranked);
    }));
  });

  test('one more agreement never lowers a proposal, one more objection never lifts it', () => {
    fc.assert(fc.property(entries, (all) => {
      const of = (stance: Stance) => bridgingProposals(stanceMatrix([...all, { holder: 'new', proposal: 'p0', stance }]), groups, new Map([...declared, ['new', 'african']])).find(({ id }) => id === 'p0');
      const before = bridgingProposals(stanceMatrix([...all, { holder: 'nobody', proposal: 'p0', stance: 0 }]), groups, declared).find(({ id }) => id === 'p0');
      expect(of(1)?.gic).toBeGreaterThanOrEqual(before?.gic ?? 2);
      expect(of(-1)?.least).toBeLessThanOrEqual(before?.least ?? -1);
    }));
  });

  test('what a group has not seen is a half, and says so', () => {
    const [only] = bridgingProposals(stanceMatrix([{ holder: 'h0', proposal: 'p', stance: 1 }]), groups, declared);
    expect(only).toMatchObject({ gic: (2 / 3) * 0.25, least: 0.5, leastGroup: 'asia-pacific', leastSeen: 0 });
    expect(groupInformedConsensus([])).toBe(1);
    expect(bridgingProposals(stanceMatrix([]), groups, declared)).toEqual([]);
  });
});

describe('what tells a group apart', () => {
  const all = Array.from({ length: 20 }, (_, at) => `h${at}`).flatMap((holder, at) => [
    { holder, proposal: 'divides', stance: at < 10 ? 1 : -1 } as const,
    { holder, proposal: 'unites', stance: 1 } as const,
    { holder, proposal: 'tired', stance: 0 } as const,
  ]);
  const accounts = bridgingProposals(stanceMatrix(all), ['1', '2'], new Map(Array.from({ length: 20 }, (_, at) => [`h${at}`, at < 10 ? '1' : '2'])));

  test('is what divides, not what unites', () => {
    expect(representativeOf('1', accounts, 3)).toMatchObject([{ proposal: 'divides', stance: 'agree', here: 11 / 12, elsewhere: 1 / 12 }]);
    expect(representativeOf('2', accounts, 3)).toMatchObject([{ proposal: 'divides', stance: 'disagree' }]);
    expect(representativeOf('1', accounts, 0)).toEqual([]);
  });

  test('the test of two proportions by hand', () => {
    const [first] = representativeOf('1', accounts, 1);
    expect(first?.z).toBeCloseTo((11 / 12 - 1 / 12) / Math.sqrt(0.25 * (2 / 12)), 12);
  });
});
