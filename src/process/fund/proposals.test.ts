import { expect, test } from 'vitest';
import { delegationOf, outcome } from '../participation/bodies.test-support.ts';
import { allocate, approved, deposit, germany, ghana, given, grant, noon, pledge, reverse, screen, sign, spent, standsAt, stateOf, submit, theFund, travel } from './fund.test-support.ts';
import { travelOrder } from './travel-order.ts';

const keys = { proposal: 'p', fund: 'trust' } as const;
const swiss = { ...noon, by: delegationOf('CH') };

test('FU-13 a concept note asks in the currency of the books, for one objective, by who takes part', () => {
  const at = theFund();
  const tell = (more: Readonly<Record<string, unknown>>, when = noon) => outcome(at, submit('p', more), when);
  expect([tell({ objective: 'roads' }), tell({ asked: { currency: 'EUR', minor: 100 } }), tell({ asked: { currency: 'USD', minor: -1 } })]).toEqual(['objective-unknown FU-13', 'other-currency FU-13', 'amount-not-positive FU-3']);
  expect([tell({ applicants: ['nobody-known'] }), tell({ countries: ['XX'] }), tell({}, germany), tell({}, ghana)]).toEqual(['nobodys FU-13', 'not-a-state FU-13', 'not-yours FU-12', 'done']);
});

test('FU-13 screened for its quality, the balance and three markers, then into the pipeline, or out', () => {
  const at = theFund([submit('p'), submit('q')]);
  const pipeline = (proposal: string) => outcome(at, { name: 'enter-pipeline', data: { proposal, fund: 'trust' } }, noon);
  expect(pipeline('p')).toBe('proposal-stands FU-13');
  const { data } = screen('p');
  expect(outcome(at, { name: 'screen-proposal', data: { ...data, markers: data.markers.slice(0, 2) } }, noon)).toBe('markers-missing FU-13');
  expect(outcome(at, { name: 'screen-proposal', data: { ...data, markers: data.markers.map((one) => ({ ...one, level: 4 })) } }, noon)).toBe('markers-missing FU-13');
  expect([outcome(at, screen('p'), noon), pipeline('p'), outcome(at, screen('q', false), noon), pipeline('q')]).toEqual(['done', 'done', 'done', 'proposal-stands FU-13']);
  expect([stateOf(at, 'proposal', 'p').status, stateOf(at, 'proposal', 'q').status]).toEqual(['pipeline', 'screened-out']);
  expect([outcome(at, { name: 'withdraw-proposal', data: { ...keys, by: 'GH' } }, germany), outcome(at, { name: 'withdraw-proposal', data: { ...keys, by: 'GH' } }, ghana)]).toEqual(['not-yours FU-12', 'done']);
});

test('FU-14 nothing is approved while a member of the committee objects', () => {
  const at = theFund(approved('p').slice(0, 3));
  const object = (holder: string, when = noon) => outcome(at, { name: 'object-to-funding', data: { ...keys, holder, reason: 'Twice the same.' } }, when);
  const lift = (holder: string, when = noon) => outcome(at, { name: 'withdraw-funding-objection', data: { ...keys, holder } }, when);
  const decide = (kind: 'approved' | 'declined') => outcome(at, { name: 'decide-funding', data: { ...keys, outcome: kind, on: '2018-02-10' } }, noon);
  expect([object('DE', germany), object('CH', ghana), object('CH', swiss), object('CH', swiss)]).toEqual(['not-of-committee FU-14', 'not-yours FU-12', 'done', 'nothing-changes FU-14']);
  expect([decide('approved'), decide('declined'), lift('CH', ghana), lift('GH', ghana), lift('CH', swiss), decide('approved')]).toEqual(['funding-objected FU-14', 'reason-needed FU-14', 'not-yours FU-12', 'no-objection FU-14', 'done', 'done']);
});

test('FU-9 earmarked money serves its objective only, un-earmarked money all; what is not there is not free', () => {
  const at = theFund([...given('c', 'DE', 30_000, { earmark: 'travel', earmarkReason: 'By law.' }), ...given('d', 'GH', 20_000, { earmark: 'data', earmarkReason: 'By law.' }), pledge('e', 'CH', 'USD', 50_000), sign('e'), deposit('e', 'USD', 10_000), ...approved('p')]);
  expect([outcome(at, allocate('p', 30_001), noon), outcome(at, allocate('p', 100, 'EUR'), noon), outcome(at, allocate('p', 25_000), noon)]).toEqual(['free-too-little FU-9', 'other-currency FU-9', 'done']);
  expect([standsAt(at, 'encumbered.data'), standsAt(at, 'encumbered.general')]).toEqual([[20_000, 20_000], [5_000, 5_000]]);
  expect([outcome(at, allocate('p', 5_001), noon), stateOf(at, 'proposal', 'p').allocated]).toEqual(['free-too-little FU-9', { currency: 'USD', minor: 25_000 }]);
});

test('FU-9 no more is allocated than was asked for, and only to what was approved', () => {
  const at = theFund([...given('c', 'DE', 300_000), ...approved('p'), submit('q')]);
  expect([outcome(at, allocate('q', 1), noon), outcome(at, allocate('p', 60_000), noon), outcome(at, allocate('p', 40_001), noon), outcome(at, allocate('p', 40_000), noon)]).toEqual(['proposal-stands FU-13', 'done', 'beyond-asked FU-9', 'done']);
});

