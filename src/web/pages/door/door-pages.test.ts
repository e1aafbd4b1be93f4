import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { noPoppler } from '../../../interchange/paper/paper.test-support.ts';
import { badgeCode } from '../../../process/participation/badge-code.ts';
import { DoorSite, noon, wordsOf } from './door-site.test-support.ts';

const site = new DoorSite([
  { id: 'r-ana', number: 1, given: 'Ana', family: 'López' },
  { id: 'r-li', number: 2, given: '娜', family: '李', of: 'CN' },
  { id: 'r-sam', number: 3, given: 'Sam', family: 'Notyet', approved: false },
  { id: 'r-fay', number: 5, given: 'Fay', family: 'Daily', of: 'FJ' },
  { id: 'r-zed', number: 6, given: 'Zed', family: 'Late', of: 'FJ' },
  { id: 'r-umb', number: 4, given: 'Ola', family: 'Umbrella', of: 'umbrella' },
  ...Array.from({ length: 6 }, (_, index) => ({ id: `r-q${index}`, number: 10 + index, given: 'Quick', family: `Person${index}`, of: 'KE' })),
]);

const show = async (code: string) => wordsOf(await site.post('/door', { act: 'show', code }));
const before = (minutes: number) => new Date(Date.parse(noon) - minutes * 60_000).toISOString();

describe('the door by forms alone', () => {
  test('RG-15 a badge opens the door once a day; shown again that day it is refused with the moment of the first time', async () => {
    await site.tell([{ registration: 'r-q0', shownAt: before(10) }]);
    expect(await show(badgeCode('r-q0'))).toMatch(/Already shown Quick Person0 Kenya Member State Shown first that day: 1 Jan 2026, 12:50/u);
    expect(await show(badgeCode('r-ana'))).toMatch(/Welcome Ana López Mexico Member State/u);
  });

  test('RG-15 who came in yesterday is welcome today, and is counted in the room once they are', async () => {
    const inRoom = async () => Number(/In the room so far today (\d+|one) /u.exec(await wordsOf(await site.get('/door')))?.[1]?.replace('one', '1') ?? 0);
    const already = await inRoom();
    await site.tell([{ registration: 'r-fay', shownAt: '2025-12-31T09:00:00.000Z' }]);
    expect(await inRoom()).toBe(already);
    expect(await show(badgeCode('r-fay'))).toMatch(/Welcome Fay Daily/u);
    expect(await inRoom()).toBe(already + 1);
  });

  test('what is not approved, not known and not readable is said in words', async () => {
    const waiting = await show(badgeCode('r-sam'));
    expect(waiting).toContain('Not approved');
    expect(waiting).not.toContain('Notyet');
    expect(await show(badgeCode('r-none'))).toContain('Unknown badge');
    expect(await show('r-ana.zz')).toContain('Not readable');
    expect(await show('')).toContain('Not readable');
  });

  test('a name finds the approved, and the one who is chosen is let in', async () => {
    expect(await show('umbr')).toMatch(/Who is it\? Ola Umbrella Open Umbrella Federation/u);
    expect(await show('notyet')).toContain('Nobody whose registration is approved is called “notyet”');
    expect(await wordsOf(await site.post('/door', { act: 'choose', registration: 'r-umb' }))).toContain('Welcome Ola Umbrella');
  });

  test.each(['', 'standing=delegation.MX.head.', 'standing=co-facilitator'])('nobody but the secretariat keeps the door (%s)', async (cookie) => {
    expect((await site.get('/door', cookie)).status).toBe(403);
    expect((await site.post('/door', { act: 'show', code: badgeCode('r-li') }, cookie)).status).toBe(403);
    expect((await site.get('/door/list', cookie)).status).toBe(403);
    expect((await site.tell([{ registration: 'r-li', shownAt: noon }], { cookie })).status).toBe(403);
  });

  test('the camera is allowed at the door and nowhere else', async () => {
    expect((await site.get('/door')).headers.get('permissions-policy')).toContain('camera=(self)');
    expect((await site.get('/badges')).headers.get('permissions-policy')).toContain('camera=()');
  });
});

