import { describe, expect, test } from 'vitest';
import { DoorSite, wordsOf } from './door-site.test-support.ts';

const site = new DoorSite([{ id: 'r-here', number: 1, given: 'Here', family: 'Already' }]);

const heading = 'ID,First Name,Last Name,Email Address,Affiliation,Country,Position,Registration state,Tags';
const csv = (...rows: readonly string[]) => new File([[heading, ...rows].join('\r\n')], 'registrations.csv', { type: 'text/csv' });

async function packedIn(answer: Response): Promise<string> {
  return /name="packed" value="([^"]*)"/u.exec(await answer.text())?.[1] ?? '';
}

async function take(file: File, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const preview = await site.post('/participants', { act: 'indico-read', file, ...more });
  return wordsOf(await site.post('/participants', { act: 'indico-take', packed: await packedIn(preview), ...more }));
}

async function count(): Promise<{ readonly acts: number; readonly data: number }> {
  const { rows } = await site.store.pool.query<{ acts: number }>("select count(*)::int as acts from act where type like 'registration-%'");
  const read = await site.store.personal.read({ process: 'p', purpose: 'registration', by: { standing: 'secretariat' } });
  return { acts: rows[0]?.acts ?? 0, data: read.refused ? 0 : read.rows.length };
}

async function statusOf(number: number): Promise<string | undefined> {
  const { rows } = await site.store.pool.query<{ status: string }>('select status from registration where to_position is null and id like $1', [`%-${number}`]);
  return rows[0]?.status;
}

const ana = '1,Ana,López,ana@example.org,Permanent Mission of Mexico,Mexico,Minister,Completed,head';
const ola = '2,Ola,Umbrella,ola@example.org,Open Umbrella Federation,Kenya,Director,Pending,';

describe('a list of Indico', () => {
  test('is first shown, and nothing is written; then each row is taken as its state says; then taken again nothing changes', async () => {
    const before = await count();
    const file = csv(ana, ola, '3,No,Body,nobody@example.org,Unheard Of Ltd,Mexico,,Completed,', '4,Bad,Address,bad,,Mexico,,Completed,', '5,Here,Again,r-here@example.org,,Mexico,,Completed,', '6,With,Drawn,drawn@example.org,,Mexico,,Withdrawn,', ',With,Outnumber,out@example.org,,Mexico,,Completed,');
    const preview = await wordsOf(await site.post('/participants', { act: 'indico-read', file }));
    for (const said of ['2 would be registered', '5 cannot be taken', '4 “Unheard Of Ltd” is neither a State nor a participant', '5 “bad” is no e-mail address', '6 The same e-mail address is registered here already, under r-here', '7 Withdrawn in Indico', '8 There is no number']) expect(preview).toContain(said);
    expect(await count()).toEqual(before);
    expect(await take(file)).toContain('2 registered');
    expect([await statusOf(1), await statusOf(2)]).toEqual(['approved', 'requested']);
    const after = await count();
    const again = await take(file);
    expect(again).toContain('0 registered');
    expect(again).toContain('2 were here already and stayed as they are');
    expect(await count()).toEqual(after);
  });

  test('with other words amends, with another state moves on, and does not undo what was decided here', async () => {
    expect(await take(csv(ana.replace('Minister', 'Ambassador').replace('head', 'adviser'), ola.replace('Pending', 'Completed')))).toContain('2 changed');
    expect(await statusOf(2)).toBe('approved');
    expect(await take(csv(ana.replace('Minister', 'Ambassador').replace('head', 'adviser'), ola))).toContain('2 were here already');
    const export_ = await (await site.get('/participants/indico')).text();
    expect(export_).toContain('Ambassador');
    expect(export_).toMatch(/^﻿?ID,Name,/u);
    expect(await take(csv(ola.replace('Pending', 'Withdrawn')))).toContain('1 changed');
    expect(await statusOf(2)).toBe('cancelled');
  });

  test('given out and taken in again stays as it is', async () => {
    const out = await (await site.get('/participants/indico')).text();
    const before = await count();
    expect(await take(new File([out], 'out.csv'))).toContain('0 registered');
    expect(await count()).toEqual(before);
  });

  test('counts an unknown affiliation for the State of its country only where the officer said so', async () => {
    const file = csv('31,Some,Body,some@example.org,Ltd Unheard,Fiji,,Completed,');
    expect(await take(file)).toContain('1 not taken');
    expect(await take(file, { unlisted: 'country' })).toContain('1 registered');
  });

  test('sent twice at the same moment is taken once, and leaves no second person behind', async () => {
    const packed = await packedIn(await site.post('/participants', { act: 'indico-read', file: csv('41,Twice,Over,twice@example.org,,Fiji,,Completed,') }));
    const before = await count();
    await Promise.all([1, 2, 3].map(async () => site.post('/participants', { act: 'indico-take', packed })));
    const after = await count();
    expect(after.acts - before.acts).toBe(2);
    expect(after.data - before.data).toBe(3);
  });

  test.each([
    ['empty.csv', '', 'Choose a file first'],
    ['notes.csv', 'just some words\nand others', 'no column of e-mail addresses'],
    ['book.xlsx', 'PK\u0003\u0004zip', 'no list in text form'],
  ])('%s is refused as a whole, with a sentence', async (name, content, sentence) => {
    const answer = await site.post('/participants', { act: 'indico-read', file: new File([content], name) });
    expect(answer.status).toBe(422);
    expect(await wordsOf(answer)).toContain(sentence);
  });

  test('is taken from nobody but the secretariat', async () => {
    for (const cookie of ['', 'standing=co-facilitator', 'standing=delegation.MX.head.']) expect((await site.post('/participants', { act: 'indico-read', file: csv(ana) }, cookie)).status).toBe(403);
  });
});

test('10,000 rows of which every second is broken: every row is reported, the whole ones are taken, and a second time nothing changes', { timeout: 180_000 }, async () => {
  const broken = ['no address,,Mexico', ',,Mexico', 'x@@y,,Mexico', 'a@example.org,Unheard Of Ltd,Mexico'];
  const rows = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? `${1000 + index},Given,Family${index},p${index}@example.org,,Kenya,,Completed,` : `${1000 + index},Given,Family,${broken[(index >> 1) % broken.length] ?? ''},,Completed,`));
  const file = csv(...rows);
  const before = await count();
  const preview = await site.post('/participants', { act: 'indico-read', file });
  const html = await preview.text();
  const packed = /name="packed" value="([^"]*)"/u.exec(html)?.[1] ?? '';
  expect(html).toContain('5,000 would be registered');
  expect(html).toContain('5,000 cannot be taken');
  const report = (await (await site.post('/participants', { act: 'indico-report', packed })).text()).trim().split('\r\n');
  expect(report).toHaveLength(10_001);
  let after = 0;
  for (let left = true, rounds = 0; left && rounds < 20; rounds += 1) {
    const page = await (await site.post('/participants', { act: 'indico-take', packed, after: String(after) })).text();
    left = page.includes('Go on with the rest');
    after = Number(/name="after" value="(\d+)"/u.exec(page)?.[1] ?? 0);
  }
  const taken = await count();
  expect(taken.acts - before.acts).toBe(10_000);
  expect(taken.data - before.data).toBe(15_000);
  expect(await (await site.post('/participants', { act: 'indico-read', packed })).text()).toContain('5,000 are here already and stay as they are');
});
