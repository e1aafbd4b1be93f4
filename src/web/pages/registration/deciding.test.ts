import { describe, expect, test } from 'vitest';
import { noPoppler, textOf } from '../../../interchange/paper/paper.test-support.ts';
import { readMail } from '../../../mail/list-mails.ts';
import { origin } from '../../reception.test-support.ts';
import { filled, kenya, mexico, officer, otherOfficer, RegistrationSite, sentences, umbrella, visa } from './registration-site.test-support.ts';

const secret = { ...visa, id: 'secret', label: { en: 'For the door only' }, type: 'text' as const, required: false, purposes: ['door'] };
const site = new RegistrationSite({
  hearing: {},
  officers: {},
  narrow: { capacity: 1 },
  amended: { capacity: 1 },
  listed: { quotas: [{ of: 'each-delegation', most: 4 }] },
  hidden: { fields: [visa, secret] },
});

const act = (name: string, more: Readonly<Record<string, string | readonly string[]>> = {}) => ({ act: name, 'command-id': crypto.randomUUID(), ...more });
const list = (meeting: string) => `/registration/${meeting}/registrations`;
const one = (meeting: string, id: string) => `${list(meeting)}/${id}`;

async function personOf(meeting: string, id: string): Promise<string> {
  return (await site.registration(meeting, id))?.person ?? '';
}

