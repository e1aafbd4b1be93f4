import { beforeAll, describe, expect, test } from 'vitest';
import { loadSessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { origin } from '../../reception.test-support.ts';
import { officer, mexico, RegistrationSite, sentences } from '../registration/registration-site.test-support.ts';
import { packAgenda, unpackAgenda } from './packed-agenda.ts';

const site = new RegistrationSite({ talks: {}, bare: {} });
const event = 'talks';
const agenda = 'Day 1\n10:00-11:00\tWelcome by Ms. Ana Paredes, Chair\n10:50-12:00\tPanel 1: Boats\n12:00-11:00\tClosing\n25:00-26:00\tDinner\nDay 2\n10:00-12:00\tPanel 7: Nets\n';

const plan = async () => loadSessionPlan(site.site.store.pool, 'p', await site.head(), event);
const note = (text = agenda, name = 'note.txt') => new File([text], name, { type: 'text/plain' });

async function send(fields: Readonly<Record<string, string | File>>, cookie = officer, id = event, language = 'en') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await site.site.app.request(`${origin}/${language}/p/sessions/${id}/programme`, { method: 'POST', body, headers: { cookie, origin } });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

function hidden(html: string): Record<string, string> {
  const form = html.split('<form').find((one) => one.includes('value="write-agenda"')) ?? '';
  return Object.fromEntries([...form.matchAll(/type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));
}

beforeAll(async () => {
  await site.given([{ name: 'set-session-rules', data: { event, timeZone: 'Europe/Zurich', rules: {} } }, { name: 'form-panel', data: { panel: 'boats', event, title: { en: 'Boats' }, order: 1, offersBy: '2026-01-31', timeZone: 'Europe/Zurich' } }]);
});

describe('the agenda of a note read in', () => {
  test('PR-2 each row is shown before anything is written, then all of it is written at once, and the same file again changes nothing', async () => {
    const before = await site.head();
    const preview = await send({ act: 'read-agenda', file: note() });
    const text = sentences(preview.html);
    expect(preview.status).toBe(200);
    expect(text).toContain('3 new items 2 refused');
    expect(text).toContain('L4 Refused This row begins at 12:00 and ends at 11:00; it was not taken.');
    expect(text).toMatch(/L2 10 February 2026 10:00–11:00 Welcome by Chair Opening New/u);
    expect(text).toContain('they overlap by 10 minutes');
    expect(text).toMatch(/One person is named; the name is not recorded L2 chair: Welcome by Ms\. Ana Paredes/u);
    expect(await site.head()).toBe(before);
    expect((await send({ act: 'read-agenda', file: note() }, officer, event, 'ar')).html).toContain('<span lang="en" dir="ltr">Boats</span>');
    const form = hidden(preview.html);
    expect(JSON.stringify(await unpackAgenda(form['reading'] ?? ''))).not.toContain('Paredes');
    const written = await send(form);
    expect([written.status, written.location]).toEqual([303, `/en/p/sessions/talks/programme?done=${before + 3}`]);
    expect((await plan())?.programme?.items.map(({ id, day, panel }) => [id, day, panel])).toEqual([['day-1-opening', '2026-02-10', undefined], ['panel-1', '2026-02-10', 'boats'], ['panel-7', '2026-02-11', undefined]]);
    const again = await send({ act: 'read-agenda', file: note(agenda, 'renamed.txt') });
    expect(sentences(again.html)).toContain('The programme says all of it already');
    expect(sentences(again.html)).toContain('3 known already 2 refused');
    expect(hidden(again.html)).toEqual({});
    expect((await send(form)).status).not.toBe(500);
    expect(await site.head()).toBe(before + 3);
  });

  test('PR-2 what changes is told by its fields, and what the document does not have stays', async () => {
    const preview = await send({ act: 'read-agenda', file: note('10 February 2026\n10:00-10:30\tWelcome by Ms. Ana Paredes, Chair\n') });
    expect(sentences(preview.html)).toMatch(/One changes an item .*Changes To .*2 items are not in this document and stay/u);
    const form = hidden(preview.html);
    await site.given([{ name: 'remove-programme-item', data: { event, item: 'panel-7' } }]);
    const stale = await send(form);
    expect(stale.status).toBe(422);
    expect((await plan())?.programme?.items.map(({ to }) => to)).toEqual(['11:00', '12:00']);
  });

  test('PR-2 what is no agenda, no file, or not what was read is said so, and nothing is written', async () => {
    const before = await site.head();
    for (const [fields, sentence] of [
      [{ act: 'read-agenda', file: note('Nothing in here has an hour.') }, 'No agenda was found'],
      [{ act: 'read-agenda', file: new File(['%PDF-1.7 nothing'], 'note.docx') }, 'note.docx'],
      [{ act: 'read-agenda', file: note('') }, 'No file was sent'],
      [{ act: 'read-agenda' }, 'No file was sent'],
      [{ act: 'write-agenda', reading: 'forged' }, 'No file was sent'],
      [{ act: 'write-agenda', reading: await packAgenda([{ id: 'X Y', day: 'never' } as never]) }, 'No file was sent'],
    ] as const) {
      const answer = await send(fields);
      expect([answer.status, sentences(answer.html).includes(sentence), sentence]).toEqual([422, true, sentence]);
    }
    expect(await site.head()).toBe(before);
  });

  test('PR-1 a session whose rules are not set takes no agenda; only the secretariat reads one in, and only it may send a large file', async () => {
    expect(sentences((await send({ act: 'read-agenda', file: note() }, officer, 'bare')).html)).toContain('have not been set yet');
    for (const act of ['read-agenda', 'write-agenda']) expect((await send({ act, file: note() }, mexico)).status).toBe(422);
    expect((await send({ act: 'read-agenda', file: note('x'.repeat(300_000)) }, mexico)).status).toBe(413);
    expect((await send({ act: 'read-agenda', file: note('x'.repeat(300_000)) })).status).toBe(422);
  });
});
