import { describe, expect, test } from 'vitest';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { personId } from '../../../process/vocabulary/shapes.ts';
import { AccreditingSite, applicant, idIn, mexico, officer, pdf, said, somebody } from './accreditation-site.test-support.ts';

const site = new AccreditingSite();

describe('applying', () => {
  test('nobody applies without being somebody', async () => {
    const before = await site.head();
    expect((await site.get('/apply')).html).toContain('/en/standing?back=');
    expect((await site.post('/apply', said('Glass Harbour'), '')).status).toBe(403);
    expect((await site.post('/apply', said('Glass Harbour'), mexico)).status).toBe(403);
    expect(await site.head()).toBe(before);
  });

  test('everything that is wrong is said at once, and what was written stands in the fields', async () => {
    const before = await site.head();
    const { status, html } = await site.post('/apply', said('Glass Harbour', { country: '', website: 'javascript:alert(1)', relevance: 'x'.repeat(401), 'contact-email': 'ines' }), applicant);
    expect(status).toBe(422);
    for (const sentence of ['Country of seat: this is needed', 'Website: this cannot be read', 'at most 400', 'E-mail']) expect(html).toContain(sentence);
    expect(html).toContain('value="Glass Harbour"');
    expect(html).toContain('value="ines"');
    expect(html).toContain('<select name="country" required><option value>Choose</option>');
    expect(html).toContain('have to be chosen again');
    expect(await site.head()).toBe(before);
  });

  test('a file is what it holds, not what it is called', async () => {
    const before = await site.head();
    const { html } = await site.post('/apply', said('Glass Harbour', { 'document-statutes': new File(['no PDF at all'], 'statutes.pdf') }), applicant);
    expect(html).toContain('statutes.pdf is not a PDF');
    const large = await site.post('/apply', said('Glass Harbour', { 'document-statutes': new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'large.pdf') }), applicant);
    expect(large.html).toContain('large.pdf is larger than 5 MB');
    expect((await site.post('/apply', said('Glass Harbour', { 'document-statutes': new File([new Uint8Array(200 * 1024)], 'large.pdf') }), '')).status).toBe(413);
    expect(await site.head()).toBe(before);
  });

  test('AC-18 who passes by a status is told so and files nothing, and nothing of them is kept', async () => {
    const { status, html } = await site.post('/apply', said('Glass Harbour', { status: 'consultative-status' }), applicant);
    expect(status).toBe(422);
    expect(html).toContain('take part by their own status');
    const kept = await site.store.personal.exportOwn('p', { standing: 'public', person: personId.parse('p-0123456789abcde1') });
    if (isRefusal(kept)) throw new Error('unreachable');
    expect('data' in kept && kept.data).toEqual([]);
  });

  test('the same form sent twice is one application, whose proof still holds', async () => {
    const sent = said('Twice Told', { 'command-id': 'c0ffee00-0000-4000-8000-000000000001' });
    const [first, second] = [await site.post('/apply', sent, applicant), await site.post('/apply', { ...sent, 'document-statutes': pdf() }, applicant)];
    expect([first.status, second.status, second.location]).toEqual([303, 303, first.location]);
    const id = idIn(first.location);
    const state = await site.stateOf(id);
    const person = personId.parse('p-0123456789abcde1');
    expect(await site.store.personal.prove({ process: 'p', person, subject: subjectKey('application', id), commitment: state?.commitment ?? '', by: { standing: 'public', person } })).toBe(true);
  });

  test('whom to write to and the documents are for the secretariat and the applicant alone, and each look is logged', async () => {
    const id = await site.file('Paper Lantern');
    for (const cookie of ['', somebody, mexico]) {
      expect((await site.get(`/applications/${id}`, cookie)).html).not.toContain('ines@example.org');
      expect((await site.get(`/applications/${id}?document=statutes`, cookie)).status).toBe(404);
    }
    expect((await site.get(`/applications/${id}`, officer)).html).toContain('ines@example.org');
    const document = await site.ask(`accreditation/applications/${id}?document=statutes`, officer);
    expect(document.headers.get('content-type')).toBe('application/pdf');
    expect(document.headers.get('content-disposition')).toContain(`attachment; filename="${id}-statutes.pdf"`);
    expect(document.headers.get('cache-control')).toBe('private, no-store');
    expect(await document.text()).toContain('%PDF-1.4');
    expect((await site.get(`/applications/${id}?document=statutes`, applicant)).status).toBe(200);
    expect((await site.get(`/applications/${id}?document=report`, officer)).status).toBe(404);
    const looks = await site.store.personal.accessesTo({ process: 'p', person: personId.parse('p-0123456789abcde1') });
    expect(looks.some(({ standing, fields }) => standing === 'secretariat' && fields.includes('file:statutes'))).toBe(true);
  });
});

