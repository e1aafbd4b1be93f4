import { expect, test } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import { agreement } from '../../../process/commitments/pledges.test-support.ts';
import { thePact } from '../../../process/text/text.test-support.ts';
import { kenya, mexico, officer, ProcessSite, readOf } from '../../process-site.test-support.ts';

const stakeholder = 'standing=focal-point.umbrella..p-00000000000000c1';
const chair = 'standing=co-facilitator...p-00000000000000f2';

const given: readonly ProcessCommand[] = [
  ...thePact(),
  ...agreement,
  { name: 'make-commitment', data: { commitment: 'data', title: { en: 'Data' }, label: '1', text: 'pact', revision: 'zero', provisions: ['act'], order: 1 } },
  { name: 'make-commitment', data: { commitment: 'work', title: { en: 'Work' }, label: '2', text: 'pact', revision: 'zero', provisions: ['act'], order: 2 } },
  { name: 'schedule-round', data: { round: 'now', title: { en: 'Reviews now' }, level: 'regional', region: 'ECA' } },
  { name: 'schedule-round', data: { round: 'forum', title: { en: 'The forum' }, level: 'global', opensOn: '2099-05-17', closesOn: '2099-05-20', reportWeeks: 12 } },
  { name: 'open-round', data: { round: 'now' } },
];

const site = new ProcessSite(given);
const words = { done: '', partners: '', evidence: '', indicators: '', needs: '', lessons: '' };
const at = '/reports/ke-now/answers/data';

test('RV-14 an answer is saved for the delegation alone, and published for all', async () => {
  const form = { act: 'begin-report', title: 'Review of Kenya', language: 'en', remarks: 'yes', 'command-id': '0000000f-0000-4000-8000-000000000002' };
  const begun = await site.post('/rounds/now', form, kenya);
  expect((await site.post('/rounds/now', form, kenya)).location).toMatch(/^\/en\/p\/rounds\/now\?done=/u);
  expect([begun.status, begun.location]).toEqual([303, expect.stringContaining('/reports/ke-now?done=')]);
  const head = await site.head();
  const kept = await site.post(at, { ...words, act: 'keep', done: 'Half a census.', 'seen-answer': '0', 'seen-draft': '' }, kenya);
  expect([kept.status, await site.head()]).toEqual([303, head]);
  expect((await site.get(at, kenya)).html).toContain('Half a census.');
  for (const cookie of [officer, mexico, '']) for (const path of [at, '/reports/ke-now']) expect((await site.get(path, cookie)).html).not.toContain('Half a census.');
  expect((await site.get(at, mexico)).status).toBe(403);
  expect((await site.post(at, { ...words, act: 'keep', done: 'Half a census.', 'seen-answer': '0', 'seen-draft': '' }, kenya)).status).toBe(303);
  const again = await site.post(at, { ...words, act: 'keep', done: 'Of a colleague.', 'seen-answer': '0', 'seen-draft': '' }, kenya);
  expect(again.status).toBe(422);
  expect(again.html).toContain('Of a colleague.');
  const published = await site.post(at, { ...words, act: 'publish-next', done: 'A census was taken.', 'seen-answer': '0' }, kenya);
  expect([published.status, published.location]).toEqual([303, expect.stringContaining('/answers/work?done=')]);
  expect(readOf((await site.get('/reports/ke-now')).html, ' ')).toContain('A census was taken.');
  const twice = await site.post(at, { ...words, act: 'publish-next', done: 'A census was taken.', 'seen-answer': '0' }, kenya);
  expect([twice.status, twice.location]).toEqual([303, published.location]);
  const late = await site.post(at, { ...words, act: 'publish', done: 'Written meanwhile.', 'seen-answer': '0' }, kenya);
  expect(late.status).toBe(422);
  expect(late.html).toContain('Written meanwhile.');
});

test('RV-9 an empty answer and one far too long come back with a sentence and what was typed', async () => {
  const empty = await site.post('/reports/ke-now/answers/work', { ...words, act: 'publish', 'seen-answer': '0' }, kenya);
  expect([empty.status, readOf(empty.html, ' ').includes('Nothing was written')]).toEqual([422, true]);
  const long = 'x'.repeat(8001);
  for (const act of ['keep', 'publish']) {
    const refused = await site.post('/reports/ke-now/answers/work', { ...words, act, needs: long, 'seen-answer': '0' }, kenya);
    expect([refused.status, refused.html.includes(long)]).toEqual([422, true]);
  }
  expect((await site.get('/reports/ke-now/answers/none', kenya)).status).toBe(404);
});

