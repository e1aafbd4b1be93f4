import { describe, expect, test } from 'vitest';
import { personId } from '../../../process/vocabulary/shapes.ts';
import { instant } from '../../../store/new-database.test-support.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { AccreditingSite, applicant, kenya, mexico, officer, said } from './accreditation-site.test-support.ts';

const site = new AccreditingSite();

describe('the rules of accreditation', () => {
  test('AC-1 what cannot be read is named as the form names it, and everything that was written stands in its field', async () => {
    const before = await site.head();
    const sent = { act: 'set', 'apply-by': '2017-06-20', 'time-zone': 'Europe/Zurich', late: 'refused', documents: 'Founding act\n? Accounts', 'objection-days': '7', 'day-kind': 'working', holidays: 'Christmas', reasons: 'public', contested: 'bureau', 'by-status': ['parliament'] };
    const { status, html } = await site.post('/rules', sent, officer);
    expect(status).toBe(422);
    for (const text of ['A field cannot be read: Holidays', 'Founding act\n? Accounts</textarea>', 'Christmas</textarea>', 'value="7"', 'value="2017-06-20"', 'value="parliament" checked', '<option value="bureau" selected']) expect(html).toContain(text);
    expect(await site.head()).toBe(before);
    expect((await site.get('/rules')).html).not.toContain('name="objection-days"');
  });
});

