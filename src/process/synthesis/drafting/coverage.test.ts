import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubjectKey } from '../../vocabulary/ids.ts';
import { coverageOf } from './coverage.ts';
import type { Submitted } from './coverage.ts';

function thing(of: SubjectKey, more: Partial<Submitted> = {}): Submitted {
  return { of, asks: [], withdrawn: false, counts: true, ...more };
}

const nothing = { sentences: [], setAside: new Map<SubjectKey, string>() };

describe('what became of it', () => {
  const paper = thing('input:paper', { asks: ['recommendation:doors', 'recommendation:meals'] });
  const doors = thing('recommendation:doors', { into: 'recommendation:joined' });
  const meals = thing('recommendation:meals', { rejected: 'It asks for nothing.' });
  const joined = thing('recommendation:joined');

  test('SY-12 an input is cited through what was found in it, and through what that was joined into', () => {
    const accounts = coverageOf([paper, doors, meals, joined], { ...nothing, sentences: [{ sentence: 'sentence:one', evidence: ['recommendation:joined', 'recommendation:joined'] }] });
    expect(accounts).toEqual([
      { of: 'input:paper', fate: 'cited', through: ['sentence:one'] },
      { of: 'recommendation:doors', fate: 'cited', through: ['sentence:one'] },
      { of: 'recommendation:meals', fate: 'rejected', through: [], reason: 'It asks for nothing.' },
      { of: 'recommendation:joined', fate: 'cited', through: ['sentence:one'] },
    ]);
  });

  test('SY-12 until it is cited it is grouped, set aside with its reason, not brought forward, or open', () => {
    expect(coverageOf([paper, doors], nothing).map(({ fate, through }) => [fate, through])).toEqual([['grouped', ['recommendation:joined']], ['grouped', ['recommendation:joined']]]);
    expect(coverageOf([joined], { ...nothing, setAside: new Map([['recommendation:joined', 'Of another meeting.']]) })).toEqual([{ of: 'recommendation:joined', fate: 'set-aside', through: [], reason: 'Of another meeting.' }]);
    expect(coverageOf([thing('input:one', { counts: false }), thing('note:two')], nothing).map(({ fate }) => fate)).toEqual(['not-brought-forward', 'open']);
    expect(coverageOf([thing('input:one', { withdrawn: true })], { ...nothing, sentences: [{ sentence: 'sentence:one', evidence: ['input:one'] }] })[0]?.fate).toBe('withdrawn');
  });
});

const keys: readonly SubjectKey[] = ['input:a', 'input:b', 'note:c', 'edition:d', 'recommendation:e', 'recommendation:f', 'recommendation:g', 'recommendation:h'];
const some = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 4 });
const submitted = fc.tuple(...keys.map((of) => fc.record({ asks: some, into: fc.option(fc.constantFrom(...keys), { nil: undefined }), withdrawn: fc.nat(5), rejected: fc.option(fc.constant('No.'), { nil: undefined, freq: 3 }), counts: fc.boolean() }).map(({ asks, into, withdrawn, rejected, counts }): Submitted => ({ of, asks, withdrawn: withdrawn === 0, counts, ...(into !== undefined && into !== of && { into }), ...(rejected !== undefined && { rejected }) }))));
const draft = fc.record({ sentences: fc.array(some, { maxLength: 5 }).map((all) => all.map((evidence, index) => ({ sentence: `sentence:s${index}` as const, evidence }))), setAside: some.map((all) => new Map(all.map((of) => [of, 'Not here.']))) });

/** Slowly: what is reached from a thing, over and over until nothing is added. */
function reached(of: SubjectKey, all: readonly Submitted[]): ReadonlySet<SubjectKey> {
  const byKey = new Map(all.map((one) => [one.of, one]));
  const ways = new Set<SubjectKey>([of, ...(byKey.get(of)?.asks ?? [])]);
  for (let size = 0; size < ways.size; ) {
    size = ways.size;
    for (const one of ways) {
      const into = byKey.get(one)?.into;
      if (into !== undefined) ways.add(into);
    }
  }
  return ways;
}

describe('whatever was submitted', () => {
  test('SY-12 each thing is accounted for once, in its place, whatever became of it', () => {
    fc.assert(fc.property(submitted, draft, (all, of) => {
      expect(coverageOf(all, of).map((one) => one.of)).toEqual(all.map((one) => one.of));
    }), { numRuns: 500 });
  });

  test('SY-12 cited is exactly what some sentence rests on, directly or through what it became, and still stands', () => {
    fc.assert(fc.property(submitted, draft, (all, of) => {
      for (const { of: thing, fate, through } of coverageOf(all, of)) {
        const ways = reached(thing, all);
        const citing = of.sentences.filter(({ evidence }) => evidence.some((one) => ways.has(one))).map(({ sentence }) => sentence);
        const withdrawn = all.find((one) => one.of === thing)?.withdrawn ?? false;
        expect(fate === 'cited').toBe(!withdrawn && citing.length > 0);
        if (fate === 'cited') expect([...through].toSorted()).toEqual(citing.toSorted());
      }
    }), { numRuns: 500 });
  });

  test('SY-12 a reason stands wherever something is not used', () => {
    fc.assert(fc.property(submitted, draft, (all, of) => {
      for (const { fate, reason, through } of coverageOf(all, of)) {
        expect(reason !== undefined).toBe(fate === 'set-aside' || fate === 'rejected');
        expect(through.length > 0).toBe(fate === 'cited' || fate === 'grouped');
      }
    }), { numRuns: 300 });
  });
});