describe('devices at the door', () => {
  test('RG-16 a showing told twice is one; of two doors the earlier counts, and the later is told when it was', async () => {
    const showing = { registration: 'r-q1', shownAt: before(30) };
    for (const _ of [1, 2]) expect(await (await site.tell([showing])).json()).toMatchObject({ results: [{ say: 'welcome' }] });
    expect(await (await site.tell([{ registration: 'r-q1', shownAt: before(20) }], { device: 'door-2' })).json()).toMatchObject({ results: [{ say: 'already', at: before(30) }] });
    expect(await (await site.tell([{ registration: 'r-q1', shownAt: before(40) }], { device: 'door-3' })).json()).toMatchObject({ results: [{ say: 'welcome' }] });
    const { rows } = await site.store.pool.query("select count(*)::int as count from act where type = 'checked-in' and subject = 'registration:r-q1'");
    expect(rows).toEqual([{ count: 2 }]);
  });

  test('RG-16 half past eleven in the evening in UTC is the next day in Geneva', async () => {
    const told = async (shownAt: string) => (await site.tell([{ registration: 'r-zed', shownAt }])).json();
    expect(await told('2025-12-31T22:30:00.000Z')).toMatchObject({ results: [{ say: 'welcome' }] });
    expect(await told('2025-12-31T23:30:00.000Z')).toMatchObject({ results: [{ say: 'welcome' }] });
    expect(await told('2026-01-01T09:00:00.000Z')).toMatchObject({ results: [{ say: 'already', at: '2025-12-31T23:30:00.000Z' }] });
  });

  test('many at once are each answered for themselves', async () => {
    const showings = [{ registration: 'r-q2', shownAt: before(5) }, { registration: 'r-sam', shownAt: before(5) }, { registration: 'r-none', shownAt: before(5) }, { registration: 'r-q3', shownAt: before(-60) }, { registration: 'r-q4', shownAt: before(4) }];
    const said: unknown = await (await site.tell(showings)).json();
    expect(said).toMatchObject({ results: ['welcome', 'not-approved', 'unknown', 'clock-ahead', 'welcome'].map((say) => ({ say })) });
  });

  test('a request without our own header, too many showings, or none, are refused', async () => {
    const one = { registration: 'r-q5', shownAt: noon };
    expect((await site.tell([one], { header: false })).status).toBe(403);
    expect((await site.tell(Array.from({ length: 201 }, () => one))).status).toBe(422);
    expect((await site.tell([])).status).toBe(422);
    expect((await site.tell([{ registration: 'r-q5', shownAt: 'yesterday' }])).status).toBe(422);
  });

  test('the list has names of the approved only, and afterwards only what changed', async () => {
    const list: unknown = await (await site.get('/door/list')).json();
    expect(list).toMatchObject({ lastDay: '2026-01-02', timeZone: 'Europe/Zurich', now: noon });
    const badges = new Map(badgesIn(list).map((badge) => [badge.registration, badge]));
    expect(badges.get('r-li')).toMatchObject({ name: '娜 李', holder: 'China', status: 'approved', category: 'member-state' });
    expect(badges.get('r-sam')).toMatchObject({ name: '', status: 'requested' });
    const position = typeof list === 'object' && list !== null && 'position' in list ? String(list.position) : '';
    expect(badgesIn(await (await site.get(`/door/list?since=${position}`)).json())).toEqual([]);
    await site.tell([{ registration: 'r-li', shownAt: before(3) }]);
    expect(badgesIn(await (await site.get(`/door/list?since=${position}`)).json())).toMatchObject([{ registration: 'r-li', showings: [before(3)] }]);
  });
});

function badgesIn(list: unknown): readonly { readonly registration: string }[] {
  if (typeof list !== 'object' || list === null || !('badges' in list) || !Array.isArray(list.badges)) throw new Error('no list');
  return list.badges as readonly { readonly registration: string }[];
}

const textOf = async (answer: Response) => execFileSync('pdftotext', ['-', '-'], { input: new Uint8Array(await answer.arrayBuffer()), encoding: 'utf8' }).replace(/\s+/gu, ' ');

