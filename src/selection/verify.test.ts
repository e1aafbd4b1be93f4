import { describe, expect, test } from 'vitest';
import { parseInstant } from '../process/vocabulary/instant.ts';
import type { Instant } from '../process/vocabulary/instant.ts';
import { publicSource } from '../process/participation/public-source.ts';
import { commitmentTo, lotOf, randomnessOf } from './draw.ts';
import { parseProblem } from './problem.ts';
import type { SelectionProblem } from './problem.ts';
import { hashOf, publicationOf } from './publication.ts';
import type { Publication, SelectionFile } from './publication.ts';
import { seededRandom } from './random.ts';
import { select } from './select.ts';
import { smallPool } from './small-pools.test-support.ts';
import { loadSolver } from './solver.ts';
import { verifySelection } from './verify.ts';

const solver = await loadSolver();
const seed = '5eed'.repeat(16);
const named = publicSource.parse({ source: 'Main draw of the lottery', day: '2017-05-03', timeZone: 'Europe/Zurich' });
const publicValue = '7 12 19 23 31 44';

function moment(text: string): Instant {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`No moment: ${text}`);
  return read;
}

function published(problem: SelectionProblem, lots = 200): Publication | undefined {
  const outcome = select(solver, problem, { lots, now: () => performance.now() });
  return outcome.kind === 'selection' ? publicationOf(problem, outcome, { seedCommitment: commitmentTo(seed), publicSource: named }) : undefined;
}

type Draw = NonNullable<SelectionFile['draw']>;

function fileOf(publication: Publication): SelectionFile {
  const hash = hashOf(publication);
  return { publication, hash, publishedAt: moment('2017-05-02T21:59:59.999Z'), draw: drawnFrom(publication, hash, {}) };
}

/** The draw with something changed, and everything that follows from it worked out again by the forger. */
function drawnFrom({ lots }: Publication, hash: string, changed: Partial<Draw>): Draw {
  const sources = { at: moment('2017-05-02T22:00:00.000Z'), seed, publicValue, ...changed };
  const randomness = changed.randomness ?? randomnessOf({ ...sources, publication: hash });
  return { ...sources, randomness, lot: changed.lot ?? lotOf(randomness, lots.length) };
}

const pool = parseProblem({
  bodies: [
    { id: 'committee', seats: 4, quotas: [{ attribute: 'gender', value: 'woman', min: 2, max: 2 }, { attribute: 'region', value: 'north', min: 1, max: 2 }], atMostOnePer: ['entity'] },
    { id: 'speakers', seats: 3, quotas: [{ attribute: 'gender', value: 'woman', min: 1, max: 2 }] },
  ],
  applicants: Array.from({ length: 24 }, (_, index) => ({ id: `a${index}`, profile: { gender: index % 3 === 0 ? 'woman' : 'man', region: index % 4 === 0 ? 'north' : 'south' }, groups: index < 12 ? [`entity:e${index % 5}`] : [], ...(index === 23 && { body: 'speakers' }) })),
});
if ('bad' in pool) throw new Error(JSON.stringify(pool.bad));
const publication = published(pool.problem);
if (publication === undefined) throw new Error('No selection was found.');
const file = fileOf(publication);

function codes(data: unknown): readonly string[] {
  return [...new Set(verifySelection(data).findings.map(({ code }) => code))];
}

/** The file with something changed in a copy of its publication, and everything hashed and drawn again by the forger. */
function forged(change: (publication: Publication) => Publication): SelectionFile {
  return fileOf(change(structuredClone(publication ?? file.publication)));
}

function withFirstLot(change: (lot: string[][]) => string[][]): (publication: Publication) => Publication {
  return (own) => ({ ...own, lots: own.lots.map((lot, place) => (place === 0 ? change(lot.map((persons) => [...persons])) : lot)) });
}

test('what was published holds, before and after the draw, and as it comes back from JSON', () => {
  expect(verifySelection({ publication: file.publication, hash: file.hash, publishedAt: file.publishedAt })).toMatchObject({ findings: [], checked: { applicants: 24, lots: 200, complete: true, drawn: false, source: named.source, day: '2017-05-03' } });
  const again: unknown = JSON.parse(JSON.stringify(file));
  expect(verifySelection(again)).toMatchObject({ findings: [], checked: { drawn: true, publicValue } });
});

