import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { noPoppler } from '../../../interchange/paper/paper.test-support.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { RegistrationSite, officer } from '../registration/registration-site.test-support.ts';

const site = new RegistrationSite({ talks: {} });
const event = 'talks';
const of = (turn: string) => ({ event, turn });
const give = (turn: string, seen?: string): ProcessCommand => ({ name: 'give-floor', data: { ...of(turn), ...(seen !== undefined && { seen }) } });
const end = (turn: string): ProcessCommand => ({ name: 'end-speech', data: of(turn) });
const ask = (holder: string): ProcessCommand => ({ name: 'request-floor', data: { ...of(holder.toLowerCase()), holder, language: 'en', gender: 'woman' } });

beforeAll(async () => {
  await site.given([{ name: 'set-session-rules', data: { event, timeZone: 'Europe/Zurich', rules: {} } }]);
  await site.given([{ name: 'open-sitting', data: { event, sitting: 'morning' } }]);
  await site.given([{ name: 'start-segment', data: { event, segment: 'one', kind: 'discussion', title: { en: 'Tides & homes', ar: 'المد والمساكن' } } }]);
  for (const command of [ask('MX'), ask('umbrella'), ask('KE'), give('mx'), end('mx')]) await site.given([command]);
  await site.given([{ name: 'give-floor', data: { ...of('ke'), seen: 'mx', override: 'They have a plane to catch.' } }]);
  await site.given([end('ke')]);
  await site.given([{ name: 'note-intervention', data: { note: 'n-mx', ...of('mx'), gist: 'Spoke of the tides.', tags: ['tides'], recommendation: 'A register of harbours.' } }]);
  await site.given([{ name: 'close-sitting', data: { event, listEnds: true } }]);
});

const page = '/sessions/talks/record';

describe('the record of a session', () => {
  test('FL-21 shows counts, speeches in order, who was not heard and where the chair departed from the order', async () => {
    const { status, html } = await site.get(page, '');
    const text = html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
    expect(status).toBe(200);
    expect(text).toMatch(/States attending 2 Interventions of States 2 Organizations and agencies heard 0 Stakeholders heard 0 Heard in the informal dialogue 0 Not heard 1/u);
    expect(text).toMatch(/Tides &amp; homes .*Mexico .*Kenya /u);
    expect(text).toContain('1 request not heard: Open Umbrella Federation');
    expect(text).toContain('Kenya: They have a plane to catch.');
    expect(text).toMatch(/Mexico Spoke of the tides\. Asked for: A register of harbours\. tides/u);
  });

  test.each(['ar', 'zh', 'fr', 'ru', 'es'])('in %s it writes no key and no English of ours', async (language) => {
    const { html } = await site.get(page, '', language);
    expect(html).not.toMatch(/session-record\.|sessions\.flow|States attending/u);
  });

  test('FL-19 the secretariat links a recording, and nobody else', async () => {
    const fields = { act: 'link-recording', sitting: 'morning', address: 'https://media.example.org/talks', startsAt: '2026-01-01T12:00:00.000Z' };
    expect((await site.post(page, fields, 'standing=delegation.MX.head.')).status).toBe(422);
    expect((await site.post(page, { ...fields, address: 'http://media.example.org/talks' }, officer)).status).toBe(422);
    expect((await site.post(page, fields, officer)).status).toBe(303);
    expect((await site.get(page, '')).html).toMatch(/href="https:\/\/media\.example\.org\/talks#t=\d+"/u);
  });

  test('as a table every turn is a row, with the codes and the outcome', async () => {
    const rows = (await site.get(`${page}/csv`, '')).html.trim().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(/,Mexico,MX,,Latin American and Caribbean States,Speakers’ list,en,,\d+,180,Heard,/u);
    expect(rows[3]).toMatch(/Open Umbrella Federation,umbrella,.*,Not heard,/u);
    const data: unknown = JSON.parse((await site.get(`${page}/json`, '')).html);
    expect(data).toMatchObject([{ code: 'MX', status: 'Heard', gist: 'Spoke of the tides.', recommendation: 'A register of harbours.', tags: 'tides' }, { code: 'KE', override: 'They have a plane to catch.' }, { code: 'umbrella', seconds: null }]);
  });

  test('as a calendar it holds the segments as they were held', async () => {
    const calendar = new ICAL.Component(ICAL.parse((await site.get(`${page}/ics`, '')).html) as unknown[]);
    const summaries = calendar.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('summary'));
    expect(summaries).toEqual(['Tides & homes']);
  });

  test.skipIf(noPoppler)('as a paper it can be opened by another program, in Arabic too', async () => {
    for (const [language, wanted] of [['en', 'Open Umbrella Federation'], ['ar', 'Open Umbrella Federation']] as const) {
      const answer = await site.site.app.request(`http://localhost:3000/${language}/p${page}/pdf`, { headers: { cookie: '' } });
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      const file = join(mkdtempSync(join(tmpdir(), 'travaux-record-')), 'record.pdf');
      writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
      expect(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })).toContain(wanted);
    }
  });

  test('a session without a sitting has no record, and an unknown form no file', async () => {
    expect((await site.get('/sessions/nothing/record', '')).status).toBe(404);
    expect((await site.get(`${page}/docx`, '')).status).toBe(404);
  });

  test('the list names the session, its state and how many spoke', async () => {
    const { html } = await site.get('/sessions', '');
    expect(html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ')).toMatch(/10–11 Feb.* Adjourned 2 Record|Adjourned 2/u);
  });
});
