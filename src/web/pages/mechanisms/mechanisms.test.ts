import { expect, test } from 'vitest';
import { agreement, make } from '../../../process/commitments/pledges.test-support.ts';
import { thePact } from '../../../process/text/text.test-support.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { kenya, mexico, officer, ProcessSite, readOf } from '../../process-site.test-support.ts';
import { thingTyped } from './new-mechanism-page.tsx';

const site = new ProcessSite([
  ...thePact(), ...agreement, make(),
  { name: 'record-document', data: { document: 'summary', documentKind: 'summary', title: { en: 'Summary of the chair' }, author: { en: 'The chair' }, languages: ['en'], claims: [] } },
]);
const textOf = (html: string) => readOf(html, ' ');
const form = { act: 'register', 'title-en': 'A line to call', kind: 'hotline', document: 'summary', locator: 'L170' };
const at = '/mechanisms/a-line-to-call';

test('a mechanism is entered by the desk with where it was asked for', async () => {
  expect((await site.get('/mechanisms/new', mexico)).status).toBe(403);
  const refused = await site.post('/mechanisms/new', { ...form, document: '', locator: '' }, officer);
  expect([refused.status, refused.html.includes('value="A line to call"')]).toEqual([422, true]);
  expect((await site.post('/mechanisms/new', { ...form, kind: '' }, officer)).status).toBe(422);
  expect((await site.post('/mechanisms/new', { ...form, thing: 'nonsense' }, officer)).status).toBe(422);
  expect((await site.post('/mechanisms/new', form, officer)).location).toMatch(/^\/en\/p\/mechanisms\/a-line-to-call\?done=/u);
});

test('its fate stands with the words of the text itself', async () => {
  expect((await site.post(at, { act: 'fate', fate: 'taken-up', place: ['zero/help'] }, mexico)).status).toBe(422);
  expect((await site.post(at, { act: 'fate', fate: 'changed' }, officer)).status).toBe(422);
  expect((await site.post(at, { act: 'fate', fate: 'taken-up', place: ['zero/help'], 'note-en': 'As helplines.' }, officer)).status).toBe(303);
  const page = textOf((await site.get(at)).html);
  expect(page).toContain('We shall support those who receive them, within available means.');
  expect(page).toContain('As helplines.');
  expect(page).toContain('L170');
});

test('who runs one says so, others do not say it for them', async () => {
  const run = { act: 'run', holder: 'MX', since: '2017', address: 'https://line.example/' };
  expect((await site.post(at, run, kenya)).status).toBe(422);
  const wrong = await site.post(at, { ...run, address: 'javascript:1' }, mexico);
  expect([wrong.status, wrong.html.includes('value="2017"')]).toEqual([422, true]);
  expect((await site.post(at, run, mexico)).status).toBe(303);
  expect((await site.post(at, { act: 'run', 'name-en': 'A body elsewhere', 'note-en': 'Its own page says so.' }, officer)).status).toBe(303);
  const page = textOf((await site.get(at)).html);
  expect(page).toContain('Mexico since 2017');
  expect(page).toContain('A body elsewhere');
  const running = /name="running" value="(?<id>mx-[^"]+)"/u.exec((await site.get(at, mexico)).html)?.groups?.['id'] ?? '';
  expect((await site.post(at, { act: 'end', running, holder: 'MX', on: '2020-01-01' }, mexico)).status).toBe(303);
});

test('the register filters, counts fates and is downloaded in every language', async () => {
  for (const language of languages) for (const path of ['/mechanisms', at]) expect((await site.get(path, '', language)).status).toBe(200);
  expect((await site.get('/mechanisms?kind=hotline&fate=taken-up&words=CALL')).html).toContain('A line to call</a>');
  expect((await site.get('/mechanisms?fate=open')).html).not.toContain('A line to call</a>');
  expect(JSON.parse((await site.get('/mechanisms.json')).html)).toMatchObject([{ id: 'a-line-to-call', asked: 'Summary of the chair L170', provisions: 'help', running: 'A body elsewhere' }]);
  expect((await site.get(`${at}/nowhere`)).status).toBe(404);
});

test('the address of a page is read as the thing it shows', () => {
  expect(thingTyped('https://travaux.example/fr/p/inputs/paper?as-of=2020-01-01')).toBe('input:paper');
  expect(thingTyped('/en/p/recommendations/doors')).toBe('recommendation:doors');
  expect(thingTyped('pledge:ferries')).toBe('pledge:ferries');
  expect(thingTyped('')).toBeUndefined();
  for (const text of ['elsewhere', '/en/p/nowhere/x', 'javascript:alert(1)']) expect(thingTyped(text)).toMatchObject({ refused: true });
});
