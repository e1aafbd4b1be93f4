import { beforeAll, expect, test } from 'vitest';
import { promise } from '../../../process/commitments/pledges.test-support.ts';
import { origin } from '../../reception.test-support.ts';
import { CommitmentsSite, kenya, mexico, officer } from './commitments-site.test-support.ts';

const site = new CommitmentsSite();
const fields = { act: 'pledge', maker: 'MX', form: 'individual', commitments: 'paths~1', title: 'Two ferries', text: promise, means: ['financial'], countries: ['MX'], amount: '1 500.50', currency: 'mxn' };
const png = new File([Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')], 'plan.png');

async function pledged(more: Parameters<CommitmentsSite['post']>[1] = {}, cookie = mexico): Promise<string> {
  const { status, location, html } = await site.post('pledges/new', { ...fields, ...more }, cookie);
  if (status !== 303) throw new Error(html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ').slice(0, 1500));
  return location.split('?')[0]?.split('/').at(-1) ?? '';
}

beforeAll(async () => {
  const desk = await site.get('commitments/new', officer);
  if (!desk.html.includes('Make one commitment')) throw new Error(desk.html);
  const { status } = await site.post('commitments/new', { act: 'every', text: 'pact' }, officer);
  if (status !== 303) throw new Error('No commitment was made.');
});

test('CM-1 of every objective of a text a commitment is made at once, with its words beside', async () => {
  const { html } = await site.get('commitments/paths');
  for (const words of ['Safe paths', 'We shall open safe paths for people on the move', 'lang="en"', '/provisions/act/chain']) expect(html).toContain(words);
  expect((await site.get('commitments')).html).toContain('/commitments/paths');
  expect((await site.get('commitments/new', mexico)).status).toBe(403);
  expect((await site.get('commitments/nowhere')).status).toBe(404);
});

test('a pledge is made by a form, shown beside what it answers, told of, and found', async () => {
  const id = await pledged({ provisions: 'zero~act', file: png });
  const { html } = await site.get(`pledges/${id}`);
  for (const words of ['Two ferries', 'Step by step', 'MXN', '1,500.50', 'plan.png', 'We shall open safe paths', 'Planned', 'How to cite it']) expect(html).toContain(words);
  expect(html).not.toContain('We shall support those who receive them');
  const file = /\/pledges\/[^/]+\/files\/[0-9a-f]{64}/u.exec(html)?.[0] ?? '';
  const given = await site.open.app.request(`${origin}/en/p${file}`);
  expect([given.status, given.headers.get('content-security-policy'), given.headers.get('content-type')]).toEqual([200, "default-src 'none'; sandbox", 'image/png']);
  const update = { act: 'update', by: 'MX', on: '2018-12-10', status: 'in-progress', 'update-text': 'The first one sails.', evidence: 'https://example.org/ferry' };
  expect((await site.post(`pledges/${id}`, update, mexico)).status).toBe(303);
  for (const words of ['The first one sails.', 'https://example.org/ferry', 'In progress']) expect((await site.get(`pledges/${id}`)).html).toContain(words);
  expect((await site.get('pledges?status=in-progress&commitment=paths&kind=state&words=ferries')).html).toContain(id);
  expect((await site.get('pledges?status=withdrawn')).html).not.toContain(id);
  expect((await site.get('pledges/map')).html).toContain('Mexico: 1 pledge');
  expect((await site.get('pledges.csv?maker=MX')).html).toContain('Two ferries');
  expect(JSON.parse((await site.get('pledges.json?status=in-progress')).html)).toMatchObject([{ id, amount: '1500.50', currency: 'MXN', makerCodes: 'MX' }]);
});

test('CM-9 who pledges under a number that was given anew is told the new one, loses nothing, and can send it again', async () => {
  await site.perform([{ name: 'relabel-commitment', data: { commitment: 'paths', text: 'pact', label: '7' } }]);
  const before = await site.head();
  const { status, html } = await site.post('pledges/new', { ...fields, title: 'Three buoys' }, mexico);
  expect(status).toBe(422);
  for (const words of ['The commitment that you saw as 1 was renumbered: it is now called 7.', 'value="Three buoys"', 'Step by step', 'value="paths~7" checked', 'value="1 500.50"']) expect(html).toContain(words);
  expect(await site.head()).toBe(before);
  expect(await pledged({ title: 'Three buoys', commitments: 'paths~7' })).toMatch(/^three-buoys-/u);
});

test('what cannot be taken is said in a sentence, all that was typed stays, and nothing is written', async () => {
  const before = await site.head();
  const now = { ...fields, commitments: 'paths~7' };
  const said = async (more: Parameters<CommitmentsSite['post']>[1]) => {
    const { status, html } = await site.post('pledges/new', { ...now, ...more }, mexico);
    expect(status).toBe(422);
    expect(html).toContain('value="Two ferries"');
    return html;
  };
  expect(await said({ text: 'Too short.' })).toContain('has 10 characters; it needs at least 300 and at most 3,000');
  expect(await said({ amount: '-500' })).toContain('An amount of money is more than nothing');
  expect(await said({ amount: '12,34,5' })).toContain('is no amount of MXN');
  expect(await said({ currency: 'pesos' })).toContain('“pesos” is no currency code');
  expect(await said({ currency: '' })).toContain('An amount needs its currency.');
  expect(await said({ commitments: [] })).toContain('Choose at least one commitment.');
  expect(await said({ from: '2019-02-02', until: '2019-02-01' })).toContain('The end lies before the beginning.');
  expect(await said({ form: 'partnership' })).toContain('names at least one partner');
  expect(await said({ maker: 'KE' })).toContain('Only those whom this concerns may do it');
  expect(await said({ matched: 'nowhere', 'matched-title': 'Something' })).toContain('There is nothing under the name “nowhere”');
  expect(await said({ file: new File(['#!/bin/sh'], 'plan.pdf') })).toContain('plan.pdf is not a PDF');
  expect((await site.post('pledges/new', { ...now, title: '' }, mexico)).html).toContain('The pledge needs a title.');
  expect((await site.post('pledges/new', now, '')).status).toBe(403);
  expect(await site.head()).toBe(before);
});

test('CM-16 CM-18 others join a common pledge for themselves, and only who stands alone withdraws', async () => {
  const id = await pledged({ form: 'common', title: 'All harbours', commitments: 'paths~7' });
  expect((await site.get(`pledges/${id}`, kenya)).html).toContain('Join the pledge');
  expect((await site.post(`pledges/${id}`, { act: 'join', by: 'KE' }, kenya)).status).toBe(303);
  expect((await site.post(`pledges/${id}`, { act: 'withdraw', by: 'KE', reason: 'No.' }, kenya)).html).toContain('Others stand behind this pledge too');
  expect((await site.post(`pledges/${id}`, { act: 'leave', by: 'MX' }, mexico)).status).toBe(303);
  expect((await site.post(`pledges/${id}`, { act: 'withdraw', by: 'KE', reason: '' }, kenya)).html).toContain('A reason is needed.');
  expect((await site.post(`pledges/${id}`, { act: 'withdraw', by: 'KE', reason: 'The harbours moved.' }, kenya)).status).toBe(303);
  expect((await site.get(`pledges/${id}`)).html).toContain('This pledge was withdrawn: The harbours moved.');
});

test('CM-22 CM-24 pledges are matched by id and title, and corrected as a whole', async () => {
  const mine = await pledged({ title: 'A pier', seeks: 'seeks', commitments: 'paths~7' });
  const theirs = await pledged({ title: 'Timber for piers', maker: 'KE', seeks: 'offers', commitments: 'paths~7' }, kenya);
  expect((await site.get(`pledges/${mine}`)).html).toContain('Timber for piers');
  expect((await site.post(`pledges/${theirs}`, { act: 'match', by: 'KE', matched: mine, 'matched-title': 'A peer' }, kenya)).html).toContain('has another title: “A pier”');
  expect((await site.post(`pledges/${theirs}`, { act: 'match', by: 'KE', matched: mine, 'matched-title': 'A pier' }, kenya)).status).toBe(303);
  const { maker: _maker, form: _form, ...own } = fields;
  expect((await site.post(`pledges/${mine}`, { ...own, act: 'amend', by: 'MX', title: 'A longer pier', seeks: 'seeks', commitments: 'paths~7' }, mexico)).status).toBe(303);
  const { html } = await site.get(`pledges/${mine}`);
  for (const words of ['A longer pier', 'Timber for piers', 'corrected the words of the pledge']) expect(html).toContain(words);
});
