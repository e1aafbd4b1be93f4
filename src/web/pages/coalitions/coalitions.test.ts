import { describe, expect, test } from 'vitest';
import { agreement, make } from '../../../process/commitments/pledges.test-support.ts';
import { thePact } from '../../../process/text/text.test-support.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { kenya, mexico, officer, ProcessSite, readOf } from '../../process-site.test-support.ts';

const site = new ProcessSite([...thePact(), ...agreement, make()]);
const textOf = (html: string) => readOf(html, ' ');
const form = { act: 'form', 'title-en': 'Ferrymen', 'aim-en': 'Boats that float', lead: 'MX', open: 'yes', commitments: ['paths'] };

describe('a coalition', () => {
  test('is formed by who takes part; what was typed is kept when it is refused', async () => {
    expect((await site.get('/coalitions/new')).status).toBe(403);
    const refused = await site.post('/coalitions/new', { ...form, commitments: [] }, mexico);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('value="Boats that float"');
    expect((await site.post('/coalitions/new', form, kenya)).status).toBe(422);
    const once = { ...form, 'command-id': '0000000f-0000-4000-8000-000000000001' };
    const [first, again] = [await site.post('/coalitions/new', once, mexico), await site.post('/coalitions/new', once, mexico)];
    for (const { location } of [first, again]) expect(location).toMatch(/^\/en\/p\/coalitions\/ferrymen\?done=/u);
  });

  test('is joined, planned, told of and led through its page', async () => {
    const at = '/coalitions/ferrymen';
    expect((await site.post(at, { act: 'join', holder: 'MX' }, kenya)).status).toBe(422);
    expect((await site.post(at, { act: 'join', holder: 'KE' }, kenya)).status).toBe(303);
    expect((await site.post(at, { act: 'plan', by: 'KE', title: 'Two boats', due: '2001-01-01', responsible: 'KE', status: 'planned' }, kenya)).status).toBe(303);
    const item = /name="item" value="(?<id>two-boats-[^"]+)"/u.exec((await site.get(at, kenya)).html)?.groups?.['id'] ?? '';
    expect(textOf((await site.get(at)).html)).toContain('late');
    const wrong = await site.post(at, { act: 'note', by: 'KE', on: '2999-01-01', text: 'The keel is laid.', item, status: 'done' }, kenya);
    expect([wrong.status, wrong.html.includes('The keel is laid.')]).toEqual([422, true]);
    expect((await site.post(at, { act: 'note', by: 'KE', on: '2020-01-01', text: 'The keel is laid.', item, status: 'done' }, kenya)).status).toBe(303);
    expect((await site.post(at, { act: 'plan', by: 'KE', item, title: 'Three boats', status: 'done', 'seen-version': '1' }, kenya)).status).toBe(422);
    expect((await site.post(at, { act: 'leave', holder: 'MX', on: '2999-01-01' }, mexico)).status).toBe(422);
    const nobody = await site.post(at, { act: 'name-lead', holder: '0000-00-00', by: 'MX' }, officer);
    expect([nobody.status, textOf(nobody.html).includes('0000-00-00')]).toEqual([422, true]);
    expect((await site.post(at, { act: 'name-lead', holder: 'KE', by: 'MX', over: 'yes' }, mexico)).status).toBe(303);
    const page = textOf((await site.get(at)).html);
    expect(page).toMatch(/Kenya lead/u);
    expect(page).toContain('The keel is laid.');
    expect(page).not.toContain('What you can do');
  });

  test('is listed, filtered and downloaded in every language', async () => {
    for (const language of languages) for (const path of ['/coalitions', '/coalitions/ferrymen']) expect((await site.get(path, '', language)).status).toBe(200);
    expect((await site.get('/coalitions?member=KE&commitment=paths&words=FLOAT&joining=open')).html).toContain('Ferrymen');
    expect((await site.get('/coalitions?member=CH')).html).not.toContain('Ferrymen</a>');
    expect((await site.get('/coalitions?page=banana&status=oops&member=%3Cscript%3E')).status).toBe(200);
    expect(JSON.parse((await site.get('/coalitions.json')).html)).toMatchObject([{ id: 'ferrymen', leads: 'Kenya', members: 'Kenya · Mexico', done: 1, steps: 1 }]);
    expect((await site.get('/coalitions.csv')).html).toContain('Ferrymen');
    expect((await site.get('/coalitions/nowhere')).status).toBe(404);
  });

  test('is closed with its result and takes nothing more', async () => {
    const at = '/coalitions/ferrymen';
    expect((await site.post(at, { act: 'close', by: 'KE', on: '2020-02-01', result: 'All boats sail.' }, officer)).status).toBe(303);
    expect((await site.post(at, { act: 'join', holder: 'CH' }, officer)).status).toBe(422);
    expect(textOf((await site.get(at, kenya)).html)).toContain('All boats sail.');
  });
});