test('FU-10 what is spent is at most what was allocated, frees it by as much, and is paid from cash that is there', () => {
  const at = theFund([...given('c', 'DE', 30_000), pledge('e', 'CH', 'EUR', 10_000), sign('e'), deposit('e', 'EUR', 10_000), ...approved('p'), allocate('p', 25_000)]);
  expect([outcome(at, spent('p', 'USD', 25_001), noon), outcome(at, spent('p', 'JPY', 100), noon), outcome(at, spent('p', 'EUR', 8_000), noon)]).toEqual(['beyond-allocation FU-10', 'cash-short FU-8', 'done']);
  // Eighty euros at 1.25 are a hundred dollars; they stood at 1.25, so no difference.
  expect([standsAt(at, 'expenditure.general', 'EUR'), standsAt(at, 'encumbered.general'), standsAt(at, 'cash', 'EUR')]).toEqual([[8_000, 10_000], [15_000, 15_000], [2_000, 2_500]]);
  expect([outcome(at, spent('p', 'USD', 15_001), noon), outcome(at, spent('p', 'USD', 15_000), noon), outcome(at, spent('p', 'USD', 1), noon)]).toEqual(['beyond-allocation FU-10', 'done', 'beyond-allocation FU-10']);
});

test('FU-2 a deposit that was allocated and an allocation that was spent are reversed after what rests on them', () => {
  const at = theFund([...given('c', 'DE', 30_000), ...approved('p'), allocate('p', 25_000), spent('p', 'USD', 5_000)]);
  const turn = (entry: number, about: string) => outcome(at, reverse(entry, about), noon);
  expect([turn(3, 'contribution:c'), turn(4, 'proposal:p'), turn(5, 'proposal:p'), turn(4, 'proposal:p'), turn(3, 'contribution:c')]).toEqual(['entry-rested-on FU-2', 'entry-rested-on FU-2', 'done', 'done', 'done']);
  expect(stateOf(at, 'proposal', 'p')).not.toHaveProperty('allocated');
});

test('FU-11 a result is reported by whoever was funded, and what was not spent is free again', () => {
  const at = theFund([...given('c', 'DE', 30_000), ...approved('p'), allocate('p', 25_000), spent('p', 'USD', 5_000)]);
  const report = (when = noon) => outcome(at, { name: 'report-on-funding', data: { ...keys, on: '2018-02-25', report: 'Both censuses were held.' } }, when);
  expect([report(germany), report(ghana), report(ghana)]).toEqual(['not-yours FU-12', 'done', 'proposal-stands FU-13']);
  expect([stateOf(at, 'proposal', 'p').status, stateOf(at, 'proposal', 'p').allocated, standsAt(at, 'encumbered.general')]).toEqual(['reported', { currency: 'USD', minor: 5_000 }, [0, 0]]);
  expect([outcome(at, reverse(6, 'proposal:p', '2018-02-26'), noon), stateOf(at, 'proposal', 'p').status]).toEqual(['done', 'approved']);
});

test('FU-15 travel is for delegates of developing countries, so many of a delegation, out of what is free for it', () => {
  const at = theFund([...given('c', 'DE', 400_000, { earmark: 'data', earmarkReason: 'By law.' }), ...given('d', 'CH', 200_000)]);
  expect([outcome(at, travel('de', 'DE'), noon), outcome(at, travel('gh', 'GH'), germany), outcome(at, travel('gh', 'GH'), ghana), outcome(at, travel('gh-2', 'GH'), ghana), outcome(at, travel('sn', 'SN'), noon)]).toEqual(['not-developing FU-15', 'not-yours FU-12', 'done', 'done', 'done']);
  expect([outcome(at, grant('gh', 'GH'), noon), outcome(at, grant('gh-2', 'GH'), noon), outcome(at, grant('sn', 'SN'), noon)]).toEqual(['done', 'delegation-full FU-15', 'free-too-little FU-9']);
  const decline = (reason?: string) => outcome(at, { name: 'decline-travel', data: { grant: 'gh-2', fund: 'trust', ...(reason !== undefined && { reason }) } }, noon);
  expect([decline(), decline('One of a delegation.'), outcome(at, { name: 'withdraw-travel', data: { grant: 'sn', fund: 'trust' } }, noon)]).toEqual(['reason-needed FU-15', 'done', 'done']);
  expect([outcome(at, { name: 'pay-travel', data: { grant: 'gh', fund: 'trust', on: '2018-02-25' } }, noon), stateOf(at, 'grant', 'gh').status, standsAt(at, 'expenditure.general')]).toEqual(['done', 'paid', [150_000, 150_000]]);
  at.and(reverse(8, 'grant:gh', '2018-02-26'), noon);
  expect(stateOf(at, 'grant', 'gh').status).toBe('granted');
});

test('FU-15 the least developed first, then the landlocked and small islands, then the others, each by who asked first', () => {
  const ask = (id: string, state: string, criteria: readonly string[], requestedAt: number, status = 'requested') => ({ id, state, event: 'session', criteria, requestedAt, status });
  const order = travelOrder([ask('mx', 'MX', ['developing'], 1), ask('fj', 'FJ', ['small-island', 'developing'], 2), ask('sn-2', 'SN', ['least-developed', 'developing'], 4), ask('sn', 'SN', ['least-developed', 'developing'], 3), ask('ne', 'NE', ['least-developed', 'landlocked', 'developing'], 5), ask('gone', 'TD', ['least-developed'], 0, 'withdrawn')], 1);
  expect(order.map(({ request, rank, tier, beyond }) => [request.id, rank, tier, beyond])).toEqual([['sn', 1, 0, false], ['ne', 2, 0, false], ['fj', 3, 1, false], ['mx', 4, 2, false], ['sn-2', 5, 0, true]]);
});