describe('checking', () => {
  test('AC-5 an application without a required document is not found complete, and is corrected by its applicant', async () => {
    const id = await site.file('Half Sent', { 'document-statutes': new File([], '') });
    expect((await site.post(`/applications/${id}`, { act: 'complete' }, officer)).html).toContain('A required document is missing');
    await site.post(`/applications/${id}`, { act: 'ask', what: 'The statutes, please.' }, officer);
    expect((await site.get(`/applications/${id}`, applicant)).html).toContain('The statutes, please.');
    const corrected = { ...said('Half Sent'), act: 'correct' };
    expect((await site.post(`/applications/${id}`, corrected, somebody)).status).toBe(422);
    const refused = await site.post(`/applications/${id}`, { ...corrected, relevance: '', name: 'Wholly Sent' }, applicant);
    expect(refused.html).toContain('value="Wholly Sent"');
    expect((await site.post(`/applications/${id}`, { ...corrected, 'document-statutes': pdf() }, applicant)).status).toBe(303);
    expect(await site.stateOf(id)).toMatchObject({ status: 'filed', documents: ['statutes'] });
    expect((await site.post(`/applications/${id}`, { ...corrected, relevance: 'Songs and dances.', 'document-statutes': new File([], '') }, applicant)).status).toBe(303);
    expect(await site.stateOf(id)).toMatchObject({ relevance: { en: 'Songs and dances.' }, documents: ['statutes'] });
    expect((await site.post(`/applications/${id}`, { act: 'complete' }, officer)).status).toBe(303);
  });

  test('AC-4 the second of two officers who decide the same case is told so', async () => {
    const id = await site.file('Two Desks');
    const seen = /name="seen-version" value="(\d+)"/u.exec((await site.get(`/applications/${id}`, officer)).html)?.[1] ?? '';
    expect((await site.post(`/applications/${id}`, { act: 'refuse', reason: 'Outside the categories.', 'seen-version': seen }, officer)).status).toBe(303);
    const second = await site.post(`/applications/${id}`, { act: 'complete', 'seen-version': seen }, officer);
    expect(second.status).toBe(422);
    expect(second.html).toContain('was refused or closed meanwhile');
  });

  test('AC-6 what looks alike is shown to the secretariat with the reason, and to nobody else', async () => {
    const id = await site.file('Réseau des Valises', { website: 'https://valises.example.org' });
    await site.file('RESEAU DES VALISES', { website: 'https://www.valises.example.org/a' });
    const { html } = await site.get(`/applications/${id}`, officer);
    expect(html).toContain('The same name, written otherwise.');
    expect(html).toContain('The same website.');
    expect((await site.get('/applications?words=valises', officer)).html.match(/looks like another/gu)).toHaveLength(2);
    expect((await site.get('/applications?words=valises')).html).not.toContain('looks like another');
  });

  test('nobody but the secretariat decides anything', async () => {
    const id = await site.file('Quiet Shore');
    const before = await site.head();
    for (const cookie of [applicant, somebody, mexico]) for (const act of ['complete', 'ask', 'refuse', 'accredit', 'letter']) expect((await site.post(`/applications/${id}`, { act, what: 'x', reason: 'x' }, cookie)).status).toBe(422);
    expect((await site.post('/rules', { act: 'set' }, applicant)).status).toBe(422);
    expect((await site.post('/lists', { act: 'circulate', title: 'x', application: id }, mexico)).status).toBe(422);
    expect(await site.head()).toBe(before);
  });
});