test('selections of 60 random pools hold', { timeout: 60_000 }, () => {
  const random = seededRandom(77);
  let held = 0;
  for (let turn = 0; turn < 60; turn += 1) {
    const found = published(smallPool(random, { applicants: 10, seats: 3, bodies: turn % 2 === 0 ? 1 : 2, conflicts: turn % 3 === 0, forced: turn % 5 === 0 }), 100);
    if (found === undefined) continue;
    expect(verifySelection(fileOf(found)).findings).toEqual([]);
    held += 1;
  }
  expect(held).toBeGreaterThan(35);
});

describe('every kind of tampering is found', () => {
  const women = new Set(file.publication.problem.applicants.filter(({ profile }) => profile['gender'] === 'woman').map(({ id }) => id));
  const men = file.publication.problem.applicants.filter(({ profile }) => profile['gender'] === 'man').map(({ id }) => id);
  const first = file.publication.lots[0] ?? [];
  const outsider = (ids: readonly string[]) => ids.find((id) => id !== 'a23' && !first.flat().includes(id)) ?? '';
  const womanIn = first[0]?.find((id) => women.has(id)) ?? '';
  const elsewhere = { ...file.publication, publicSource: { ...named, source: 'Another lottery' } };
  const redrawn = (changed: Partial<Draw>): SelectionFile => ({ ...file, draw: drawnFrom(file.publication, file.hash, changed) });
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['another field', { ...file, note: 'trust me' }, 'unreadable'],
    ['no file at all', 'nothing', 'unreadable'],
    ['a changed profile, not hashed again', { ...file, publication: { ...file.publication, seedCommitment: commitmentTo('other') } }, 'other-hash'],
    ['an applicant listed twice', forged((own) => ({ ...own, problem: { ...own.problem, applicants: [...own.problem.applicants, ...own.problem.applicants.slice(0, 1)] } })), 'bad-problem'],
    ['a man in the place of a woman', forged(withFirstLot((lot) => lot.map((persons) => persons.map((id) => (id === womanIn ? outsider(men) : id))))), 'quota-broken'],
    ['a seat too many', forged(withFirstLot(([committee = [], ...rest]) => [[...committee, outsider(men)], ...rest])), 'wrong-seats'],
    ['a stranger', forged(withFirstLot(([committee = [], ...rest]) => [['nobody', ...committee.slice(1)], ...rest])), 'stranger'],
    ['one person on both lists', forged(withFirstLot(([committee = [], speakers = []]) => [committee, [committee[0] ?? '', ...speakers.slice(1)]])), 'seated-twice'],
    ['a list that somebody does not stand for', forged(withFirstLot(([committee = [], ...rest]) => [['a23', ...committee.slice(1)], ...rest])), 'may-not-sit'],
    ['a lot without its second list', forged(withFirstLot((lot) => lot.slice(0, 1))), 'lot-without-bodies'],
    ['two of one entity', forged((own) => ({ ...own, problem: { ...own.problem, applicants: own.problem.applicants.map((one) => ({ ...one, groups: ['entity:e0'] })) } })), 'conflict-broken'],
    ['somebody appointed afterwards', forged((own) => ({ ...own, problem: { ...own.problem, applicants: own.problem.applicants.map((one) => (one.id === 'a23' ? { ...one, forced: 'in' } : one)) } })), 'appointed-missing'],
    ['one lot many times over', forged((own) => ({ ...own, lots: own.lots.map((lot, place) => (place < 100 ? first : lot)) })), 'chance-not-of-lots'],
    ['a better chance for a friend', forged((own) => ({ ...own, chances: { ...own.chances, a1: [0.9] } })), 'chances-do-not-add-up'],
    ['no chance for somebody', forged((own) => ({ ...own, chances: Object.fromEntries(Object.entries(own.chances).filter(([id]) => id !== 'a1')) })), 'no-chance-stated'],
    ['a chance for a stranger', forged((own) => ({ ...own, chances: { ...own.chances, nobody: [0] } })), 'stranger-has-chance'],
    ['an unfair lottery with the old certificate', unfair(), 'not-the-certified-chance'],
    ['an unfair lottery whose levels were lowered', forged((own) => ({ ...own, certificate: { ...own.certificate, levels: own.certificate.levels.map((level) => ({ ...level, level: level.level * 0.9 })) } })), 'not-the-fairest'],
    ['a certificate of nothing', forged((own) => ({ ...own, certificate: { levels: [], cuts: [] } })), 'certificate-incomplete'],
    ['another seed, drawn again', redrawn({ seed: '0'.repeat(64) }), 'other-seed'],
    ['another seed', { ...file, draw: { ...file.draw, seed: '0'.repeat(64) } }, 'other-randomness'],
    ['another lot', redrawn({ lot: ((file.draw?.lot ?? 0) + 1) % 200 }), 'other-lot'],
    ['a lot that there is not', redrawn({ lot: 200 }), 'other-lot'],
    ['another public value', { ...file, draw: { ...file.draw, publicValue: '7 12 19 23 31 45' } }, 'other-randomness'],
    ['another randomness', redrawn({ randomness: '0'.repeat(64) }), 'other-randomness'],
    ['a public value with a space more', redrawn({ publicValue: '7  12 19 23 31 44' }), 'unreadable'],
    ['a public value with something that nobody sees', redrawn({ publicValue: '7\u200b12 19 23 31 44' }), 'unreadable'],
    ['a draw without a public value', { ...file, draw: { at: file.draw?.at, seed, randomness: file.draw?.randomness, lot: file.draw?.lot } }, 'unreadable'],
    ['another public source', { ...file, publication: { ...file.publication, publicSource: { ...named, source: 'Another lottery' } } }, 'other-hash'],
    ['another public source, hashed again', { ...file, publication: elsewhere, hash: hashOf(elsewhere) }, 'other-randomness'],
    ['another day', { ...file, publication: { ...file.publication, publicSource: { ...named, day: '2017-05-02' } } }, 'other-hash'],
    ['another zone', { ...file, publication: { ...file.publication, publicSource: { ...named, timeZone: 'America/New_York' } } }, 'other-hash'],
    ['a zone that there is not', { ...file, publication: { ...file.publication, publicSource: { ...named, timeZone: 'Mars/Olympus' } } }, 'unreadable'],
    ['a draw dated before the day', redrawn({ at: moment('2017-05-02T21:59:59.999Z') }), 'drawn-before-day'],
    ['chances published on the day', { ...file, publishedAt: moment('2017-05-02T22:00:00.000Z') }, 'day-begun-at-publication'],
    ['a file of the time before public values', { ...file, publication: { ...file.publication, format: 'travaux-selection/1' } }, 'unreadable'],
  ];
  test.each(cases)('%s', (_, data, code) => expect(codes(data)).toContain(code));

  /** Half of the lots are the first one, and the stated chances are honest about it. */
  function unfair(): SelectionFile {
    return forged((own) => {
      const lots = own.lots.map((lot, place) => (place % 2 === 0 ? first : lot));
      const seated = lots.map((lot) => new Set(lot.flat()));
      return { ...own, lots, chances: Object.fromEntries(own.problem.applicants.map(({ id }) => [id, [seated.filter((lot) => lot.has(id)).length / lots.length]])) };
    });
  }
});