test('RV-11 a report is submitted, remarked upon and read as paper and data', async () => {
  expect((await site.post('/reports/ke-now', { act: 'submit' }, mexico)).status).toBe(422);
  expect((await site.post('/reports/ke-now', { act: 'submit' }, kenya)).status).toBe(303);
  const late = await site.post(at, { ...words, act: 'publish', done: 'Typed before it was submitted.', 'seen-answer': '0' }, kenya);
  expect([late.status, late.html.includes('Typed before it was submitted.')]).toEqual([422, true]);
  expect((await site.post('/reports/ke-now', { act: 'remark', commitment: 'data', text: 'The islands were left out.', language: 'en' }, stakeholder)).status).toBe(422);
  await site.given([{ name: 'record-participant', data: { participant: 'umbrella', name: { en: 'Open Umbrella' }, type: 'consultative-status', since: '2016-01-01' } }]);
  expect((await site.post('/reports/ke-now', { act: 'remark', commitment: 'data', text: 'The islands were left out.', language: 'en' }, stakeholder)).status).toBe(303);
  expect(readOf((await site.get('/reports/ke-now')).html, ' ')).toContain('The islands were left out.');
  expect((await site.get('/reports/ke-now/file/json')).html).toContain('"stakeholderRemarks"');
  expect((await site.get('/reports/ke-now/file/docx')).status).toBe(200);
  expect((await site.get('/reports.csv')).html).toContain('Review of Kenya');
  expect((await site.get('/reports?commitment=work')).html).not.toContain('Review of Kenya');
});

test('RV-5 a synthesis begins with what was submitted, and a forum opens its declaration', async () => {
  const begun = await site.post('/rounds/now', { act: 'synthesis' }, officer);
  expect([begun.status, begun.location]).toEqual([303, expect.stringContaining('/drafts/synthesis-now/desk')]);
  const draft = readOf((await site.get('/drafts/synthesis-now')).html, ' ');
  expect(draft).toContain('Kenya: A census was taken.');
  expect((await site.post('/rounds/forum', { act: 'declaration' }, chair)).status).toBe(303);
  const forum = readOf((await site.get('/rounds/forum')).html, ' ');
  expect(forum).toContain('Progress declaration: The forum');
  expect(forum).toContain('by 22 February 2099');
  expect((await site.post('/rounds/forum', { act: 'declaration' }, mexico)).status).toBe(422);
  const before = await site.head();
  for (const [round, act] of [['forum', 'declaration'], ['now', 'synthesis']] as const) expect((await site.post(`/rounds/${round}`, { act }, officer)).status).toBe(422);
  expect(await site.head()).toBe(before);
});

test('RV-12 a State that would look at itself is told, and what it chose is kept', async () => {
  const itself = await site.post('/rounds/now', { act: 'offer', state: 'KE', reviewer: ['MX'] }, kenya);
  expect([itself.status, readOf(itself.html, ' ').includes('No State reviews itself')]).toEqual([422, true]);
  const offered = await site.post('/rounds/now', { act: 'offer', state: 'KE', reviewer: ['CH', ''] }, mexico);
  expect(offered.status).toBe(303);
  const page = offered.location.replace('/en/p', '').split('?')[0] ?? '';
  expect((await site.post(page, { act: 'findings', text: 'Sound.', language: 'en' }, mexico)).status).toBe(422);
  for (const [act, cookie] of [['accept', kenya], ['findings', mexico], ['respond', kenya]] as const) expect((await site.post(page, { act, text: 'Sound.', language: 'en' }, cookie)).status).toBe(303);
});

test('RV-1 a round without a region or with its days turned round comes back with a sentence', async () => {
  const round = { act: 'schedule', 'title-en': 'Next', level: 'regional', opens: '2099-02-01', closes: '2099-01-01' };
  const turned = await site.post('/rounds/new', { ...round, region: 'ECE' }, officer);
  expect([turned.status, turned.html.includes('value="2099-02-01"')]).toEqual([422, true]);
  expect((await site.post('/rounds/new', { ...round, opens: '' }, officer)).status).toBe(422);
  expect((await site.get('/rounds/new', mexico)).status).toBe(403);
  expect((await site.post('/rounds/new', { ...round, opens: '', region: 'ECE' }, officer)).status).toBe(303);
  for (const path of ['/rounds', '/reports', '/rounds.csv', '/rounds.ics', '/rounds/nowhere']) expect((await site.get(path)).status).toBe(path.endsWith('nowhere') ? 404 : 200);
});