describe('deciding', () => {
  test('register, approve, amend, cancel: each step is told, and the mail waits in the outbox in the language that was asked for', async () => {
    const id = await site.register('hearing', mexico, { language: 'fr' });
    const approved = await site.post(one('hearing', id), act('approve'), officer);
    expect(approved.status).toBe(303);
    expect(approved.location).toContain('drafted=1');
    expect((await site.registration('hearing', id))?.status).toBe('approved');
    const [mail, ...more] = await site.mailsTo(await personOf('hearing', id));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ address: 'ana@example.org', language: 'fr', status: 'draft', purpose: 'registration' });
    expect(mail?.text).toContain(`${origin}/fr/p/registration/hearing/registrations/${id}`);
    const after = sentences((await site.get(approved.location.replace('/en/p', ''), officer)).html);
    expect(after).toContain('One mail waits in the outbox to be looked at.');
    expect(after).not.toContain('I have looked at the amendment');
    const amended = await site.post(one('hearing', id), { ...filled(), act: 'amend', 'answer-given-name': 'Ana Sofía', role: 'head', language: 'es' }, mexico);
    expect(amended.status).toBe(303);
    expect(await site.registration('hearing', id)).toMatchObject({ status: 'approved', role: 'head' });
    const page = sentences((await site.get(one('hearing', id), officer)).html);
    expect(page).toContain('Ana Sofía López');
    expect(page).toContain('amended since');
    await site.post(one('hearing', id), act('approve'), officer);
    expect(sentences((await site.get(one('hearing', id), officer)).html)).not.toContain('amended since');
    expect(await site.mailsTo(await personOf('hearing', id))).toHaveLength(1);
    expect((await site.post(one('hearing', id), act('cancel'), mexico)).status).toBe(303);
    expect((await site.registration('hearing', id))?.status).toBe('cancelled');
  });

  test('RG-10 of two officers, the second is told, and what is left of a batch is done', async () => {
    const [first, second, third] = [await site.register('officers', mexico), await site.register('officers', kenya), await site.register('officers', umbrella)] as const;
    const together = await Promise.all([site.post(one('officers', first), act('approve'), officer), site.post(one('officers', first), act('refuse', { reason: 'Not accredited to this meeting.' }), otherOfficer)]);
    expect(together.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    expect(sentences(together.find(({ status }) => status === 422)?.html ?? '')).toContain('perhaps somebody decided it meanwhile');
    expect(await site.mailsTo(await personOf('officers', first))).toHaveLength(1);
    const batch = await site.post(list('officers'), act('refuse', { registration: [first, second, third], reason: 'Another meeting.' }), otherOfficer);
    expect(batch.status).toBe(303);
    expect((await site.registrations('officers')).filter(({ status }) => status === 'refused').map(({ id }) => id)).toEqual(expect.arrayContaining([second, third]));
    expect(batch.location).toContain('settled=1');
    expect((await site.mailsTo(await personOf('officers', third)))[0]?.text).toContain('Another meeting.');
  });

  test('a refusal needs a reason; the boxes stay ticked', async () => {
    const id = await site.register('hearing', kenya);
    const answer = await site.post(list('hearing'), act('refuse', { registration: [id] }), officer);
    expect(answer.status).toBe(422);
    expect(sentences(answer.html)).toContain('A reason is needed.');
    expect(answer.html).toMatch(new RegExp(`value="${id}"[^>]*checked`, 'u'));
    expect((await site.post(list('hearing'), act('approve'), officer)).status).toBe(422);
  });

  test('sent twice is decided once and written once', async () => {
    const id = await site.register('hearing', kenya);
    const form = act('approve', { registration: [id] });
    const [first, again] = [await site.post(list('hearing'), form, officer), await site.post(list('hearing'), form, officer)];
    expect([first.status, again.status]).toEqual([303, 303]);
    const { rows } = await site.site.store.pool.query('select 1 from act where subject = $1', [`registration:${id}`]);
    expect(rows).toHaveLength(2);
    expect(await site.mailsTo(await personOf('hearing', id))).toHaveLength(1);
    const cancelling = act('cancel');
    expect([(await site.post(one('hearing', id), cancelling, kenya)).status, (await site.post(one('hearing', id), cancelling, kenya)).status]).toEqual([303, 303]);
  });

  test('RG-11 beyond the places people wait; when one is free the page says who is next', async () => {
    const ids = [await site.register('narrow', mexico), await site.register('narrow', kenya)];
    await site.post(list('narrow'), act('approve', { registration: ids }), officer);
    const registrations = await site.registrations('narrow');
    expect(registrations.map(({ status }) => status).toSorted()).toEqual(['approved', 'waiting']);
    const waiting = registrations.find(({ status }) => status === 'waiting');
    expect((await site.mailsTo(waiting?.person ?? ''))[0]?.subject).toContain('On the waiting list');
    const full = await site.post(one('narrow', waiting?.id ?? ''), act('approve'), officer);
    expect(full.status).toBe(422);
    await site.post(one('narrow', registrations.find(({ status }) => status === 'approved')?.id ?? ''), act('cancel'), officer);
    expect(sentences((await site.get(list('narrow'), officer)).html)).toContain(`Next on the waiting list: ${waiting?.id ?? ''}`);
    await site.post(one('narrow', waiting?.id ?? ''), act('approve'), officer);
    expect((await site.mailsTo(waiting?.person ?? '')).map(({ subject }) => subject)).toEqual([expect.stringContaining('approved'), expect.stringContaining('waiting list')]);
  });

  test.each([mexico, kenya, 'standing=co-facilitator', ''])('nobody but the secretariat decides (%s)', async (cookie) => {
    const id = await site.register('hearing', umbrella);
    const before = await site.head();
    for (const name of ['approve', 'refuse', 'invite']) await site.post(one('hearing', id), act(name, { reason: 'x' }), cookie);
    expect((await site.post(list('hearing'), act('approve', { registration: [id] }), cookie)).status).toBeGreaterThanOrEqual(403);
    if (cookie !== mexico) expect((await site.post(one('hearing', id), { ...filled(), act: 'amend' }, cookie)).status).toBe(422);
    expect((await site.post(one('hearing', id), act('cancel'), cookie)).status).toBe(422);
    expect(await site.head()).toBe(before);
    await site.post(one('hearing', id), act('cancel'), officer);
  });
});

