import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { caritas, givenPact, kenya, mexico, noon, office, pledge, pledged, promise, update } from './pledges.test-support.ts';
import { updateStatuses } from './state.ts';

const common = (more: Readonly<Record<string, unknown>> = {}) => pledge({ form: 'common', partners: ['caritas', 'KE'], ...more });
const step = (name: 'join-pledge' | 'leave-pledge', holder: string) => ({ name, data: { pledge: 'ferries', holder } }) as const;
const withdraw = (holder: string) => ({ name: 'withdraw-pledge', data: { pledge: 'ferries', holder, reason: 'No ferry was to be had.' } }) as const;
const match = (matched: string, title: string, own = 'ferries') => ({ name: 'match-pledge', data: { pledge: own, by: 'MX', matched, title } }) as const;
const amend = (more: Readonly<Record<string, unknown>> = {}) => ({ name: 'amend-pledge', data: { pledge: 'ferries', by: 'MX', title: 'Two ferries', language: 'en', partners: [], commitments: [{ commitment: 'paths', label: '22' }], provisions: [], means: ['financial'], text: promise, countries: ['MX'], files: [], ...more } }) as Parameters<typeof outcome>[1];

test('CM-16 others join a common pledge for themselves, once, and whoever stood as a partner is a maker', () => {
  const at = givenPact([common()]);
  expect(outcome(at, step('join-pledge', 'KE'), mexico)).toBe('not-yours CM-6');
  expect([outcome(at, step('join-pledge', 'KE'), kenya), outcome(at, step('join-pledge', 'KE'), kenya)]).toEqual(['done', 'already-a-maker CM-16']);
  expect(outcome(at, step('join-pledge', 'caritas'), caritas)).toBe('done');
  expect(pledged(at)).toMatchObject({ makers: ['MX', 'KE', 'caritas'], partners: [] });
  expect(outcome(givenPact([pledge()]), step('join-pledge', 'KE'), kenya)).toBe('not-common CM-16');
});

test('CM-17 one of several leaves, the last one cannot', () => {
  const at = givenPact([common()]);
  at.and(step('join-pledge', 'KE'), kenya);
  expect(outcome(at, step('leave-pledge', 'caritas'), caritas)).toBe('not-a-maker CM-6');
  expect(outcome(at, step('leave-pledge', 'MX'), mexico)).toBe('done');
  expect(outcome(at, step('leave-pledge', 'KE'), kenya)).toBe('last-maker CM-17');
  expect(pledged(at).makers).toEqual(['KE']);
});

test('CM-18 a pledge is withdrawn by the only one whose it is, and stays', () => {
  const at = givenPact([common()]);
  at.and(step('join-pledge', 'KE'), kenya);
  expect(outcome(at, withdraw('MX'), mexico)).toBe('others-pledge CM-18');
  at.and(step('leave-pledge', 'KE'), kenya);
  expect(outcome(at, withdraw('MX'), kenya)).toBe('not-yours CM-6');
  expect(outcome(at, withdraw('MX'), mexico)).toBe('done');
  expect(pledged(at)).toMatchObject({ status: 'withdrawn', reason: 'No ferry was to be had.', title: 'Two ferries' });
});

test('CM-19 how far it is, by those whose it is, on a day that has been', () => {
  const at = givenPact([pledge()]);
  expect(outcome(at, update(), mexico)).toBe('done');
  expect(outcome(at, update({ by: 'KE' }), kenya)).toBe('not-a-maker CM-6');
  expect(outcome(at, update(), kenya)).toBe('not-yours CM-6');
  expect(outcome(at, update({ on: '2018-12-09' }), mexico)).toBe('before-made CM-19');
  expect(outcome(at, update({ on: '2018-12-12' }), mexico)).toBe('day-to-come CM-19');
  // At noon in London it is tomorrow already on some islands.
  expect(outcome(at, update({ on: '2018-12-11' }), mexico)).toBe('done');
  expect(outcome(at, update({ status: 'withdrawn' }), mexico)).toBe('bad-input WP-7');
});

test('CM-20 in whatever order updates are told, they stand by their days, and the latest says how far it is', () => {
  const days = fc.integer({ min: 0, max: 40 }).map((offset) => new Date(Date.UTC(2018, 10, 1 + offset)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.record({ on: days, status: fc.constantFrom(...updateStatuses) }), { minLength: 1, maxLength: 12 }), (told) => {
      const at = givenPact([pledge({ madeOn: '2018-11-01' })]);
      const last = '2018-12-20T12:00:00Z';
      for (const one of told) at.and(update(one), { ...mexico, at: last });
      const { updates, status } = pledged(at);
      expect(updates).toHaveLength(told.length);
      expect(updates.map(({ on }) => on)).toEqual(told.map(({ on }) => on).toSorted());
      const newest = told.map(({ on }) => on).toSorted().at(-1);
      expect(status).toBe(told.findLast(({ on }) => on === newest)?.status);
    }),
    { numRuns: 60 },
  );
});

