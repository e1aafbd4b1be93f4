import { describe, expect, test } from 'vitest';
import type { RestedOn } from './flags.ts';
import { flagsOf } from './flags.ts';
import { flagProperties } from './flags.test-support.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';

const numRuns = Number(process.env['TRAVAUX_RUNS'] ?? 1000);

const things = new Map<SubjectKey, RestedOn>([
  ['input:paper', { restsOn: [], changedAt: 12, gone: true }],
  ['recommendation:doors', { restsOn: ['input:paper'], changedAt: 4, gone: false }],
  ['recommendation:meals', { restsOn: ['edition:report'], changedAt: 11, gone: false }],
  ['edition:report', { restsOn: [], changedAt: 3, gone: false }],
]);

describe('what has to be looked over', () => {
  test('SY-16 a sentence that rests on something withdrawn is flagged, however far behind it stands', () => {
    expect(flagsOf({ evidence: [{ of: 'recommendation:doors' }], seenAt: 10 }, things)).toEqual([{ of: 'input:paper', why: 'gone', changedAt: 12 }]);
  });

  test('SY-16 so is one that rests on something corrected, or on what is not there', () => {
    expect(flagsOf({ evidence: [{ of: 'recommendation:meals' }, { of: 'note:nowhere' }], seenAt: 10 }, things)).toEqual([{ of: 'recommendation:meals', why: 'changed', changedAt: 11 }, { of: 'note:nowhere', why: 'missing', changedAt: 0 }]);
  });

  test('SY-16 what was looked over since is not flagged', () => {
    expect(flagsOf({ evidence: [{ of: 'recommendation:doors' }, { of: 'recommendation:meals' }], seenAt: 12 }, things)).toEqual([]);
  });
});

describe('whatever rests on what', () => {
  test('SY-16 flags are exactly what changed among all that a sentence rests on', () => expect(flagProperties['flags by definition'](numRuns)).toEqual({ runs: numRuns }), 60_000);
  test('SY-16 withdrawing any one thing flags exactly its dependants', () => expect(flagProperties['withdrawing flags exactly the dependants'](numRuns)).toEqual({ runs: numRuns }), 60_000);
});
