import { describe, expect, test } from 'vitest';
import { day, outcome } from '../participation/bodies.test-support.ts';
import { call, caritas, declare, given, kenya, mexico, practiceIn, publish, reviewed, submit, today, verdict, words } from './practices.test-support.ts';
import { termFrom } from './term.ts';

const at = { at: today };
const until = (expiresOn: string) => ({ name: 'publish-practice', data: { practice: 'desk', expiresOn } }) as const;
const giveBack = { name: 'return-practice', data: { practice: 'desk', reason: 'Say how many were reached.' } } as const;
const decline = { name: 'decline-practice', data: { practice: 'desk', reason: 'It cannot be told how it was done.' } } as const;
const withdraw = { name: 'withdraw-practice', data: { practice: 'desk', reason: 'It ended.' } } as const;
const amend = { name: 'amend-practice', data: { practice: 'desk', ...words, results: 'Four hundred were reached.' } } as const;
const revise = { name: 'revise-practice', data: { practice: 'desk', ...words, results: 'Four thousand were reached.' } } as const;
const expire = { name: 'expire-practice', data: { practice: 'desk' } } as const;
const renew = (expiresOn?: string) => ({ name: 'renew-practice', data: { practice: 'desk', ...(expiresOn !== undefined && { expiresOn }) } }) as const;
const use = (holder: string, more: { readonly note?: string; readonly thing?: string; readonly address?: string } = {}) => ({ name: 'note-practice-use', data: { practice: 'desk', holder, note: 'In two harbours.', ...more } }) as const;
const published = () => reviewed('publish', 'publish', 'publish').and(publish, at);

describe('deciding', () => {
  test('GP-8 one of the United Nations and two from outside, all for it', () => {
    expect(outcome(reviewed('publish', 'publish', 'publish'), publish, at)).toBe('done');
    expect(reviewed('publish', 'publish').when(publish, at)).toMatchObject({ code: 'reviews-missing', rule: 'GP-8', details: { un: 0, outside: 1 } });
    expect(given([submit()]).when(publish, at)).toMatchObject({ code: 'practice-elsewhere', details: { status: 'submitted' } });
    expect(reviewed('improve', 'improve', 'improve').when(publish, at)).toMatchObject({ code: 'reviews-otherwise', details: { outcome: 'improve' } });
    expect(practiceIn(published())).toMatchObject({ status: 'published', edition: 1, publishedOn: '2017-05-08', expiresOn: '2022-05-08' });
  });

  test('GP-9 returned with what is wanted; amended it is a further edition for the same reviewers', () => {
    const here = reviewed('improve', 'publish').and(giveBack, at);
    expect(practiceIn(here)).toMatchObject({ status: 'returned', reason: 'Say how many were reached.' });
    expect(outcome(here, publish, at)).toBe('practice-elsewhere GP-8');
    here.and(amend, { ...at, by: mexico });
    expect(practiceIn(here)).toMatchObject({ status: 'under-review', edition: 2, results: 'Four hundred were reached.' });
    expect(practiceIn(here)).not.toHaveProperty('reason');
    expect(practiceIn(here).reviewers.map(({ conflict, verdict: said }) => [conflict, said])).toEqual([['none', undefined], ['none', undefined], ['none', undefined]]);
    expect(outcome(here, amend, { ...at, by: mexico })).toBe('practice-elsewhere GP-3');
    for (const number of [1, 2, 3]) here.and(verdict(number, 'publish'), at);
    expect(outcome(here, publish, at)).toBe('done');
  });

  test('GP-10 declined where the reviews are against it; withdrawn by its own alone', () => {
    expect(outcome(reviewed('decline', 'decline', 'decline'), decline, at)).toBe('done');
    expect(outcome(reviewed('publish', 'publish', 'publish'), decline, at)).toBe('reviews-otherwise GP-10');
    expect(outcome(reviewed('decline', 'decline'), decline, at)).toBe('reviews-missing GP-10');
    expect(outcome(published(), withdraw, { ...at, by: kenya })).toBe('not-yours GP-10');
    const gone = published().and(withdraw, { ...at, by: mexico });
    expect(practiceIn(gone)).toMatchObject({ status: 'withdrawn', reason: 'It ended.' });
    expect(outcome(gone, withdraw, at)).toBe('practice-elsewhere GP-10');
  });
});

