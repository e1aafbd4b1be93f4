import { expect, test } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import { statementOf } from '../../../process/fund/books/statement.ts';
import { turnoverOf } from '../../../process/fund/books/turnover.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { listJournal } from '../../../store/fund/journal.ts';
import { loadTurnover } from '../../../store/fund/turnover.ts';
import { mexico, officer, ProcessSite, readOf } from '../../process-site.test-support.ts';

const money = (currency: string, minor: number) => ({ currency, minor });
const keys = { contribution: 'euros', fund: 'trust' } as const;

const given: readonly ProcessCommand[] = [
  {
    name: 'open-fund',
    data: { fund: 'trust', currency: 'USD', title: { en: 'Trust' }, donorKinds: ['member-state'], unearmarkedEncouraged: true, objectives: [{ id: 'data', title: { en: 'Data' }, commitments: [] }], committee: ['CH'] },
  },
  { name: 'publish-rates', data: { fund: 'trust', rates: [['2018-01-01', '0.9'], ['2018-02-01', '0.8']].map(([on = '', rate = '']) => ({ currency: 'EUR', on, rate, quoted: 'units-for-one', source: 'Treasury' })) } },
  { name: 'pledge-contribution', data: { ...keys, donor: 'DE', donorKind: 'member-state', money: money('EUR', 100_000), on: '2018-01-10' } },
  { name: 'sign-arrangement', data: { ...keys, on: '2018-01-12' } },
  { name: 'record-deposit', data: { ...keys, money: money('EUR', 33_333), on: '2018-02-10' } },
];
const at = new ProcessSite(given);

test('FU-16 the database sums up what the entries say, for every period', async () => {
  const { pool } = at.site.store;
  const of = { process: 'p', position: await at.head(), fund: 'trust' };
  const { entries } = await listJournal(pool, { ...of, limit: 100, offset: 0 });
  const february = parseIsoDay('2018-02-01');
  for (const period of [{}, ...(february === undefined ? [] : [{ from: february }, { until: february }])]) {
    expect(statementOf(await loadTurnover(pool, of, period))).toEqual(statementOf(turnoverOf(entries.toReversed(), period)));
  }
});

test('the public statement is to the cent, and each number leads to entries', async () => {
  const { status, html } = await at.get('/funds/trust/statement');
  expect(status).toBe(200);
  // A thousand euros at 0.9 are 1111.11 dollars; 333.33 of them clear 370.37 and are worth 416.66.
  const text = readOf(html, ' ').replaceAll('\u00a0', ' ');
  for (const told of ['USD 1,111.11', 'USD 46.29', 'USD 740.74', 'USD 416.66', 'EUR 333.33', 'EUR 666.67']) expect(text).toContain(told);
  expect(html).toContain('/en/p/funds/trust/accounts/exchange.general');
  expect((await at.get('/funds/trust/journal?kind=deposit')).html).toContain('/en/p/entries/trust-3');
  expect((await at.get('/funds/trust/accounts/roads')).status).toBe(404);
});

test('a pledge that cannot be taken comes back with why and what was typed', async () => {
  const typed = { act: 'pledge-contribution', donor: 'MX', donorKind: 'private-company', money: '12.50', 'money-currency': 'EUR', on: '2018-02-11', earmarkReason: 'For figures.' };
  const refused = await at.post('/funds/trust', typed, mexico);
  expect([refused.status, readOf(refused.html)].join(' ')).toContain('does not take contributions from donors of this kind');
  expect(refused.html).toContain('For figures.');
  expect((await at.post('/funds/trust', { ...typed, donorKind: 'member-state', money: '-5' }, mexico)).html).toContain('more than nothing');
  expect((await at.post('/funds/trust', { ...typed, donorKind: 'member-state', money: 'a lot' }, mexico)).status).toBe(422);
  expect((await at.post('/funds/trust', { ...typed, donorKind: 'member-state', 'money-currency': 'JPY', money: '500' }, mexico)).html).toContain('no rate for JPY');
  expect((await at.post('/funds/trust', { ...typed, donorKind: 'member-state' }, mexico)).status).toBe(303);
});

test('an officer reverses an entry from its page, and the file of the journal has every line', async () => {
  expect((await at.post('/entries/trust-3', { act: 'reverse-entry', on: '2018-02-12', reason: 'Entered twice.' }, mexico)).status).toBe(422);
  expect((await at.post('/entries/trust-3', { act: 'reverse-entry', on: '2018-02-12', reason: 'Entered twice.' }, officer)).status).toBe(303);
  const reversedEntry = readOf((await at.get('/entries/trust-3', officer)).html);
  expect(reversedEntry).toMatch(/This entry was reversed by\s+No\. \d+/u);
  expect(readOf((await at.get('/contributions/euros', officer)).html)).toMatch(/The balances of\s+Germany \(EUR\s1,000\.00\)/u);
  const { status, html } = await at.get('/funds/trust/file/journal-csv?kind=deposit', officer);
  expect([status, html.trim().split('\n').length]).toEqual([200, 4]);
});
