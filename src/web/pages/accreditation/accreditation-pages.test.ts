import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { procedure } from '../../../process/participation/accreditation.test-support.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { personId } from '../../../process/vocabulary/shapes.ts';
import { instant } from '../../../store/new-database.test-support.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { origin, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

let site: SiteWithReception;
let now: Instant = instant('2017-06-10T12:00:00Z');

beforeAll(async () => {
  site = await siteWithReception(true, undefined, () => now);
  const set = procedure({ applyBy: '2017-06-14', reasons: 'states', byStatus: ['consultative-status'] });
  const outcome = await site.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'procedure', commands: [set] });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
});
afterAll(() => site.close());

const applicant = 'standing=public...p-0123456789abcde1';
const somebody = 'standing=public...p-0123456789abcde2';
const officer = 'standing=secretariat...p-0123456789abcde3';
const mexico = 'standing=delegation.MX.head.p-0123456789abcde4';
const kenya = 'standing=delegation.KE.head.p-0123456789abcde5';
const pdf = () => new File(['%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'], 'statutes.pdf');

async function get(path: string, cookie = ''): Promise<{ readonly status: number; readonly html: string }> {
  const answer = await site.app.request(`${origin}/en/p/accreditation${path}`, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
}

async function post(path: string, fields: Readonly<Record<string, string | File | readonly string[]>>, cookie: string): Promise<{ readonly status: number; readonly html: string; readonly location: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
  const answer = await site.app.request(`${origin}/en/p/accreditation${path}`, { method: 'POST', body, headers: { cookie, origin } });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

function said(name: string, more: Readonly<Record<string, string | File>> = {}): Record<string, string | File> {
  return { act: 'file', name, 'other-names': '', constituency: 'diaspora', country: 'PT', website: '', relevance: 'Songs.', 'contact-name': 'Inês Almeida', 'contact-email': 'ines@example.org', 'contact-phone': '', 'document-statutes': pdf(), ...more };
}

/** Applies, and gives the id of what was filed. */
async function file(name: string, more: Readonly<Record<string, string | File>> = {}): Promise<string> {
  const { status, location } = await post('/apply', said(name, more), applicant);
  expect(status).toBe(303);
  return /\/applications\/([^?]+)/u.exec(location)?.[1] ?? '';
}

function stateOf(id: string) {
  return recordHead(site.store.pool, 'p').then(({ position }) => loadState(site.store.pool, 'p', position, 'application', id));
}

async function head(): Promise<number> {
  return (await recordHead(site.store.pool, 'p')).position;
}

/** Files, finds complete and circulates, and gives the ids of the applications and of their list. */
async function circulated(names: readonly string[]): Promise<{ readonly ids: readonly string[]; readonly list: string }> {
  const ids: string[] = [];
  for (const name of names) ids.push(await file(name));
  for (const id of ids) await post(`/applications/${id}`, { act: 'complete' }, officer);
  const { location } = await post('/lists', { act: 'circulate', title: 'First list', application: ids }, officer);
  return { ids, list: /\/lists\/([^?]+)/u.exec(location)?.[1] ?? '' };
}

describe('applying', () => {
  test('nobody applies without being somebody', async () => {
    const before = await head();
    expect((await get('/apply')).html).toContain('/en/standing?back=');
    expect((await post('/apply', said('Glass Harbour'), '')).status).toBe(403);
    expect((await post('/apply', said('Glass Harbour'), mexico)).status).toBe(403);
    expect(await head()).toBe(before);
  });

  test('everything that is wrong is said at once, and what was written stands in the fields', async () => {
    const before = await head();
    const { status, html } = await post('/apply', said('Glass Harbour', { country: '', website: 'javascript:alert(1)', relevance: 'x'.repeat(401), 'contact-email': 'ines' }), applicant);
    expect(status).toBe(422);
    for (const sentence of ['Country of seat: this is needed', 'Website: this cannot be read', 'at most 400', 'E-mail']) expect(html).toContain(sentence);
    expect(html).toContain('value="Glass Harbour"');
    expect(html).toContain('value="ines"');
    expect(html).toContain('<select name="country" required><option value>Choose</option>');
    expect(html).toContain('have to be chosen again');
    expect(await head()).toBe(before);
  });

  test('a file is what it holds, not what it is called', async () => {
    const before = await head();
    const { html } = await post('/apply', said('Glass Harbour', { 'document-statutes': new File(['no PDF at all'], 'statutes.pdf') }), applicant);
    expect(html).toContain('statutes.pdf is not a PDF');
    const large = await post('/apply', said('Glass Harbour', { 'document-statutes': new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'large.pdf') }), applicant);
    expect(large.html).toContain('large.pdf is larger than 5 MB');
    expect((await post('/apply', said('Glass Harbour', { 'document-statutes': new File([new Uint8Array(200 * 1024)], 'large.pdf') }), '')).status).toBe(413);
    expect(await head()).toBe(before);
  });

  test('AC-18 who passes by a status is told so and files nothing, and nothing of them is kept', async () => {
    const { status, html } = await post('/apply', said('Glass Harbour', { status: 'consultative-status' }), applicant);
    expect(status).toBe(422);
    expect(html).toContain('take part by their own status');
    const kept = await site.store.personal.exportOwn('p', { standing: 'public', person: personId.parse('p-0123456789abcde1') });
    if (isRefusal(kept)) throw new Error('unreachable');
    expect('data' in kept && kept.data).toEqual([]);
  });

  test('the same form sent twice is one application, whose proof still holds', async () => {
    const sent = said('Twice Told', { 'command-id': 'c0ffee00-0000-4000-8000-000000000001' });
    const [first, second] = [await post('/apply', sent, applicant), await post('/apply', { ...sent, 'document-statutes': pdf() }, applicant)];
    expect([first.status, second.status, second.location]).toEqual([303, 303, first.location]);
    const id = /\/applications\/([^?]+)/u.exec(first.location)?.[1] ?? '';
    const state = await stateOf(id);
    const person = personId.parse('p-0123456789abcde1');
    expect(await site.store.personal.prove({ process: 'p', person, subject: subjectKey('application', id), commitment: state?.commitment ?? '', by: { standing: 'public', person } })).toBe(true);
  });

  test('whom to write to and the documents are for the secretariat and the applicant alone, and each look is logged', async () => {
    const id = await file('Paper Lantern');
    for (const cookie of ['', somebody, mexico]) {
      expect((await get(`/applications/${id}`, cookie)).html).not.toContain('ines@example.org');
      expect((await get(`/applications/${id}?document=statutes`, cookie)).status).toBe(404);
    }
    expect((await get(`/applications/${id}`, officer)).html).toContain('ines@example.org');
    const document = await site.app.request(`${origin}/en/p/accreditation/applications/${id}?document=statutes`, { headers: { cookie: officer } });
    expect(document.headers.get('content-type')).toBe('application/pdf');
    expect(document.headers.get('content-disposition')).toContain(`attachment; filename="${id}-statutes.pdf"`);
    expect(document.headers.get('cache-control')).toBe('private, no-store');
    expect(await document.text()).toContain('%PDF-1.4');
    expect((await get(`/applications/${id}?document=statutes`, applicant)).status).toBe(200);
    expect((await get(`/applications/${id}?document=report`, officer)).status).toBe(404);
    const looks = await site.store.personal.accessesTo({ process: 'p', person: personId.parse('p-0123456789abcde1') });
    expect(looks.some(({ standing, fields }) => standing === 'secretariat' && fields.includes('file:statutes'))).toBe(true);
  });
});

describe('checking', () => {
  test('AC-5 an application without a required document is not found complete, and is corrected by its applicant', async () => {
    const id = await file('Half Sent', { 'document-statutes': new File([], '') });
    expect((await post(`/applications/${id}`, { act: 'complete' }, officer)).html).toContain('A required document is missing');
    await post(`/applications/${id}`, { act: 'ask', what: 'The statutes, please.' }, officer);
    expect((await get(`/applications/${id}`, applicant)).html).toContain('The statutes, please.');
    const corrected = { ...said('Half Sent'), act: 'correct' };
    expect((await post(`/applications/${id}`, corrected, somebody)).status).toBe(422);
    const refused = await post(`/applications/${id}`, { ...corrected, relevance: '', name: 'Wholly Sent' }, applicant);
    expect(refused.html).toContain('value="Wholly Sent"');
    expect((await post(`/applications/${id}`, { ...corrected, 'document-statutes': pdf() }, applicant)).status).toBe(303);
    expect(await stateOf(id)).toMatchObject({ status: 'filed', documents: ['statutes'] });
    expect((await post(`/applications/${id}`, { ...corrected, relevance: 'Songs and dances.', 'document-statutes': new File([], '') }, applicant)).status).toBe(303);
    expect(await stateOf(id)).toMatchObject({ relevance: { en: 'Songs and dances.' }, documents: ['statutes'] });
    expect((await post(`/applications/${id}`, { act: 'complete' }, officer)).status).toBe(303);
  });

  test('AC-4 the second of two officers who decide the same case is told so', async () => {
    const id = await file('Two Desks');
    const seen = /name="seen-version" value="(\d+)"/u.exec((await get(`/applications/${id}`, officer)).html)?.[1] ?? '';
    expect((await post(`/applications/${id}`, { act: 'refuse', reason: 'Outside the categories.', 'seen-version': seen }, officer)).status).toBe(303);
    const second = await post(`/applications/${id}`, { act: 'complete', 'seen-version': seen }, officer);
    expect(second.status).toBe(422);
    expect(second.html).toContain('was refused or closed meanwhile');
  });

  test('AC-6 what looks alike is shown to the secretariat with the reason, and to nobody else', async () => {
    const id = await file('Réseau des Valises', { website: 'https://valises.example.org' });
    await file('RESEAU DES VALISES', { website: 'https://www.valises.example.org/a' });
    const { html } = await get(`/applications/${id}`, officer);
    expect(html).toContain('The same name, written otherwise.');
    expect(html).toContain('The same website.');
    expect((await get('/applications?words=valises', officer)).html.match(/looks like another/gu)).toHaveLength(2);
    expect((await get('/applications?words=valises')).html).not.toContain('looks like another');
  });

  test('nobody but the secretariat decides anything', async () => {
    const id = await file('Quiet Shore');
    const before = await head();
    for (const cookie of [applicant, somebody, mexico]) for (const act of ['complete', 'ask', 'refuse', 'accredit', 'letter']) expect((await post(`/applications/${id}`, { act, what: 'x', reason: 'x' }, cookie)).status).toBe(422);
    expect((await post('/rules', { act: 'set' }, applicant)).status).toBe(422);
    expect((await post('/lists', { act: 'circulate', title: 'x', application: id }, mexico)).status).toBe(422);
    expect(await head()).toBe(before);
  });
});

describe('the rules of accreditation', () => {
  test('AC-1 what cannot be read is named as the form names it, and everything that was written stands in its field', async () => {
    const before = await head();
    const sent = { act: 'set', 'apply-by': '2017-06-20', 'time-zone': 'Europe/Zurich', late: 'refused', documents: 'Founding act\n? Accounts', 'objection-days': '7', 'day-kind': 'working', holidays: 'Christmas', reasons: 'public', contested: 'bureau', 'by-status': ['parliament'] };
    const { status, html } = await post('/rules', sent, officer);
    expect(status).toBe(422);
    for (const text of ['A field cannot be read: Holidays', 'Founding act\n? Accounts</textarea>', 'Christmas</textarea>', 'value="7"', 'value="2017-06-20"', 'value="parliament" checked', '<option value="bureau" selected']) expect(html).toContain(text);
    expect(await head()).toBe(before);
    expect((await get('/rules')).html).not.toContain('name="objection-days"');
  });
});

describe('before Member States', () => {
  let list = '';
  let [free, contested, back] = ['', '', ''];

  test('a list without a title or without anybody is not circulated, and what was chosen stays chosen', async () => {
    const id = await file('Salt Path');
    await post(`/applications/${id}`, { act: 'complete' }, officer);
    const before = await head();
    const untitled = await post('/lists', { act: 'circulate', title: '', application: id }, officer);
    expect(untitled.html).toContain('A field cannot be read: Title of the list');
    expect(untitled.html).toContain(`value="${id}" checked`);
    const empty = await post('/lists', { act: 'circulate', title: 'Nobody' }, officer);
    expect(empty.html).toContain('value="Nobody"');
    expect(empty.html).not.toContain(`value="${id}" checked`);
    expect(await head()).toBe(before);
  });

  test('AC-9 AC-17 an objection stands, with a reason that only States read', async () => {
    ({ ids: [free = '', contested = '', back = ''], list } = await circulated(['Open Umbrella', 'Glass Harbour', 'Tin Whistle']));
    expect((await get(`/lists/${list}`, mexico)).html).toContain('6 days are left for objection');
    const made = await post(`/lists/${list}`, { act: 'object', application: contested, reason: 'For States only.', back: 'list' }, mexico);
    expect([made.status, made.location.includes(`/lists/${list}`)]).toEqual([303, true]);
    expect((await get(`/lists/${list}`, kenya)).html).toContain('For States only.');
    const seen = await get(`/lists/${list}`);
    expect(seen.html).toContain('Mexico');
    expect(seen.html).not.toContain('For States only.');
    expect((await post(`/lists/${list}`, { act: 'object', application: contested, reason: 'Again.' }, mexico)).html).toContain('has already objected');
  });

  test('AC-10 the State that objected takes it back, and nobody for it', async () => {
    await post(`/lists/${list}`, { act: 'object', application: back }, kenya);
    expect((await post(`/lists/${list}`, { act: 'take-back', application: back }, mexico)).status).toBe(422);
    expect((await post(`/applications/${back}`, { act: 'take-back' }, kenya)).status).toBe(303);
    expect(await stateOf(back)).toMatchObject({ status: 'circulated', objections: [{ state: 'KE' }] });
  });

  test('AC-11 nothing is closed or decided while the period runs', async () => {
    expect((await get(`/lists/${list}`, officer)).html).not.toContain('value="close"');
    expect((await post(`/lists/${list}`, { act: 'close' }, officer)).html).toContain('The period for objection runs until');
    expect((await get(`/applications/${contested}`, officer)).html).not.toContain('value="decide"');
    expect((await post(`/applications/${contested}`, { act: 'decide', decision: 'accredited' }, officer)).status).toBe(422);
  });

  test('AC-9 late, an objection is told the deadline and changes nothing; its reason is not kept', async () => {
    now = instant('2017-06-16T12:00:00Z');
    const late = await post(`/lists/${list}`, { act: 'object', application: contested, reason: 'Too late for this.' }, kenya);
    expect(late.status).toBe(422);
    expect(late.html).toContain('The objection was not recorded');
    expect((await stateOf(contested))?.objections).toHaveLength(1);
    const { rows } = await site.store.pool.query<{ reason: string }>('select reason from objection_reason');
    expect(rows.map(({ reason }) => reason)).toEqual(['For States only.']);
  });

  test('AC-3 late, an application is told the deadline, and nothing of it is kept', async () => {
    expect((await get('/apply', applicant)).html).toContain('Applications were taken until midnight at the end of 14 June 2017');
    const sent = await post('/apply', said('Too Late', { 'contact-email': 'late@example.org' }), applicant);
    expect(sent.html).toContain('Nothing was filed');
    expect(sent.html).toContain('value="Too Late"');
    const kept = await site.store.personal.exportOwn('p', { standing: 'public', person: personId.parse('p-0123456789abcde1') });
    expect(JSON.stringify(kept)).not.toContain('late@example.org');
  });

  test('AC-12 AC-19 the list is closed in one request: whoever is not objected to is accredited and on the register', async () => {
    expect((await get(`/lists/${list}`, officer)).html).toContain('2 applications pass without objection; one is contested');
    expect((await post(`/lists/${list}`, { act: 'close' }, officer)).status).toBe(303);
    for (const id of [free, back]) expect((await stateOf(id))?.status).toBe('accredited');
    expect(await loadState(site.store.pool, 'p', await head(), 'participant', free)).toMatchObject({ type: 'specially-accredited', application: free });
    expect((await stateOf(contested))?.status).toBe('contested');
    expect((await get(`/lists/${list}`, officer)).html).toContain('The list is closed');
  });

  test('AC-13 a contested case is decided by a decision that was chosen, once', async () => {
    expect((await post(`/applications/${contested}`, { act: 'decide', decision: '', reason: 'Because.' }, officer)).html).toContain('>Because.</textarea>');
    expect((await stateOf(contested))?.status).toBe('contested');
    expect((await post(`/applications/${contested}`, { act: 'decide', decision: 'refused', reason: 'Not convinced.' }, officer)).status).toBe(303);
    expect(await stateOf(contested)).toMatchObject({ status: 'refused', outcome: { how: 'decision', body: 'general-assembly', reason: 'Not convinced.' } });
    expect((await post(`/applications/${contested}`, { act: 'decide', decision: 'accredited' }, officer)).html).toContain('refused or closed meanwhile');
  });

  test('AC-15 one letter tells the outcome: drafted with its PDF, and nothing goes out by itself', async () => {
    for (const _ of [1, 2]) await post(`/applications/${free}`, { act: 'letter' }, officer);
    const { rows } = await site.outbox.pool.query<{ address: string; status: string; body: string }>(`select address, status, body_text as body from mail where idempotency_key = $1`, [`outcome-p-${free}`]);
    expect(rows).toMatchObject([{ address: 'ines@example.org', status: 'draft', body: expect.stringContaining('Open Umbrella has been accredited') }]);
    const files = await site.outbox.pool.query<{ start: string }>(`select encode(substring(bytes for 5), 'escape') as start from attachment`);
    expect(files.rows).toEqual([{ start: '%PDF-' }]);
    expect((await stateOf(free))?.letterSentAt).toBeDefined();
    expect((await post(`/applications/${free}`, { act: 'letter' }, officer)).html).toContain('The letter was sent already');
    expect((await post(`/applications/${free}`, { act: 'letter' }, mexico)).status).toBe(422);
  });

  test('AC-15 the letters of a whole list are written at once, to whoever was not told yet', async () => {
    expect((await post(`/lists/${list}`, { act: 'letters' }, mexico)).status).toBe(422);
    expect((await get(`/lists/${list}`, officer)).html).toContain('2 letters are drafted');
    expect((await post(`/lists/${list}`, { act: 'letters' }, officer)).status).toBe(303);
    const { rows } = await site.outbox.pool.query<{ body: string }>(`select body_text as body from mail where purpose = 'accreditation' order by body_text`);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.body).toContain('Glass Harbour has not been accredited');
    expect(rows[0]?.body).toContain('Not convinced.');
    expect((await get(`/lists/${list}`, officer)).html).not.toContain('value="letters"');
    expect((await post(`/lists/${list}`, { act: 'letters' }, officer)).html).toContain('The letter was sent already');
  });

  test('nothing is written while looking back', async () => {
    const before = await head();
    for (const [path, act] of [['/rules', 'set'], ['/lists', 'circulate'], [`/lists/${list}`, 'close'], [`/applications/${free}`, 'withdraw'], ['/apply', 'file']] as const) {
      const answer = await post(`${path}?as-of=2017-06-16`, { ...said('Back Then'), act, title: 'x', application: free }, officer);
      expect([path, answer.status >= 400]).toEqual([path, true]);
    }
    expect(await head()).toBe(before);
  });
});

describe('lists as files', () => {
  test('applications as CSV and JSON, filtered as on the page, without what is not public', async () => {
    const read = async (file: string) => (await site.app.request(`${origin}/en/p/${file}`)).text();
    const csv = await read('accreditation/applications.csv?status=refused&sort=name');
    expect(csv).toContain('Glass Harbour');
    expect(csv).not.toContain('Open Umbrella');
    const json = await read('accreditation/applications.json');
    expect(json).toContain('Open Umbrella');
    for (const secret of ['ines@example.org', 'Inês', 'For States only', 'p-0123456789abcde1']) expect(json).not.toContain(secret);
    expect(await read('participants.csv?type=specially-accredited')).toContain('Open Umbrella');
  });

  test('ordered by name as the language orders names', async () => {
    const { html } = await get('/applications?sort=name');
    const names = [...html.matchAll(/<td class="what"><a[^>]*>([^<]+)/gu)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });
});
