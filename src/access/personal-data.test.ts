import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { personId } from '../process/vocabulary/shapes.ts';
import { standings } from '../process/vocabulary/standing.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import { clauses, mayChange, mayRead, mayUse, reachOf, uses } from './personal-data.ts';
import type { DatumTerms, ReadRequest } from './personal-data.ts';
import { duties, purposes, readings } from './purposes.ts';

function day(text: string): IsoDay {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(`No day: ${text}`);
  return read;
}

const datum: DatumTerms = { process: 'gcm', person: 'p-1', purposes: ['door', 'badge'], keptUntil: day('2017-07-31'), holder: 'MX' };
const request: ReadRequest = { process: 'gcm', purpose: 'door', today: day('2017-05-08') };

describe('reading a datum', () => {
  test.each<[string, Partial<ReadRequest>, boolean]>([
    ['for a purpose it was given for', {}, true],
    ['for another of them', { purpose: 'badge' }, true],
    ['for a purpose it was not given for', { purpose: 'selection' }, false],
    ['in another process', { process: 'other' }, false],
    ['on its last day', { today: day('2017-07-31') }, true],
    ['after its last day', { today: day('2017-08-01') }, false],
    ['in the name that entered it', { holder: 'MX' }, true],
    ['in another name', { holder: 'CH' }, false],
    ['asked about the person', { person: 'p-1' }, true],
    ['asked about another person', { person: 'p-2' }, false],
    ['as the person, whatever it was given for and however old', { purpose: 'own', person: 'p-1', today: day('2030-01-01') }, true],
    ['as another person', { purpose: 'own', person: 'p-2' }, false],
    ['as nobody in particular', { purpose: 'own' }, false],
    ['as the person, in another process', { purpose: 'own', person: 'p-1', process: 'other' }, false],
  ])('%s', (_, changed, allowed) => {
    expect(mayRead({ ...request, ...changed }, datum)).toBe(allowed);
  });

  test('PD-1 every clause is needed: without it something more would be read', () => {
    const days = [day('2017-01-01'), day('2017-12-31')];
    const requests = fc.record({ process: fc.constantFrom('a', 'b'), purpose: fc.constantFrom(...readings), today: fc.constantFrom(...days), person: fc.constantFrom('p-1', 'p-2') }, { requiredKeys: ['process', 'purpose', 'today'] });
    const data = fc.record({ process: fc.constantFrom('a', 'b'), person: fc.constantFrom('p-1', 'p-2'), purposes: fc.subarray([...purposes], { minLength: 1 }), keptUntil: fc.constantFrom(...days), holder: fc.constantFrom('MX', 'CH') }, { requiredKeys: ['process', 'person', 'purposes', 'keptUntil'] });
    const pairs = fc.sample(fc.tuple(fc.tuple(requests, fc.option(fc.constantFrom('MX', 'CH'), { nil: undefined })).map(([one, holder]) => (holder === undefined ? one : { ...one, holder })), data), 20_000);
    const missed: string[] = [];
    for (const left of clauses) {
      const without = clauses.filter((clause) => clause !== left);
      const more = pairs.filter(([one, other]) => without.every((clause) => clause.holds(one, other)) && !mayRead(one, other));
      if (more.length === 0) missed.push(left.sentence);
    }
    expect(missed).toEqual([]);
  });
});

describe('who may read for what', () => {
  const person = personId.parse('p-0000000000000001');

  test('the whole table of standings and purposes', () => {
    const table = standings.map((standing) => [standing, purposes.filter((purpose) => mayUse({ standing, of: 'MX' }, purpose))]);
    expect(Object.fromEntries(table)).toEqual({
      secretariat: purposes,
      'co-facilitator': ['speaking', 'participants-list'],
      moderator: ['speaking'],
      rapporteur: [],
      delegation: ['registration', 'invitation'],
      'focal-point': ['accreditation', 'registration', 'invitation'],
      'steering-committee': ['speaking'],
      expert: [],
      donor: [],
      public: [],
    });
  });

  test('PD-2 a delegation and a focal point reach what their own entered, and nothing where it is not said whose they are', () => {
    for (const standing of ['delegation', 'focal-point'] as const) {
      expect(reachOf({ standing, of: 'MX' }, 'registration')).toEqual({ holder: 'MX' });
      expect(mayUse({ standing }, 'registration')).toBe(false);
      expect(mayUse({ standing, person }, 'registration')).toBe(false);
    }
  });

  test.each(standings)('%s reads, enters and erases what is said of themselves, and under the name of nobody nothing', (standing) => {
    const actor: Actor = { standing, of: 'MX', person };
    expect(reachOf(actor, 'own')).toEqual({ person });
    expect(reachOf({ standing, of: 'MX' }, 'own')).toBeUndefined();
    for (const duty of duties) expect(mayChange(actor, duty, { person })).toBe(true);
  });

  test('others’ data are entered by the secretariat and in the name that one stands for, and erased by the secretariat', () => {
    const of = { person: 'p-0000000000000002', holder: 'MX' };
    const allowed = (duty: 'writing' | 'keeping', holder: string) => standings.filter((standing) => mayChange({ standing, of: 'MX', person }, duty, { ...of, holder }));
    expect(allowed('writing', 'MX')).toEqual(['secretariat', 'delegation', 'focal-point']);
    expect(allowed('writing', 'CH')).toEqual(['secretariat']);
    expect(allowed('keeping', 'MX')).toEqual(['secretariat']);
    expect(mayChange({ standing: 'delegation', of: 'MX' }, 'writing', { person: of.person })).toBe(false);
  });

  test('no standing has two sentences about one purpose', () => {
    for (const standing of standings) {
      for (const purpose of [...readings, ...duties]) expect(uses.filter((use) => use.standings.includes(standing) && use.purposes.includes(purpose)).length).toBeLessThanOrEqual(1);
    }
  });
});
