import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { deposit, germany, ghana, given, noon, pledge, reverse, sign, standsAt, stateOf, terms, theFund } from './fund.test-support.ts';

test('FU-4 who may give is said by the terms: a private company may not, and a State gives as a State', () => {
  const at = theFund();
  const tell = (more: Readonly<Record<string, unknown>>) => outcome(at, pledge('c', 'DE', 'EUR', 100, more), noon);
  expect(tell({ donorKind: 'private-company' })).toBe('donor-kind-barred FU-4');
  expect(tell({ donorKind: 'philanthropic-organization' })).toBe('donor-kind-differs FU-4');
  expect(tell({ donor: 'nobody-known', donorKind: 'philanthropic-organization' })).toBe('nobodys FU-12');
  expect(tell({})).toBe('done');
  expect(outcome(at, pledge('c', 'DE', 'EUR', 100), noon)).toBe('already-exists WP-1');
});

test('FU-4 terms change while the fund is open, and an objective in whose name money stands stays', () => {
  const at = theFund(given('c', 'DE', 5000, { earmark: 'data', earmarkReason: 'By law.' }));
  const set = (objectives: readonly string[]) => outcome(at, { name: 'set-fund-terms', data: { fund: 'trust', ...terms, donorKinds: [...terms.donorKinds], committee: [], objectives: objectives.map((id) => ({ id, title: { en: id }, commitments: [] })) } }, noon);
  expect([set(['travel']), set(['travel', 'travel']), set(['data']), set(['travel', 'data'])]).toEqual(['objective-in-use FU-4', 'objective-twice FU-4', 'objective-unknown FU-4', 'done']);
  expect(outcome(at, { name: 'close-fund', data: { fund: 'trust' } }, noon)).toBe('done');
  expect(outcome(at, pledge('d', 'DE', 'EUR', 100), noon)).toBe('fund-closed FU-4');
});

test('FU-4 a fund with money promised does not close, and takes no pledge outside its period', () => {
  const at = theFund([pledge('c', 'DE', 'EUR', 100)]);
  expect(outcome(at, { name: 'close-fund', data: { fund: 'trust' } }, noon)).toBe('fund-in-use FU-4');
  const { donorKinds, objectives, committee, ...rest } = terms;
  at.and({ name: 'set-fund-terms', data: { fund: 'trust', ...rest, donorKinds: [...donorKinds], committee: [...committee], objectives: objectives.map((one) => ({ ...one, commitments: [] })), period: { from: '2018-02-01', until: '2018-12-31' } } }, noon);
  expect(outcome(at, pledge('d', 'DE', 'EUR', 100), noon)).toBe('outside-period FU-4');
});

test('FU-3 money is more than nothing, in a currency with a rate on or before the day', () => {
  const at = theFund();
  const tell = (currency: string, minor: number, on = '2018-01-10') => outcome(at, pledge('c', 'DE', currency, minor, { on }), noon);
  expect([tell('EUR', 0), tell('EUR', -100)]).toEqual(['amount-not-positive FU-3', 'amount-not-positive FU-3']);
  expect([tell('CHF', 100), tell('EUR', 100, '2017-12-31'), tell('XYZ', 100)]).toEqual(['rate-missing FU-3', 'rate-missing FU-3', 'currency-unknown FU-3']);
  expect([tell('EUR', 1_000_000_000_000_001), tell('KWD', 1_000_000_000_000_000)]).toEqual(['money-too-much FU-3', 'done']);
});

test('FU-3 the yen has no decimals and the dinar three; a rate quoted the other way round is as exact', () => {
  const at = theFund([pledge('yen', 'DE', 'JPY', 1_000_000), pledge('dinar', 'GH', 'KWD', 1_234)]);
  expect([standsAt(at, 'pledged', 'JPY'), standsAt(at, 'pledged', 'KWD')]).toEqual([[1_000_000, 910_000], [1_234, 411]]);
  at.and({ name: 'publish-rates', data: { fund: 'trust', rates: [{ currency: 'CHF', on: '2018-01-01', rate: '0.975', quoted: 'units-for-one', source: 'Treasury' }] } }, noon);
  at.and(pledge('franc', 'CH', 'CHF', 97_500), noon);
  expect(standsAt(at, 'pledged', 'CHF')).toEqual([97_500, 100_000]);
});

test('FU-3 a rate stands for its day, is none of the books’ own currency, and is a number', () => {
  const at = theFund();
  const publish = (currency: string, on: string, rate: string) => outcome(at, { name: 'publish-rates', data: { fund: 'trust', rates: [{ currency, on, rate, quoted: 'one-in-books', source: 'Treasury' }] } }, noon);
  expect([publish('EUR', '2018-01-01', '1.3'), publish('USD', '2018-01-01', '1'), publish('ABC', '2018-01-01', '1')]).toEqual(['rate-twice FU-3', 'rate-of-books FU-3', 'currency-unknown FU-3']);
  expect([publish('CHF', '2018-01-01', '0'), publish('CHF', '2018-01-01', '-1'), publish('CHF', '2018-01-01', 'one'), publish('CHF', '2018-01-01', '1.02')]).toEqual(['rate-unreadable FU-3', 'rate-unreadable FU-3', 'rate-unreadable FU-3', 'done']);
});