describe('amending', () => {
  test('who amended meanwhile is not overwritten, and sent twice it is one amendment', async () => {
    const id = await site.register('amended', mexico);
    const form = { ...filled(), act: 'amend', 'answer-given-name': 'First' };
    const both = await Promise.all([site.post(one('amended', id), form, mexico), site.post(one('amended', id), form, mexico)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const rivals = await Promise.all(['Second', 'Third'].map((name) => site.post(one('amended', id), { ...filled(), act: 'amend', 'answer-given-name': name }, mexico)));
    expect(rivals.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    const refused = rivals.find(({ status }) => status === 422)?.html ?? '';
    expect(sentences(refused)).toContain('have been changed since you saw them');
    expect(refused).toMatch(/value="(?:Second|Third)"/u);
    const { person, commitment } = (await site.registration('amended', id)) ?? {};
    if (person === undefined || commitment === undefined) throw new Error('not there');
    expect(await site.site.store.personal.prove({ process: 'p', person, subject: `registration:${id}`, commitment, by: { standing: 'secretariat' } })).toBe(true);
  });

  test('a refused amendment leaves the answers as they were, and what was written stands in the fields', async () => {
    const id = await site.register('amended', kenya);
    const answer = await site.post(one('amended', id), { ...filled(), act: 'amend', 'form-version': '7', 'answer-given-name': 'Wanjiku' }, kenya);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('value="Wanjiku"');
    expect(sentences((await site.get(one('amended', id), kenya)).html)).toContain('Ana López');
  });

  test('who cannot read all of it is told that others amend it', async () => {
    const id = await site.register('hidden', mexico, { 'answer-secret': 'side door' });
    const theirs = (await site.get(one('hidden', id), mexico)).html;
    expect(theirs).not.toContain('side door');
    expect(sentences(theirs)).toContain('Some answers are read by the secretariat only.');
    expect((await site.get(one('hidden', id), officer)).html).toContain('side door');
  });
});

describe('the list', () => {
  test('a delegation sees its own, the secretariat all, the public none; names are read in one logged look', async () => {
    const ids = [await site.register('listed', mexico, { 'answer-family-name': 'Zapata', speaking: ['labour'] }), await site.register('listed', kenya, { 'answer-family-name': 'Abebe' })];
    const all = sentences((await site.get(list('listed'), officer)).html);
    for (const name of ['Zapata, Ana', 'Abebe, Ana', ...ids]) expect(all).toContain(name);
    const own = sentences((await site.get(list('listed'), mexico)).html);
    expect(own).toContain('Zapata');
    expect(own).not.toContain('Abebe');
    expect(own).not.toContain(ids[1]);
    for (const cookie of ['', 'standing=co-facilitator']) expect((await site.get(list('listed'), cookie)).status).toBe(403);
    const person = await personOf('listed', ids[0] ?? '');
    const looks = async () => (await site.site.store.personal.accessesTo({ process: 'p', person: person as never })).length;
    const before = await looks();
    await site.get(`${list('listed')}?sort=name`, officer);
    expect(await looks()).toBe(before + 1);
    expect(sentences((await site.get(`${list('listed')}?words=zapa`, officer)).html)).toMatch(/One registration .*Zapata, Ana/u);
    expect(sentences((await site.get(`${list('listed')}?topic=labour`, officer)).html)).not.toContain('Abebe, Ana');
  });

  test('as a file it holds the answers, and nothing in it is a formula', async () => {
    await site.register('listed', kenya, { 'answer-family-name': '=HYPERLINK("x")' });
    const { html, headers } = await site.get(`${list('listed')}?as=csv&of=KE`, officer);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(html).toContain('Family name');
    expect(html).toContain(`"'=HYPERLINK(""x"")"`);
    expect(html).not.toContain('Zapata');
    expect((await site.get(`${list('listed')}?as=xlsx`, mexico)).headers.get('content-disposition')).toContain('.xlsx');
  });
});

describe.skipIf(noPoppler)('letters of invitation (need poppler-utils)', () => {
  test('RG-14 once, to who is approved: by mail with the letter, and as a file for those concerned', async () => {
    const id = await site.register('hearing', mexico, { 'answer-visa': 'yes', 'answer-passport': 'G 777', language: 'es' });
    expect((await site.get(`${one('hearing', id)}?as=letter`, mexico)).status).toBe(403);
    await site.post(one('hearing', id), act('approve'), officer);
    expect((await site.get(`${one('hearing', id)}?as=letter`, kenya)).status).toBe(403);
    const file = await site.site.app.request(`${origin}/en/p${one('hearing', id)}?as=letter`, { headers: { cookie: mexico } });
    expect(file.headers.get('content-type')).toBe('application/pdf');
    const text = textOf({ pdf: new Uint8Array(await file.arrayBuffer()) });
    for (const part of ['Ana López', 'Passport number', 'G 777', `/registrations/${id}`]) expect(text).toContain(part);
    expect((await site.post(one('hearing', id), act('invite'), officer)).status).toBe(303);
    const [mail] = await site.mailsTo(await personOf('hearing', id), 'invitation');
    expect(mail).toMatchObject({ language: 'es', attachments: [{ name: `invitation-${id}.pdf`, mediaType: 'application/pdf' }] });
    expect((await readMail(site.site.outbox.pool, 'p', mail?.id ?? ''))?.mail.status).toBe('draft');
    const again = await site.post(one('hearing', id), act('invite'), officer);
    expect(again.status).toBe(422);
    expect(await site.mailsTo(await personOf('hearing', id), 'invitation')).toHaveLength(1);
  });
});
