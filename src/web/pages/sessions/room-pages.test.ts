import { beforeAll, describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import { RegistrationSite, officer } from '../registration/registration-site.test-support.ts';

const site = new RegistrationSite({ talks: {} });
const event = 'talks';
const here = '/sessions/talks';
const of = (turn: string) => ({ event, turn });
const ask = (holder: string): ProcessCommand => ({ name: 'request-floor', data: { ...of(holder.toLowerCase()), holder, language: 'es', topic: 'Ports' } });
const textOf = (html: string) => html.replaceAll(/<script[^>]*>.*?<\/script>/gsu, ' ').replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');

describe('before the first sitting', () => {
  beforeAll(async () => {
    await site.given([{ name: 'set-session-rules', data: { event, timeZone: 'Europe/Zurich', rules: {} } }]);
    await site.given([{ name: 'set-programme-item', data: { event, item: { id: 'opening', day: '2026-01-05', from: '10:00', to: '10:15', kind: 'opening', title: { en: 'Opening', ar: 'الافتتاح' } } } }]);
  });

  test('everybody sees when it begins and the programme, on the page and on the wall', async () => {
    const { html } = await site.get(here, '');
    expect(textOf(html)).toMatch(/The session has not begun .*It begins on 5 January 2026 at 10:00\..*10:00–10:15 Opening/u);
    expect(textOf((await site.get(`${here}/hall`, '')).html)).toContain('It begins on 5 January 2026 at 10:00.');
  });

  test('the wall has neither header nor stages, and no style or script inline', async () => {
    const { html } = await site.get(`${here}/hall`, '');
    expect(html).not.toMatch(/<header|<footer|class="spine|<style| style=/u);
    expect(html).toMatch(/<body class="bare"><main id="content">/u);
  });
});

describe('in a sitting', () => {
  beforeAll(async () => {
    await site.given([{ name: 'open-sitting', data: { event, sitting: 'morning' } }]);
    await site.given([{ name: 'start-segment', data: { event, segment: 'one', item: 'opening', kind: 'opening', title: { en: 'Opening' } } }]);
    for (const command of [ask('MX'), ask('KE'), ask('umbrella')] as const) await site.given([command]);
    await site.given([{ name: 'give-floor', data: of('mx') }]);
  });

  test('FL-21 everybody sees who speaks, the list and the line of the programme that runs', async () => {
    const { html } = await site.get(here, '');
    expect(textOf(html)).toMatch(/The sitting is open Opening Has the floor .*Mexico.*List of speakers Kenya Open Umbrella Federation.*Opening under way.*Nobody has spoken yet/u);
    expect(textOf(html)).not.toMatch(/Take notes|Interpreters/u);
    expect(textOf((await site.get(here, officer)).html)).toMatch(/Chair the sitting .*Take notes .*Interpreters’ page .*Hall screen/u);
  });

  test('a page that looks back stays as it is: no script follows the floor', async () => {
    expect((await site.get(`${here}?as-of=2026-12-31`, '')).html).not.toContain('data-screen-data');
    expect((await site.get(here, '')).html).toContain('data-screen-data');
  });

  test('names go to the page for those whom the floor mentions, and the others on request', async () => {
    const data = /data-screen-data="?[^>]*>(?<json>.*?)<\/script>/su.exec((await site.get(here, '')).html)?.groups?.['json'] ?? '';
    expect(data).toContain('"umbrella":"Open Umbrella Federation"');
    expect(JSON.parse((await site.get(`${here}/names`, '')).html)).toMatchObject({ MX: 'Mexico', umbrella: 'Open Umbrella Federation' });
  });

  test.each(['ar', 'zh', 'fr', 'ru', 'es'])('in %s no screen writes a key or English of ours', async (language) => {
    for (const [path, cookie] of [['', ''], ['/hall', ''], ['/interpreters', officer], ['/notes', officer]] as const) {
      expect(textOf((await site.get(here + path, cookie, language)).html)).not.toMatch(/\b(room|booth|notes|session-page|floor)\.[a-z]|Has the floor|Nobody has|List of speakers/u);
    }
  });

  test('the booths see language, topic and what is in their own', async () => {
    expect(textOf((await site.get(`${here}/interpreters?booth=es`, officer)).html)).toMatch(/Spanish in your booth’s language Mexico Ports/u);
    expect((await site.get(`${here}/interpreters`, 'standing=rapporteur...')).status).toBe(403);
  });

  test('FL-20 one note for each turn, by rapporteurs and the secretariat; whoever did not see the latest wording is refused and keeps what was typed', async () => {
    const note = { act: 'note-intervention', turn: 'mx', gist: 'Asks for ports.', tags: 'Ports, Trade', 'seen-version': '0' };
    expect((await site.post(`${here}/notes`, note, 'standing=delegation.MX.head.')).status).toBe(403);
    expect((await site.post(`${here}/notes`, note, 'standing=rapporteur...')).status).toBe(303);
    const refused = await site.post(`${here}/notes`, { ...note, gist: 'Something else.' }, officer);
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/<textarea[^>]*>Something else\.<\/textarea>/u);
    expect(refused.html).toMatch(/<blockquote class="note-theirs"[^>]*><p>Asks for ports\./u);
    expect((await site.post(`${here}/notes`, { ...note, gist: 'Both.', 'seen-version': '1' }, officer)).status).toBe(303);
    expect((await site.post(`${here}/notes`, { act: 'give-floor', turn: 'ke' }, officer)).status).toBe(422);
    const { html } = await site.get(`${here}/notes`, officer);
    expect(html).toMatch(/name="seen-version" value="2"[\s\S]*<textarea[^>]*>Both\.<\/textarea>[\s\S]*name="tags"[^>]*value="ports, trade"/u);
    expect(textOf((await site.get(`${here}/notes?only=missing`, officer)).html)).toContain('Every intervention has a note.');
  });

  test('an act about a programme, a floor or a note has its page of the record', async () => {
    const { html } = await site.get('/record', '');
    const entries = [...html.matchAll(/href="\/en\/p\/record\/(\d+)"/gu)].map(([, position]) => position ?? '');
    expect(entries.length).toBeGreaterThan(5);
    for (const position of entries) expect((await site.get(`/record/${position}`, '')).status).toBe(200);
  });
});