test('FU-5 earmarked to one objective of the fund, with a reason where un-earmarked is encouraged, until it is signed', () => {
  const at = theFund();
  expect(outcome(at, pledge('c', 'DE', 'EUR', 100, { earmark: 'data' }), noon)).toBe('earmark-unexplained FU-5');
  expect(outcome(at, pledge('c', 'DE', 'EUR', 100, { earmark: 'roads', earmarkReason: 'By law.' }), noon)).toBe('objective-unknown FU-5');
  at.and(pledge('c', 'DE', 'EUR', 100), noon);
  const earmark = (earmark?: string, reason?: string, by = noon) => outcome(at, { name: 'earmark-contribution', data: { contribution: 'c', fund: 'trust', ...(earmark !== undefined && { earmark }), ...(reason !== undefined && { reason }) } }, by);
  expect([earmark('data'), earmark(), earmark('data', 'By law.', ghana), earmark('data', 'By law.', germany)]).toEqual(['earmark-unexplained FU-5', 'nothing-changes FU-5', 'not-yours FU-12', 'done']);
  expect(stateOf(at, 'contribution', 'c')).toMatchObject({ earmark: 'data', earmarkReason: 'By law.' });
  at.and(sign('c'), noon);
  expect(earmark()).toBe('contribution-settled FU-5');
  expect(standsAt(at, 'income.data', 'EUR')).toEqual([-100, -120]);
});

test('FU-12 a delegation pledges for itself, the secretariat for anybody', () => {
  const at = theFund();
  expect([outcome(at, pledge('c', 'DE', 'EUR', 100), ghana), outcome(at, pledge('c', 'DE', 'EUR', 100), germany), outcome(at, pledge('d', 'FR', 'EUR', 100), noon)]).toEqual(['not-yours FU-12', 'done', 'done']);
});

test('FU-6 a pledge is a memorandum until the arrangement is signed, and can be withdrawn until then', () => {
  const at = theFund([pledge('c', 'DE', 'EUR', 10_000), pledge('d', 'GH', 'EUR', 5_000)]);
  expect([standsAt(at, 'pledged', 'EUR'), standsAt(at, 'income.general', 'EUR')]).toEqual([[15_000, 18_000], [0, 0]]);
  const withdraw = (contribution: string, when = noon) => outcome(at, { name: 'withdraw-contribution', data: { contribution, fund: 'trust', on: '2018-01-15', reason: 'No budget.' } }, when);
  expect([withdraw('d', germany), withdraw('d', ghana), withdraw('d')]).toEqual(['not-yours FU-12', 'done', 'contribution-settled FU-6']);
  expect(outcome(at, sign('c', '2018-01-05'), noon)).toBe('before-pledge FU-6');
  expect(outcome(at, sign('c', '2018-01-20', { money: { currency: 'USD', minor: 100 } }), noon)).toBe('other-currency FU-6');
  at.and(sign('c', '2018-02-02', { money: { currency: 'EUR', minor: 9_000 } }), noon);
  expect([standsAt(at, 'pledged', 'EUR'), standsAt(at, 'receivable.general', 'EUR'), standsAt(at, 'income.general', 'EUR')]).toEqual([[0, 0], [9_000, 11_250], [-9_000, -11_250]]);
  expect([outcome(at, sign('c'), noon), withdraw('c')]).toEqual(['contribution-settled FU-6', 'contribution-settled FU-6']);
});

test('FU-7 a deposit may come in parts; the last clears the rest, and differences of the rate go to exchange', () => {
  const at = theFund([pledge('c', 'DE', 'EUR', 10_001)]);
  expect(outcome(at, deposit('c', 'EUR', 1), noon)).toBe('arrangement-missing FU-7');
  at.and(sign('c'), noon);
  expect([outcome(at, deposit('c', 'USD', 1), noon), outcome(at, deposit('c', 'EUR', 1, '2018-01-19'), noon)]).toEqual(['other-currency FU-7', 'before-arrangement FU-7']);
  at.and(deposit('c', 'EUR', 3_333), noon);
  expect(stateOf(at, 'contribution', 'c').status).toBe('committed');
  at.and(deposit('c', 'EUR', 6_668), noon);
  expect(stateOf(at, 'contribution', 'c').status).toBe('deposited');
  // Committed at 1.20 for 12001 cents, received at 1.25 for 4166 and 8335.
  expect([standsAt(at, 'receivable.general', 'EUR'), standsAt(at, 'cash', 'EUR'), standsAt(at, 'exchange.general', 'EUR')]).toEqual([[0, 0], [10_001, 12_501], [0, -500]]);
});

