import { describe, expect, test } from 'vitest';
import { agreement, make } from '../../../process/commitments/pledges.test-support.ts';
import { thePact } from '../../../process/text/text.test-support.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { kenya, mexico, officer, ProcessSite, readOf } from '../../process-site.test-support.ts';

const site = new ProcessSite([...thePact(), ...agreement, make()]);
const textOf = (html: string) => readOf(html, ' ');
const request = { act: 'request', holder: 'KE', title: 'Boat builders', language: 'en', text: 'Ten people who can build boats.', kinds: ['training', 'finance'], commitments: ['paths'], amount: '1 250,50', currency: 'USD', day: '2999-06-30' };
const offer = { act: 'offer', holder: 'MX', title: 'A yard that teaches', language: 'en', text: 'Three teachers for a year.', kinds: ['training'], commitments: ['paths'], amount: '2000', currency: 'USD', day: '2999-12-31', regions: ['african'] };

describe('support', () => {
  test('is asked for by a State for itself, and what was typed is kept', async () => {
    expect((await site.get('/support/new')).status).toBe(403);
    for (const wrong of [{ holder: 'MX' }, { amount: '-5' }, { amount: 'much' }, { currency: '' }, { kinds: [] }, { commitments: [] }, { day: '2001-01-01' }]) {
      const refused = await site.post('/support/new', { ...request, ...wrong }, kenya);
      expect([wrong, refused.status, refused.html.includes('value="Boat builders"')]).toEqual([wrong, 422, true]);
    }
    expect((await site.post('/support/new', request, kenya)).location).toMatch(/^\/en\/p\/support\/requests\/boat-builders\?done=/u);
    expect(textOf((await site.get('/support/requests/boat-builders')).html)).toContain('USD 1,250.50');
  });

  test('is offered, and the offer is proposed for the request with its reasons, on both pages', async () => {
    expect((await site.post('/support/new', offer, mexico)).location).toMatch(/^\/en\/p\/support\/offers\/a-yard-that-teaches\?done=/u);
    const page = textOf((await site.get('/support/requests/boat-builders')).html);
    for (const words of ['The same commitment: 22 · Safe paths', 'The same kind of support: training', 'The offer is meant for this region: African States', 'The offer stands until 31 December 2999', 'In the same currency, and for all of the amount']) expect(page).toContain(words);
    expect(textOf((await site.get('/support/offers/a-yard-that-teaches')).html)).toContain('Boat builders');
  });

  test('is agreed by both sides, reported on, and shown in every language', async () => {
    const wish = { act: 'propose', by: 'MX', offer: 'a-yard-that-teaches', terms: 'From January on.' };
    expect((await site.post('/support/requests/boat-builders', { ...wish, by: 'KE' }, mexico)).status).toBe(422);
    expect((await site.post('/support/requests/boat-builders', wish, mexico)).location).toMatch(/^\/en\/p\/support\/agreements\/boat-builders-agreed\?done=/u);
    const at = '/support/agreements/boat-builders-agreed';
    expect((await site.post(at, { act: 'consent', holder: 'KE', on: '2999-01-01' }, kenya)).status).toBe(422);
    expect((await site.post(at, { act: 'consent', holder: 'KE', on: '2020-01-01' }, mexico)).status).toBe(422);
    expect((await site.post(at, { act: 'consent', holder: 'KE', on: '2020-01-01' }, kenya)).status).toBe(303);
    expect((await site.post('/support/requests/boat-builders', { act: 'withdraw' }, kenya)).status).toBe(422);
    expect((await site.post(at, { act: 'result', holder: 'MX', on: '2020-03-01', result: 'Twelve boats float.' }, mexico)).status).toBe(303);
    for (const language of languages) for (const path of ['/support?shown=all', '/support/requests/boat-builders', '/support/offers/a-yard-that-teaches', at]) expect((await site.get(path, '', language)).status).toBe(200);
    expect(textOf((await site.get(at)).html)).toContain('Twelve boats float.');
    expect(textOf((await site.get('/support')).html)).toContain('0 requests');
  });

  test('is filtered and downloaded', async () => {
    const rows = JSON.parse((await site.get('/support.json?shown=all')).html) as readonly Record<string, unknown>[];
    expect(rows.map(({ is, id, amount, currency, regions, status }) => ({ is, id, amount, currency, regions, status }))).toEqual([
      { is: 'request', id: 'boat-builders', amount: '1250.50', currency: 'USD', regions: 'African States', status: 'met' },
      { is: 'offer', id: 'a-yard-that-teaches', amount: '2000.00', currency: 'USD', regions: 'African States', status: 'taken up' },
    ]);
    expect((await site.get('/support?shown=all&kind=finance')).html).not.toContain('A yard that teaches');
    expect((await site.get('/support?shown=all&region=african&commitment=paths')).html).toContain('A yard that teaches');
    expect((await site.get('/support?shown=all&region=asia-pacific')).html).not.toContain('/support/requests/boat-builders');
    expect((await site.get('/support/requests/nowhere', officer)).status).toBe(404);
  });
});
