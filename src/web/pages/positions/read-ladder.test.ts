import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLadder } from '../../../process/synthesis/ladder/ladder.ts';
import { compareShares } from '../../../process/synthesis/ladder/share.ts';
import { parseShare, readLadder, shareAt, thresholds, writeShare } from './read-ladder.ts';

function form(more: Readonly<Record<string, string>> = {}): FormData {
  const fields = new FormData();
  for (const at of thresholds) {
    const share = shareAt(defaultLadder, at);
    fields.set(at, share === undefined ? '' : writeShare(share));
  }
  for (const [name, value] of Object.entries({ version: 'second', denominator: 'addressed', ...more })) fields.set(name, value);
  return fields;
}

const faults = (more: Readonly<Record<string, string>>) => readLadder(form(more), defaultLadder).faults.map(({ at, code }) => `${code} ${at}`);

describe('shares', () => {
  test('per cent with one decimal at most, and fractions', () => {
    expect(['70', '70 %', ' 12.5', '12,5 %', '2/3', '100', '0'].map(parseShare)).toEqual([[70, 100], [70, 100], [125, 1000], [125, 1000], [2, 3], [100, 100], [0, 100]]);
    expect(['', 'many', '12.55', '-3', '1/0', '1001/1000', '3/2000', '1e2'].map(parseShare)).toEqual(Array.from({ length: 8 }, () => undefined));
  });

  test('what is written is read again as the same share', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (whole, part) => {
      const read = parseShare(writeShare([part, whole]));
      return part > whole || (read !== undefined && compareShares(read, [part, whole]) === 0);
    }));
  });
});

describe('a ladder from its form', () => {
  test('with shares of a hundred', () => {
    expect(readLadder(form({ many: '45' }), defaultLadder)).toEqual({ ladder: { ...defaultLadder, version: 'second', many: [45, 100] }, faults: [] });
    expect(readLadder(form({ 'generalConvergence.consensus': '60' }), defaultLadder).ladder?.generalConvergence.consensus).toEqual([60, 100]);
  });

  test('PO-11 every fault at its field', () => {
    expect(faults({ many: '20', 'wideAgreement.support': '101', 'wideAgreement.eachGroup': '0' })).toEqual(['share-over-one wideAgreement.support', 'share-of-nobody wideAgreement.eachGroup', 'not-increasing many', 'not-increasing generalConvergence.support']);
    expect(faults({ many: 'lots', some: '' })).toEqual(['not-a-share some', 'not-a-share many']);
    expect(faults({ version: 'default-1' })).toEqual(['version version']);
    expect(faults({ version: 'Not a name' })).toEqual(['version version']);
  });
});
