import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import { loadSessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { officer, mexico, RegistrationSite, sentences } from '../registration/registration-site.test-support.ts';

const site = new RegistrationSite({ talks: {}, bare: {} });
const event = 'talks';
const page = '/sessions/talks/programme';
const person = 'p-00000000000000e1';

const item = (id: string, from: string, to: string, more: object = {}): ProcessCommand => ({ name: 'set-programme-item', data: { event, item: { id, day: '2026-02-10', from, to, kind: 'discussion', title: { en: `The ${id}` }, ...more } } });
const panel = (id: string, order: number): ProcessCommand => ({ name: 'form-panel', data: { panel: id, event, title: { en: `On ${id}` }, order, offersBy: '2026-01-31', timeZone: 'Europe/Zurich' } });
const programme = async () => (await loadSessionPlan(site.site.store.pool, 'p', await site.head(), event))?.programme;
const version = async () => String((await loadSessionPlan(site.site.store.pool, 'p', await site.head(), event))?.version ?? 0);

/** The form of the rules as the page sends it when nothing is changed. */
async function rulesForm(): Promise<Record<string, string>> {
  const { html } = await site.get(page, officer);
  const form = html.split('<form').find((one) => one.includes('name="act" value="rules"')) ?? '';
  const inputs = [...form.matchAll(/<input [^>]*name="(?<name>[^"]+)"[^>]*>/gu)].map(([tag, name = '']) => [name, /value="(?<value>[^"]*)"/u.exec(tag)?.[1] ?? '']);
  const choices = [...form.matchAll(/<select name="(?<name>[^"]+)".*?<\/select>/gsu)].map(([select, name = '']) => [name, /<option (?=[^>]*selected)[^>]*value="(?<value>[^"]*)"/u.exec(select)?.[1] ?? '']);
  return Object.fromEntries([...inputs, ...choices]);
}

beforeAll(async () => {
  await site.given([{ name: 'set-session-rules', data: { event, timeZone: 'Europe/Zurich', rules: { expertsPerPanel: 2, source: 'Note, 7', sources: { interventionSeconds: 'Note, 9' } } } }]);
  await site.given([panel('boats', 1), panel('nets', 2), { name: 'appoint-moderator', data: { panel: 'boats', state: 'NO', reason: 'It was asked.' } }, { name: 'select-expert', data: { panel: 'boats', person } }]);
  await site.given([
    item('opening', '10:00', '10:15', { kind: 'opening' }), item('first', '10:15', '13:00', { kind: 'panel', panel: 'boats' }), item('pause', '13:00', '15:00', { kind: 'break' }),
    item('second', '15:00', '17:55', { kind: 'panel', panel: 'nets' }), item('end', '17:50', '18:00', { kind: 'closing' }), item('morrow', '10:00', '11:00', { day: '2026-02-11' }),
  ]);
  const asked = { event, organizers: ['MX'], day: '2026-02-10' };
  await site.given([
    { name: 'request-side-event', data: { sideEvent: 'crabs', title: { en: 'Crabs for all' }, ...asked, slot: 'lunch' } }, { name: 'request-side-event', data: { sideEvent: 'dawn', title: { en: 'Dawn chorus' }, ...asked, slot: 'before' } },
    { name: 'request-side-event', data: { sideEvent: 'secret', title: { en: 'Not approved' }, ...asked, slot: 'lunch' } },
    ...([['crabs', 'lunch'], ['dawn', 'before']] as const).map(([sideEvent, slot]): ProcessCommand => ({ name: 'approve-side-event', data: { sideEvent, event, day: '2026-02-10', slot, place: 'geneva' } })),
  ]);
});

describe('the timetable', () => {
  test('PR-2 stands by day and hour in the venue’s time, panels with their State and how many experts, side events at lunch', async () => {
    const { status, html } = await site.get(page, '');
    const text = sentences(html);
    expect(status).toBe(200);
    expect(text).toContain('Local to the venue: Central European Standard Time (Europe/Zurich)');
    expect(text).toMatch(/Day 1 – Tuesday, 10 February 2026 10:00–10:15 Opening The opening 10:15–13:00 Panel 1 The first Moderator: Norway One expert of 2 13:00–15:00 Break The pause Side events Crabs for all 15:00–17:55 Panel 2/u);
    expect(text).toMatch(/17:50–18:00 Closing The end Overlaps Panel 2 by 5 minutes Side events before the session Dawn chorus Day 2 – Wednesday/u);
    expect(html).not.toContain('Not approved');
    expect(html).toMatch(/class="tt-item tt-kind-closing tt-r6 tt-s2 tt-from2" id="item-end"/u);
    expect(html).not.toMatch(/ style=|<form[^>]*method="post" action="\/en\/p\/sessions/u);
  });

  test('PR-3, PR-4, PR-5 what does not fit is a sentence each, with a link to where it is mended', async () => {
    const { html } = await site.get(page, '');
    const [found = ''] = /<section class="programme-findings".*?<\/section>/su.exec(html) ?? [];
    const lines = [...found.matchAll(/<li.*?<\/li>/gsu)].map(([line]) => line.replace(/<[^>]+>/gu, '').trim());
    expect(lines).toEqual([
      'Panel 2 (15:00–17:55) and The end (17:50–18:00) overlap by 5 minutes: 10 February 2026. PR-3', 'Panel 1 has one expert; the rules want 2. PR-4', 'Panel 2 has no expert; the rules want 2. PR-4', 'Panel 2 has no moderator yet. PR-5',
    ]);
    expect(found).toContain('href="#item-end"');
    expect(found).toContain('href="/en/p/panels/nets"');
  });

  test('PR-1 every rule has its value and where it is written; what no note speaks of says so', async () => {
    const text = sentences((await site.get(page, '')).html);
    expect(text).toContain('Intervention from the floor 3 minutes Note, 9');
    expect(text).toContain('Experts of each panel 2 Note, 7');
    expect(text).toContain('Right of reply 3 minutes Preset: no note says otherwise');
    expect(text).toContain('Pre-inscribed list of speakers None: one asks once the sitting is open');
  });

  test.each(['ar', 'zh', 'fr', 'ru', 'es'])('in %s no key and no English of ours', async (language) => {
    const { html } = await site.get(page, officer, language);
    expect(html).not.toMatch(/>[^<]*\bprogramme\.[a-z]|What does not fit|has no moderator|Rules of the floor/u);
    expect(html).toContain('<bdi class="hours" dir="ltr">10:15–13:00</bdi>');
  });

  test('REC-4 looking back shows what stood there, without forms', async () => {
    expect((await site.get(`${page}?as-of=2025-12-31`, officer)).status).toBe(404);
    const { html } = await site.get(`${page}?as-of=2026-01-02`, officer);
    expect(html).toContain('The opening');
    expect(html).not.toContain('name="act"');
    const { status } = await site.post(`${page}?as-of=2026-01-02`, { act: 'remove', item: 'opening' }, officer);
    expect(status).toBe(422);
  });

  test('a meeting without a programme says so, and the secretariat is asked for its rules; what is no meeting is not found', async () => {
    expect(sentences((await site.get('/sessions/bare/programme', '')).html)).toContain('No programme has been set for this session yet.');
    const { html } = await site.get('/sessions/bare/programme', officer);
    expect(html).toMatch(/<details class="acting" open/u);
    expect(sentences(html)).toContain('The rules of the floor come first');
    expect((await site.get('/sessions/nothing/programme', '')).status).toBe(404);
    expect((await site.get('/sessions/bare/programme/ics', '')).status).toBe(404);
  });
});

describe('to take away', () => {
  test('as a calendar, at the venue’s hours', async () => {
    const { html, headers } = await site.get(`${page}/ics`, '');
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = new ICAL.Component(ICAL.parse(html)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary, startDate, location }) => `${summary} ${startDate.toString()} ${location}`).slice(0, 2)).toEqual(['The opening 2026-02-10T10:00:00 Geneva', 'Panel 1: The first 2026-02-10T10:15:00 Geneva']);
  });

  test('as the annex of its note, and in no other form', async () => {
    const { status, html, headers } = await site.get(`${page}/pdf`, '');
    expect([status, headers.get('content-type'), html.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    expect((await site.get(`${page}/docx`, '')).status).toBe(404);
  });
});

describe('the secretariat’s forms', () => {
  const fields = { act: 'item', day: '2026-02-11', from: '11:00', to: '12:00', kind: 'other', title: 'A walk', description: '', panel: '' };

  test('PR-2 an item is added, changed in one language only, and taken out', async () => {
    const sent = { ...fields, 'command-id': crypto.randomUUID() };
    for (const _ of [1, 2]) expect((await site.post(page, sent, officer)).status).toBe(303);
    const added = (await programme())?.items.filter(({ title }) => title.en === 'A walk') ?? [];
    expect(added.map(({ from, to, kind }) => [from, to, kind])).toEqual([['11:00', '12:00', 'other']]);
    const id = added[0]?.id ?? '';
    const form = await site.get(`${page}?item=${id}`, officer, 'fr');
    expect(form.html).toMatch(/<input type="time" name="from" value="11:00"/u);
    expect((await site.post(page, { ...fields, item: id, title: 'Une promenade', description: 'Au bord du lac', 'seen-version': await version() }, officer, 'fr')).status).toBe(303);
    expect((await programme())?.items.find((one) => one.id === id)).toMatchObject({ title: { en: 'A walk', fr: 'Une promenade' }, description: { fr: 'Au bord du lac' } });
    expect((await site.post(page, { act: 'remove', item: id, 'seen-version': '1' }, officer)).status).toBe(422);
    const removed = await site.post(page, { act: 'remove', item: id, 'seen-version': await version() }, officer);
    expect(removed.location).toMatch(/^\/en\/p\/sessions\/talks\/programme\?done=\d+$/u);
    expect((await programme())?.items.some((one) => one.id === id)).toBe(false);
  });

  test('PR-2 what is refused is said, by its field, over the form as it was filled in', async () => {
    const before = await site.head();
    const early = await site.post(page, { ...fields, to: '10:30', title: 'Too early' }, officer);
    expect(early.status).toBe(422);
    expect(sentences(early.html)).toContain('The item would end at 10:30 but begin only at 11:00.');
    expect(early.html).toContain('value="Too early"');
    expect(sentences((await site.post(page, { ...fields, day: 'soon' }, officer)).html)).toContain('A field cannot be read: Day.');
    expect(sentences((await site.post(page, { ...fields, title: '' }, officer)).html)).toContain('A field cannot be read: Title.');
    for (const cookie of [mexico, '']) expect((await site.post(page, fields, cookie)).status).toBe(422);
    expect(await site.head()).toBe(before);
  });

  test('PR-1 the rules are set in one form: sent as it stands nothing changes, and a rule that changes loses the place it had', async () => {
    const form = await rulesForm();
    expect(form).toMatchObject({ 'timeZone': 'Europe/Zurich', 'interventionSeconds': '3:00', 'expertSeconds-least': '5:00', 'warnSeconds': '0:30', 'weights': 'equal', 'preInscribed': 'false', 'source': 'Note, 7' });
    expect(sentences((await site.post(page, form, officer)).html)).toContain('It already stands there');
    const least = await site.post(page, { ...form, 'command-id': crypto.randomUUID(), 'expertSeconds-least': '8' }, officer);
    expect(sentences(least.html)).toContain('is longer than the most');
    const unread = await site.post(page, { ...form, 'command-id': crypto.randomUUID(), 'interventionSeconds': 'three' }, officer);
    expect(sentences(unread.html)).toContain('A field cannot be read: Intervention from the floor.');
    expect(unread.html).toContain('value="three"');
    expect(sentences((await site.post(page, { ...form, 'command-id': crypto.randomUUID(), 'timeZone': 'Europe/Atlantis' }, officer)).html)).toContain('A field cannot be read: Time zone of the venue.');
    expect((await site.post(page, { ...form, 'command-id': crypto.randomUUID(), 'rightOfReplySeconds': '1:30', 'weights': 'mixed', 'share': '40', 'floorTurns': '4', 'panelSeconds': '5' }, officer)).status).toBe(303);
    expect((await programme())?.rules).toMatchObject({ rightOfReplySeconds: 90, weights: 0.4, alternation: { floorTurns: 4, panelSeconds: 300 }, sources: { interventionSeconds: 'Note, 9' } });
    expect((await site.post(page, { ...(await rulesForm()), interventionSeconds: '2:30' }, officer)).status).toBe(303);
    expect((await programme())?.rules).toMatchObject({ interventionSeconds: 150, rightOfReplySeconds: 90 });
    expect((await programme())?.rules).not.toHaveProperty('sources');
    expect((await programme())?.items).toHaveLength(6);
  });
});