test('FU-7 what is more than was to come is taken, and said', () => {
  const at = theFund([pledge('c', 'DE', 'EUR', 10_000), sign('c')]);
  const posted = at.when(deposit('c', 'EUR', 10_500), noon);
  expect(posted).toMatchObject([{ type: 'entry-posted', data: { over: { currency: 'EUR', minor: 500 } } }, {}, {}]);
  expect([standsAt(at, 'income.general', 'EUR'), standsAt(at, 'exchange.general', 'EUR')]).toEqual([[-10_500, -12_625], [0, -500]]);
});

test('FU-7 a refund is at most what came in from the donor, and what is free', () => {
  const at = theFund([...given('c', 'DE', 5_000), ...given('d', 'GH', 5_000)]);
  const refund = (minor: number) => outcome(at, { name: 'refund-contribution', data: { contribution: 'c', fund: 'trust', money: { currency: 'USD', minor }, on: '2018-02-20', memo: 'Not needed.' } }, noon);
  expect([refund(5_001), refund(4_000), refund(1_001)]).toEqual(['refund-beyond FU-7', 'done', 'refund-beyond FU-7']);
  expect(standsAt(at, 'income.general')).toEqual([-6_000, -6_000]);
});

test('FU-2 an entry is never changed: it is reversed, once, and what rests on it first', () => {
  const at = theFund([pledge('c', 'DE', 'EUR', 10_000), sign('c'), deposit('c', 'EUR', 4_000)]);
  const about = 'contribution:c';
  expect([outcome(at, reverse(1, about), noon), outcome(at, reverse(2, about), noon)]).toEqual(['entry-rested-on FU-2', 'entry-rested-on FU-2']);
  expect([outcome(at, reverse(3, 'contribution:d'), noon), outcome(at, reverse(3, about, '2018-02-01'), noon)]).toEqual(['not-found WP-6', 'before-entry FU-2']);
  const before = at.states.get(subjectKey('entry', 'trust-3'));
  expect(outcome(at, reverse(3, about), noon)).toBe('done');
  expect(stateOf(at, 'entry', 'trust-3')).toEqual({ ...before, reversedBy: 'trust-4' });
  expect([outcome(at, reverse(3, about), noon), outcome(at, reverse(4, about), noon)]).toEqual(['already-reversed FU-2', 'reversal-of-reversal FU-2']);
  expect([standsAt(at, 'cash', 'EUR'), standsAt(at, 'receivable.general', 'EUR'), standsAt(at, 'exchange.general', 'EUR')]).toEqual([[0, 0], [10_000, 12_000], [0, 0]]);
  expect(outcome(at, reverse(2, about), noon)).toBe('done');
  expect(stateOf(at, 'contribution', 'c')).toMatchObject({ status: 'pledged' });
  expect(outcome(at, sign('c'), noon)).toBe('done');
});

test('FU-1 every entry has a number without gaps, adds up to nothing, and is of a day that has come', () => {
  const at = theFund([...given('c', 'DE', 5_000), pledge('d', 'GH', 'EUR', 10_000)]);
  expect([1, 2, 3, 4].map((number) => stateOf(at, 'entry', `trust-${number}`).lines.reduce((sum, { base }) => sum + base, 0))).toEqual([0, 0, 0, 0]);
  expect(stateOf(at, 'books', 'trust').entries).toBe(4);
  expect(outcome(at, pledge('e', 'GH', 'EUR', 10_000, { on: '2018-03-02' }), noon)).toBe('day-to-come FU-1');
});

test('FU-8 cash goes out only where it is, at the average at which it stands', () => {
  const at = theFund([pledge('c', 'DE', 'EUR', 20_000), sign('c', '2018-01-20'), deposit('c', 'EUR', 10_000, '2018-01-25'), deposit('c', 'EUR', 10_000)]);
  const exchange = (minor: number, got = minor) => outcome(at, { name: 'exchange-cash', data: { fund: 'trust', sold: { currency: 'EUR', minor }, bought: { currency: 'USD', minor: got }, on: '2018-02-20' } }, noon);
  expect([exchange(20_001), exchange(10_000, 12_400)]).toEqual(['cash-short FU-8', 'done']);
  // The euros stood at 1.225 on average: 12250 cents for a hundred of them.
  expect([standsAt(at, 'cash', 'EUR'), standsAt(at, 'cash'), standsAt(at, 'conversion', 'EUR'), standsAt(at, 'conversion'), standsAt(at, 'exchange.general', 'EUR')]).toEqual([[10_000, 12_250], [12_400, 12_400], [10_000, 12_400], [-12_400, -12_400], [0, -650]]);
  const revalue = () => outcome(at, { name: 'revalue-cash', data: { fund: 'trust', on: '2018-02-28' } }, noon);
  expect([revalue(), revalue()]).toEqual(['done', 'nothing-changes FU-8']);
  expect(standsAt(at, 'cash', 'EUR')).toEqual([10_000, 12_500]);
});