describe.skipIf(noPoppler)('badges and lists on paper (needs poppler-utils)', () => {
  test('the secretariat prints all, a category, or some; not those who wait', async () => {
    const all = await site.get('/badges/pdf');
    expect(all.headers.get('content-type')).toBe('application/pdf');
    expect(all.headers.get('cache-control')).toContain('no-store');
    const text = await textOf(all);
    for (const said of ['Ana López', 'Mexico', 'Member State', 'Open Umbrella Federation', badgeCode('r-ana')]) expect(text).toContain(said);
    expect(text).not.toContain('Notyet');
    const some = await textOf(await site.get('/badges/pdf?category=consultative-status'));
    expect(some).toContain('Ola Umbrella');
    expect(some).not.toContain('López');
    expect(await textOf(await site.get('/badges/pdf?only=r-ana&layout=a6-two-sided'))).toContain('Ana López');
    expect((await site.get('/badges/pdf?since=2026-01-02')).status).toBe(422);
  });

  test('people get their own badge and nobody else’s', async () => {
    const own = await site.get('/badges/pdf', 'standing=delegation.MX.representative.p-0000000000000001');
    expect(await textOf(own)).toContain('Ana López');
    expect((await site.get('/badges/pdf?only=r-li', 'standing=delegation.MX.representative.p-0000000000000001')).status).toBe(200);
    expect(await textOf(await site.get('/badges/pdf?only=r-li', 'standing=delegation.MX.representative.p-0000000000000001'))).not.toContain('李');
    for (const cookie of ['', 'standing=delegation.MX.head.', 'standing=public...p-0000000000000003']) expect((await site.get('/badges/pdf', cookie)).status).toBe(403);
  });

  test('the list of participants is provisional with all who are approved, final with all who came', async () => {
    const provisional = await textOf(await site.get('/participants/pdf'));
    expect(provisional).toContain('Provisional list of participants');
    expect(provisional).toContain('Ana LÓPEZ');
    expect(await textOf(await site.get('/participants/pdf?list=final'))).toContain('Final list of participants');
  });
});

describe('attendance', () => {
  test('RG-15 is shown and taken away for each day and together, without names', async () => {
    const text = await wordsOf(await site.get('/participants', ''));
    expect(text).toMatch(/Attendance by day 31 December 2025 2 1 January 2026 \d+ The days are those of the zone Europe\/Zurich/u);
    const [headings, ...rows] = (await (await site.get('/participants/attendance-csv', '')).text()).trim().split('\r\n').map((line) => line.replace('\uFEFF', '').split(','));
    expect(headings).toEqual(['Category', 'Approved', '31 December 2025', '1 January 2026', 'All days']);
    const [first = [], all = []] = [rows[0], rows.at(-1)];
    expect(first.slice(0, 3)).toEqual(['Member States', '10', '2']);
    // The two who came on the first day came on the second as well.
    expect(first[4]).toBe(first[3]);
    expect(all[0]).toBe('All categories');
    expect([2, 3, 4].map((column) => rows.slice(0, -1).reduce((sum, row) => sum + Number(row[column]), 0))).toEqual(all.slice(2).map(Number));
  });

  test('the page of a registration has the first showing of each day', async () => {
    expect(await wordsOf(await site.get('/registrations/r-zed'))).toMatch(/Days at the door 31 Dec 2025, 22:30 UTC 31 Dec 2025, 23:30 UTC/u);
  });
});

describe('the list of participants', () => {
  test('everybody sees States and numbers, and no name', async () => {
    const text = await wordsOf(await site.get('/participants', ''));
    expect(text).toContain('Open Umbrella Federation 1');
    expect(text).not.toContain('López');
    expect(await wordsOf(await site.get('/participants?names=yes', ''))).not.toContain('López');
    for (const form of ['pdf', 'docx', 'csv', 'xlsx', 'indico']) expect((await site.get(`/participants/${form}`, '')).status).toBe(403);
    expect((await site.get('/participants/attendance', '')).status).toBe(200);
  });

  test('names are shown when asked for, to those who may read them', async () => {
    expect(await wordsOf(await site.get('/participants'))).not.toContain('LÓPEZ');
    expect(await wordsOf(await site.get('/participants?names=yes', 'standing=co-facilitator'))).toContain('Ana LÓPEZ');
    expect(await (await site.get('/participants/csv', 'standing=co-facilitator')).text()).toContain('López');
    expect((await site.get('/participants/indico', 'standing=co-facilitator')).status).toBe(403);
  });
});