describe('before Member States', () => {
  let list = '';
  let [free, contested, back] = ['', '', ''];

  test('a list without a title or without anybody is not circulated, and what was chosen stays chosen', async () => {
    const id = await site.file('Salt Path');
    await site.post(`/applications/${id}`, { act: 'complete' }, officer);
    const before = await site.head();
    const untitled = await site.post('/lists', { act: 'circulate', title: '', application: id }, officer);
    expect(untitled.html).toContain('A field cannot be read: Title of the list');
    expect(untitled.html).toContain(`value="${id}" checked`);
    const empty = await site.post('/lists', { act: 'circulate', title: 'Nobody' }, officer);
    expect(empty.html).toContain('value="Nobody"');
    expect(empty.html).not.toContain(`value="${id}" checked`);
    expect(await site.head()).toBe(before);
  });

  test('AC-9 AC-17 an objection stands, with a reason that only States read', async () => {
    ({ ids: [free = '', contested = '', back = ''], list } = await site.circulated(['Open Umbrella', 'Glass Harbour', 'Tin Whistle']));
    expect((await site.get(`/lists/${list}`, mexico)).html).toContain('6 days are left for objection');
    const made = await site.post(`/lists/${list}`, { act: 'object', application: contested, reason: 'For States only.', back: 'list' }, mexico);
    expect([made.status, made.location.includes(`/lists/${list}`)]).toEqual([303, true]);
    expect((await site.get(`/lists/${list}`, kenya)).html).toContain('For States only.');
    const seen = await site.get(`/lists/${list}`);
    expect(seen.html).toContain('Mexico');
    expect(seen.html).not.toContain('For States only.');
    expect((await site.post(`/lists/${list}`, { act: 'object', application: contested, reason: 'Again.' }, mexico)).html).toContain('has already objected');
  });

  test('AC-10 the State that objected takes it back, and nobody for it', async () => {
    await site.post(`/lists/${list}`, { act: 'object', application: back }, kenya);
    expect((await site.post(`/lists/${list}`, { act: 'take-back', application: back }, mexico)).status).toBe(422);
    expect((await site.post(`/applications/${back}`, { act: 'take-back' }, kenya)).status).toBe(303);
    expect(await site.stateOf(back)).toMatchObject({ status: 'circulated', objections: [{ state: 'KE' }] });
  });

  test('AC-11 nothing is closed or decided while the period runs', async () => {
    expect((await site.get(`/lists/${list}`, officer)).html).not.toContain('value="close"');
    expect((await site.post(`/lists/${list}`, { act: 'close' }, officer)).html).toContain('The period for objection runs until');
    expect((await site.get(`/applications/${contested}`, officer)).html).not.toContain('value="decide"');
    expect((await site.post(`/applications/${contested}`, { act: 'decide', decision: 'accredited' }, officer)).status).toBe(422);
  });

  test('AC-9 late, an objection is told the deadline and changes nothing; its reason is not kept', async () => {
    site.now = instant('2017-06-16T12:00:00Z');
    const late = await site.post(`/lists/${list}`, { act: 'object', application: contested, reason: 'Too late for this.' }, kenya);
    expect(late.status).toBe(422);
    expect(late.html).toContain('The objection was not recorded');
    expect((await site.stateOf(contested))?.objections).toHaveLength(1);
    const { rows } = await site.store.pool.query<{ reason: string }>('select reason from objection_reason');
    expect(rows.map(({ reason }) => reason)).toEqual(['For States only.']);
  });

  test('AC-3 late, an application is told the deadline, and nothing of it is kept', async () => {
    expect((await site.get('/apply', applicant)).html).toContain('Applications were taken until midnight at the end of 14 June 2017');
    const sent = await site.post('/apply', said('Too Late', { 'contact-email': 'late@example.org' }), applicant);
    expect(sent.html).toContain('Nothing was filed');
    expect(sent.html).toContain('value="Too Late"');
    const kept = await site.store.personal.exportOwn('p', { standing: 'public', person: personId.parse('p-0123456789abcde1') });
    expect(JSON.stringify(kept)).not.toContain('late@example.org');
  });

  test('AC-12 AC-19 the list is closed in one request: whoever is not objected to is accredited and on the register', async () => {
    expect((await site.get(`/lists/${list}`, officer)).html).toContain('2 applications pass without objection; one is contested');
    expect((await site.post(`/lists/${list}`, { act: 'close' }, officer)).status).toBe(303);
    for (const id of [free, back]) expect((await site.stateOf(id))?.status).toBe('accredited');
    expect(await loadState(site.store.pool, 'p', await site.head(), 'participant', free)).toMatchObject({ type: 'specially-accredited', application: free });
    expect((await site.stateOf(contested))?.status).toBe('contested');
    expect((await site.get(`/lists/${list}`, officer)).html).toContain('The list is closed');
  });

  test('AC-13 a contested case is decided by a decision that was chosen, once', async () => {
    expect((await site.post(`/applications/${contested}`, { act: 'decide', decision: '', reason: 'Because.' }, officer)).html).toContain('>Because.</textarea>');
    expect((await site.stateOf(contested))?.status).toBe('contested');
    expect((await site.post(`/applications/${contested}`, { act: 'decide', decision: 'refused', reason: 'Not convinced.' }, officer)).status).toBe(303);
    expect(await site.stateOf(contested)).toMatchObject({ status: 'refused', outcome: { how: 'decision', body: 'general-assembly', reason: 'Not convinced.' } });
    expect((await site.post(`/applications/${contested}`, { act: 'decide', decision: 'accredited' }, officer)).html).toContain('refused or closed meanwhile');
  });

  test('AC-15 one letter tells the outcome: drafted with its PDF, and nothing goes out by itself', async () => {
    for (const _ of [1, 2]) await site.post(`/applications/${free}`, { act: 'letter' }, officer);
    const { rows } = await site.open.outbox.pool.query<{ address: string; status: string; body: string }>(`select address, status, body_text as body from mail where idempotency_key = $1`, [`outcome-p-${free}`]);
    expect(rows).toMatchObject([{ address: 'ines@example.org', status: 'draft', body: expect.stringContaining('Open Umbrella has been accredited') }]);
    const files = await site.open.outbox.pool.query<{ start: string }>(`select encode(substring(bytes for 5), 'escape') as start from attachment`);
    expect(files.rows).toEqual([{ start: '%PDF-' }]);
    expect((await site.stateOf(free))?.letterSentAt).toBeDefined();
    expect((await site.post(`/applications/${free}`, { act: 'letter' }, officer)).html).toContain('The letter was sent already');
    expect((await site.post(`/applications/${free}`, { act: 'letter' }, mexico)).status).toBe(422);
  });

  test('AC-15 the letters of a whole list are written at once, to whoever was not told yet', async () => {
    expect((await site.post(`/lists/${list}`, { act: 'letters' }, mexico)).status).toBe(422);
    expect((await site.get(`/lists/${list}`, officer)).html).toContain('2 letters are drafted');
    expect((await site.post(`/lists/${list}`, { act: 'letters' }, officer)).status).toBe(303);
    const { rows } = await site.open.outbox.pool.query<{ body: string }>(`select body_text as body from mail where purpose = 'accreditation' order by body_text`);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.body).toContain('Glass Harbour has not been accredited');
    expect(rows[0]?.body).toContain('Not convinced.');
    expect((await site.get(`/lists/${list}`, officer)).html).not.toContain('value="letters"');
    expect((await site.post(`/lists/${list}`, { act: 'letters' }, officer)).html).toContain('The letter was sent already');
  });

  test('nothing is written while looking back', async () => {
    const before = await site.head();
    for (const [path, act] of [['/rules', 'set'], ['/lists', 'circulate'], [`/lists/${list}`, 'close'], [`/applications/${free}`, 'withdraw'], ['/apply', 'file']] as const) {
      const answer = await site.post(`${path}?as-of=2017-06-16`, { ...said('Back Then'), act, title: 'x', application: free }, officer);
      expect([path, answer.status >= 400]).toEqual([path, true]);
    }
    expect(await site.head()).toBe(before);
  });
});

describe('lists as files', () => {
  test('applications as CSV and JSON, filtered as on the page, without what is not public', async () => {
    const read = async (path: string) => (await site.ask(path)).text();
    const csv = await read('accreditation/applications.csv?status=refused&sort=name');
    expect(csv).toContain('Glass Harbour');
    expect(csv).not.toContain('Open Umbrella');
    const json = await read('accreditation/applications.json');
    expect(json).toContain('Open Umbrella');
    for (const secret of ['ines@example.org', 'Inês', 'For States only', 'p-0123456789abcde1']) expect(json).not.toContain(secret);
    expect(await read('participants.csv?type=specially-accredited')).toContain('Open Umbrella');
  });

  test('ordered by name as the language orders names', async () => {
    const { html } = await site.get('/applications?sort=name');
    const names = [...html.matchAll(/<td class="what"><a[^>]*>([^<]+)/gu)].map(([, name]) => name ?? '');
    expect(names).toHaveLength(4);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });
});
