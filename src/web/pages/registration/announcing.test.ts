import { describe, expect, test } from 'vitest';
import { dayClaim, scheduled } from '../../../process/work-plan/given.test-support.ts';
import { kenya, mexico, officer, otherOfficer, RegistrationSite, sentences } from './registration-site.test-support.ts';

const site = new RegistrationSite({ hearing: {}, form: {}, rivals: {} });
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
const act = (name: string, more: Readonly<Record<string, string | readonly string[]>> = {}) => ({ act: name, 'command-id': crypto.randomUUID(), ...more });

async function labels(meeting: string): Promise<readonly string[]> {
  const { html } = await site.get(`/registration/${meeting}/form`, officer);
  return [...(/<ol class="fields">(.*?)<\/ol>/su.exec(html)?.[1] ?? '').matchAll(/<strong>([^<]*)/gu)].map(([, label]) => label ?? '');
}

describe('announcing', () => {
  const terms = { opensOn: '2026-01-01', closesOn: '2026-02-01', endsOn: '2026-02-11', timeZone: 'America/New_York', capacity: '40', 'quota-each-delegation': '3', 'quota-parliament': '0', topics: 'Return\nWork in ports' };

  test('RG-1 a meeting of the plan gets its registration, with the base form and the limits', async () => {
    await site.given([scheduled('new-meeting', [dayClaim('new-date', '2026-03-02', '2026-03-03')])]);
    const page = await site.get('/registration/new-meeting/announce', officer);
    expect(page.html).toMatch(/name="closesOn"[^>]*value="2026-03-01"|value="2026-03-01"[^>]*name="closesOn"/u);
    expect(sentences((await site.get('/registration', officer)).html)).toContain('Meetings without registration');
    const wrong = await site.post('/registration/new-meeting/announce', act('announce', { ...terms, closesOn: '2025-12-01' }), officer);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Work in ports</textarea>');
    expect((await site.post('/registration/new-meeting/announce', act('announce', { ...terms, capacity: 'many' }), officer)).status).toBe(422);
    expect((await site.post('/registration/new-meeting/announce', act('announce', { ...terms, timeZone: 'Mars/Olympus' }), officer)).status).toBe(422);
    const form = act('announce', terms);
    const done = await site.post('/registration/new-meeting/announce', form, officer);
    expect(done.location).toContain('/registration/new-meeting/form?done=');
    expect((await site.post('/registration/new-meeting/announce', form, officer)).status).toBe(303);
    const said = sentences((await site.get('/registration/new-meeting', '')).html);
    for (const part of ['1 February 2026, until midnight in the zone America/New_York', '40 of 40 left', 'Each delegation: at most 3 people', 'Parliaments: none', 'Return · Work in ports']) expect(said).toContain(part);
    expect(said).not.toContain('Everybody who takes part');
  });

  test('RG-2 terms are changed by who saw them as they are, and registration is closed', async () => {
    const { html } = await site.get('/registration/hearing/announce', officer);
    const change = act('change', { ...terms, endsOn: '2026-02-12', 'seen-version': hidden(html, 'seen-version') });
    expect((await site.post('/registration/hearing/announce', change, officer)).status).toBe(303);
    const late = await site.post('/registration/hearing/announce', { ...change, 'command-id': crypto.randomUUID(), capacity: '41' }, otherOfficer);
    expect(late.status).toBe(422);
    expect(late.html).toContain('value="41"');
    const closing = act('close');
    for (const _ of [1, 2]) expect((await site.post('/registration/hearing/announce', closing, officer)).status).toBe(303);
    expect(sentences((await site.get('/registration/hearing/register', mexico)).html)).toContain('Registration was open until midnight');
    expect(sentences((await site.get('/registration', '')).html)).toContain('Closed by the secretariat');
  });

  test.each([mexico, kenya, '', 'standing=co-facilitator'])('only by the secretariat (%s)', async (cookie) => {
    const before = await site.head();
    for (const page of ['announce', 'form']) {
      expect((await site.get(`/registration/form/${page}`, cookie)).status).toBe(403);
      expect((await site.post(`/registration/form/${page}`, act('close'), cookie)).status).toBe(403);
    }
    expect(await site.head()).toBe(before);
    expect((await site.get('/registration/form/announce?as-of=2026-01-02', officer)).status).toBe(409);
  });
});

describe('building the form', () => {
  test('questions are added, moved, edited and taken out, each change one act; people see them at once', async () => {
    const question = { label: 'Diet', hint: 'For the lunch', type: 'choice', options: 'Meat\nPlants', required: 'yes', purposes: ['registration', 'badge'], 'kept-days': '5', when: 'visa=yes' };
    const path = '/registration/form/form';
    const before = await labels('form');
    expect((await site.post(path, act('put', question), officer)).status).toBe(303);
    expect(await labels('form')).toEqual([...before, 'Diet']);
    await site.post(path, act('up', { field: 'diet' }), officer);
    expect((await labels('form')).at(-2)).toBe('Diet');
    await site.post(path, act('put', { ...question, field: 'diet', label: 'Food', options: 'Meat\nPlants\nBoth' }), officer);
    await site.post(path, act('remove', { field: 'gender' }), officer);
    expect(await labels('form')).not.toContain('Gender');
    await site.post(path, act('base', { field: 'gender' }), officer);
    expect((await labels('form')).at(-1)).toBe('Gender');
    const seen = sentences((await site.get('/registration/form/register', mexico)).html);
    expect(seen).toMatch(/Food Only if Do you need a visa\?: yes For the lunch Choose Meat Plants Both/u);
    expect(sentences((await site.get(path, officer)).html)).toContain('Version 6');
  });

  test('RG-3 what nobody could fill in is refused, what was written stands, and names stay on the form', async () => {
    const path = '/registration/rivals/form';
    const wrong = await site.post(path, act('put', { label: 'Size', type: 'choice', options: '', purposes: ['badge'], 'kept-days': '5' }), officer);
    expect(wrong.status).toBe(422);
    expect(sentences(wrong.html)).toContain('offers nothing to choose from');
    expect(wrong.html).toMatch(/name="label"[^>]*value="Size"|value="Size"[^>]*name="label"/u);
    expect(sentences((await site.post(path, act('put', { label: 'Size', type: 'text', purposes: ['badge'], 'kept-days': 'for ever' }), officer)).html)).toContain('Days that the answer is kept');
    expect((await site.post(path, act('put', { label: 'Size', type: 'text', 'kept-days': '5' }), officer)).status).toBe(422);
    expect((await site.post(path, act('remove', { field: 'family-name' }), officer)).status).toBe(422);
  });

  test('RG-6 of two officers who change the form at once, the second sees it again first', async () => {
    const path = '/registration/rivals/form';
    const seen = hidden((await site.get(path, officer)).html, 'seen-version');
    const move = (field: string) => act('down', { field, 'seen-version': seen });
    expect((await site.post(path, move('given-name'), officer)).status).toBe(303);
    expect((await site.post(path, move('family-name'), otherOfficer)).status).toBe(422);
  });
});