describe('the term', () => {
  test('GP-11 five years unless said otherwise, on a later day, at most ten years on', () => {
    expect([termFrom(day('2024-02-29')), termFrom(day('2024-02-29'), 4)]).toEqual(['2029-02-28', '2028-02-29']);
    const here = () => reviewed('publish', 'publish', 'publish');
    for (const [expiresOn, what] of [['2017-05-08', 'term-out-of-range GP-11'], ['2017-05-09', 'done'], ['2027-05-08', 'done'], ['2027-05-09', 'term-out-of-range GP-11']] as const) expect(outcome(here(), until(expiresOn), at)).toBe(what);
  });

  test('GP-11 over after its last day and not before; renewed before or after', () => {
    const here = reviewed('publish', 'publish', 'publish').and(until('2017-05-20'), at);
    expect(here.when(expire, { at: '2017-05-20T23:59:59.999Z' })).toMatchObject({ code: 'term-runs', details: { until: '2017-05-20' } });
    expect(outcome(here, renew('2017-05-19'), at)).toBe('nothing-changes GP-11');
    here.and(expire, { at: '2017-05-21T00:00:00Z' });
    expect(practiceIn(here)).toMatchObject({ status: 'expired' });
    expect(outcome(here, expire, { at: '2017-05-22T00:00:00Z' })).toBe('practice-elsewhere GP-11');
    expect(practiceIn(here.and(renew(), { at: '2017-06-01T00:00:00Z' }))).toMatchObject({ status: 'published', expiresOn: '2022-06-01' });
  });

  test('GP-12 a new edition of what is published, for reviewers called anew, its users kept', () => {
    const here = published().and(use('KE'), { ...at, by: kenya }).and(revise, { ...at, by: mexico });
    expect(practiceIn(here)).toMatchObject({ status: 'under-review', edition: 2, reviewers: [], results: 'Four thousand were reached.', publishedOn: '2017-05-08', usedBy: [{ holder: 'KE' }] });
    expect(outcome(here, revise, { ...at, by: mexico })).toBe('practice-elsewhere GP-12');
    expect(outcome(published(), revise, { ...at, by: kenya })).toBe('not-yours GP-1');
    for (const [number, side] of [[4, 'un'], [5, 'outside'], [1, 'outside']] as const) here.and(call(number, side), at).and(declare(number), at).and(verdict(number, 'publish'), at);
    expect(practiceIn(here.and(publish, { at: '2018-01-01T00:00:00Z' }))).toMatchObject({ status: 'published', edition: 2, publishedOn: '2018-01-01' });
  });
});

describe('used by', () => {
  test('GP-13 others than its own say so of what was published, and take it back themselves', () => {
    const here = published();
    expect(outcome(here, use('KE', { address: 'https://example.org/harbours' }), { ...at, by: kenya })).toBe('done');
    expect(outcome(here, use('KE'), { ...at, by: caritas })).toBe('not-yours GP-13');
    expect(outcome(here, use('MX'), { ...at, by: mexico })).toBe('use-own GP-13');
    expect(outcome(here, use('gone'), at)).toBe('nobodys GP-13');
    expect(outcome(here, use('CH', { thing: 'event:session' }), at)).toBe('use-shown-otherwise GP-13');
    expect(outcome(here, use('CH', { thing: 'pledge:none' }), at)).toBe('not-found WP-6');
    expect(outcome(reviewed('publish'), use('KE'), { ...at, by: kenya })).toBe('practice-elsewhere GP-13');
    here.and(use('KE', { note: 'In three harbours.' }), { ...at, by: kenya });
    expect(practiceIn(here).usedBy).toEqual([{ holder: 'KE', note: 'In three harbours.', on: '2017-05-08' }]);
    const stop = { name: 'withdraw-practice-use', data: { practice: 'desk', holder: 'KE' } } as const;
    expect([outcome(here, stop, { ...at, by: mexico }), outcome(here, stop, { ...at, by: kenya }), outcome(here, stop, { ...at, by: kenya })]).toEqual(['not-yours GP-13', 'done', 'not-used GP-13']);
  });
});