test('CM-21 evidence is an address or something kept here', () => {
  const done = (...evidence: readonly string[]) => outcome(givenPact([pledge()]), update({ evidence }), mexico);
  expect(done('https://example.org/report?x=1', 'http://example.org', 'pledge:ferries')).toBe('done');
  expect(done('document:nowhere')).toBe('unknown-document WP-6');
  for (const one of ['javascript:alert(1)', 'https://', 'the minister said so', 'https://a b.org', 'https://user@example.org']) expect(done(one)).toBe('not-an-address CM-21');
});

test('CM-22 who matches a pledge names it by id and title', () => {
  const at = givenPact([pledge(), pledge({ pledge: 'piers', title: 'Three “piers”', makers: ['KE'] })]);
  expect(at.when(match('piers', 'Three buoys'), mexico)).toMatchObject({ code: 'other-title', rule: 'CM-22', details: { id: 'piers', title: 'Three “piers”' } });
  expect(outcome(at, match('nowhere', 'Three piers'), mexico)).toBe('not-found WP-6');
  expect(outcome(at, match('piers', 'three "Piers"'), mexico)).toBe('done');
  expect(pledged(at).matches).toEqual(['piers']);
});

test('CM-23 not itself, not twice, not two that both seek, none that was withdrawn', () => {
  const two = (mine: string | undefined, theirs: string | undefined) => givenPact([pledge({ ...(mine !== undefined && { seeks: mine }) }), pledge({ pledge: 'piers', title: 'Piers', makers: ['KE'], ...(theirs !== undefined && { seeks: theirs }) })]);
  const done = (mine?: string, theirs?: string) => outcome(two(mine, theirs), match('piers', 'Piers'), mexico);
  expect([done('seeks', 'offers'), done('offers', 'seeks'), done('offers', 'offers'), done(undefined, 'seeks'), done('seeks', 'seeks')]).toEqual(['done', 'done', 'done', 'done', 'both-seek CM-23']);
  expect(outcome(two('offers', 'seeks'), match('ferries', 'Two ferries'), mexico)).toBe('matches-itself CM-23');
  const at = two('offers', 'seeks').and(match('piers', 'Piers'), mexico);
  expect(outcome(at, match('piers', 'Piers'), mexico)).toBe('already-matched CM-23');
  expect(outcome(at, { name: 'match-pledge', data: { pledge: 'piers', by: 'KE', matched: 'ferries', title: 'Two ferries' } }, kenya)).toBe('already-matched CM-23');
  expect(outcome(at, pledge({ pledge: 'third', seeks: 'seeks', matches: [{ pledge: 'piers', title: 'Piers' }] }), mexico)).toBe('both-seek CM-23');
  expect(outcome(at, pledge({ pledge: 'third', seeks: 'offers', matches: [{ pledge: 'piers', title: 'Piers' }] }), mexico)).toBe('done');
  expect(outcome(at, pledge({ pledge: 'fourth', matches: [{ pledge: 'fourth', title: 'Two ferries' }] }), mexico)).toBe('matches-itself CM-23');
  at.and({ name: 'withdraw-pledge', data: { pledge: 'piers', holder: 'KE', reason: 'No.' } }, kenya);
  expect(outcome(at, match('piers', 'Piers', 'third'), mexico)).toBe('pledge-withdrawn CM-23');
});

test('CM-24 whoever made it corrects it as a whole, and all that is asked of a new one is asked again', () => {
  const at = givenPact([pledge({ region: 'global', money: { currency: 'MXN', minor: 100 } })]);
  expect(outcome(at, amend({ region: 'global', money: { minor: 100, currency: 'MXN' } }), mexico)).toBe('nothing-changes CM-24');
  expect(outcome(at, amend({ title: 'Two boats' }), kenya)).toBe('not-yours CM-6');
  expect(outcome(at, amend({ text: 'Short.' }), mexico)).toBe('pledge-length CM-8');
  expect(outcome(at, amend({ money: { currency: 'MXN', minor: -1 } }), mexico)).toBe('amount-not-positive CM-11');
  expect(outcome(at, amend({ title: 'Two boats', from: '2019-01-01' }), mexico)).toBe('done');
  const now = pledged(at);
  expect(now).toMatchObject({ title: 'Two boats', from: '2019-01-01', form: 'individual', makers: ['MX'] });
  expect([now.region, now.money]).toEqual([undefined, undefined]);
  at.and({ name: 'close-commitment', data: { commitment: 'paths', reason: 'Reached.' } }, office);
  expect(outcome(at, amend(), mexico)).toBe('done');
});

test('CM-25 with a pledge that was withdrawn nothing more is done', () => {
  const at = givenPact([common()]).and(withdraw('MX'), mexico);
  for (const command of [withdraw('MX'), update(), amend(), step('leave-pledge', 'MX'), match('ferries', 'Two ferries')]) expect(outcome(at, command, mexico)).toBe('pledge-withdrawn CM-25');
  expect(outcome(at, step('join-pledge', 'KE'), { ...kenya, at: noon })).toBe('pledge-withdrawn CM-25');
});