describe('profiles that were erased', () => {
  const [gone] = file.publication.problem.applicants;
  const blanked = (own: Publication): Publication => ({ ...own, problem: { ...own.problem, applicants: own.problem.applicants.map((one) => (one.id === gone?.id ? { ...one, profile: {} } : one)) } });

  test('are said, and the rest is still checked', () => {
    const erased = { ...file, publication: blanked(file.publication), erased: [gone?.id ?? ''] };
    expect(verifySelection(erased).findings).toEqual([{ code: 'profiles-erased', applicants: 1 }]);
    expect(codes({ ...erased, draw: drawnFrom(file.publication, file.hash, { lot: ((file.draw?.lot ?? 0) + 1) % 200 }) })).toContain('other-lot');
    expect(codes({ ...erased, publication: { ...erased.publication, chances: { ...erased.publication.chances, a1: [0.9] } } })).toContain('chances-do-not-add-up');
  });

  test('are no way around the quotas: whoever is called erased has no profile, and is in the pool', () => {
    expect(codes({ ...file, publication: blanked(file.publication) })).toContain('bad-problem');
    expect(codes({ ...file, erased: [gone?.id ?? ''] })).toContain('wrongly-erased');
    expect(codes({ ...file, erased: ['nobody'] })).toContain('wrongly-erased');
  });
});
