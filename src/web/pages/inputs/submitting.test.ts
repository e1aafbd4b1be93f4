import { describe, expect, test } from 'vitest';
import { listThings } from '../../../store/list-things.ts';
import { verifyReceipt } from '../../../verifier/verify-receipt.ts';
import { caritas, InputsSite, kenya, mexico, officer } from './inputs-site.test-support.ts';

const site = new InputsSite();

function paper(text = 'A paper about visas.\n\nStates should ease them.\n', name = 'visas.txt'): File {
  return new File([text], name);
}

describe('submitting', () => {
  test('what somebody submits has a page, is marked late, and has a receipt that holds without us', async () => {
    const id = await site.submit({ text: 'Open the doors of every centre.\nToday.', event: 'theme', themes: 'themes/1' });
    const { html } = await site.get(`/${id}`);
    for (const words of ['Open the doors of every centre.', 'Caritas', 'Late by 38 hours', 'Rights', 'id="p2"', `/inputs/${id}/receipt`]) expect(html).toContain(words);
    const receipt: unknown = JSON.parse((await site.get(`/${id}/receipt.json`)).html);
    expect(verifyReceipt(receipt, 'Open the doors of every centre.\r\nToday.\n')).toMatchObject({ findings: [], of: { type: 'input-submitted' } });
    expect(verifyReceipt(receipt, 'Close the doors.').findings).toEqual([{ code: 'other-text' }]);
    expect((await site.get(`/${id}/receipt`)).html).toContain('travaux verify receipt');
  });

  test('files become position papers of whoever hands them in, and the same file is one document', async () => {
    const first = await site.submit({ title: 'Visas', text: '', files: paper() });
    const second = await site.submit({ title: 'Also visas', text: '', files: [paper(), paper('Another paper about fees.\n')], holder: 'KE' }, officer);
    const [one, two] = [await site.stateOf(first), await site.stateOf(second)];
    expect(one?.attachments).toHaveLength(1);
    expect(two?.attachments).toHaveLength(2);
    expect(two?.attachments[0]).toBe(one?.attachments[0]);
    const editions = await listThings(site.open.store.pool, { process: 'p', position: await site.head(), kind: 'edition' });
    expect(editions).toHaveLength(2);
    expect((await site.get(`/${first}`)).html).toContain('visas.txt');
  });

  test('a file that cannot be read is said with the others, what was typed stays, and nothing is written', async () => {
    const before = await site.head();
    const { status, html } = await site.post('/submit', { act: 'submit', title: 'Typed title', text: 'Typed words.', files: [new File([new Uint8Array([0, 1, 2])], 'broken.pdf'), new File([''], 'empty.txt')] }, caritas);
    expect(status).toBe(422);
    for (const words of ['broken.pdf', 'empty.txt', 'value="Typed title"', 'Typed words.', 'have to be chosen again']) expect(html).toContain(words);
    expect(await site.head()).toBe(before);
  });

  test('IN-2 nobody submits in nobody\'s name, nor in the name of another', async () => {
    const before = await site.head();
    expect((await site.post('/submit', { act: 'submit', title: 'T', text: 'W.' }, 'standing=delegation...p-0123456789abcde9')).status).toBe(403);
    expect((await site.post('/submit', { act: 'submit', title: 'T', text: 'W.' }, '')).status).toBe(403);
    expect((await site.post('/submit', { act: 'submit', title: 'T', text: 'W.', holder: '' }, officer)).html).toContain('Choose in whose name it is.');
    expect((await site.post('/submit', { act: 'submit', title: 'T', text: 'W.', holder: 'nobody' }, officer)).html).toContain('neither a State nor somebody who takes part');
    expect(await site.head()).toBe(before);
  });

  test('too long a text is refused with its length, and every other mistake at the same time', async () => {
    const { html } = await site.post('/submit', { act: 'submit', title: '', text: 'x'.repeat(20_001) }, caritas);
    expect(html).toContain('20,001 characters');
    expect(html).toContain('Give it a title.');
  });

  test('the same form sent twice is one input', async () => {
    const fields = { act: 'submit', title: 'Twice told', text: 'Twice told.', files: paper('Twice told paper.\n', 'twice.txt'), 'command-id': 'c0ffee00-0000-4000-8000-000000000011' };
    const [first, second] = [await site.post('/submit', fields, caritas), await site.post('/submit', fields, caritas)];
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.location).toBe(first.location);
  });

  test('the language is told by the text where nobody says it', async () => {
    const id = await site.submit({ title: 'Droits', text: 'Les États devraient garantir les droits des enfants et leur accès aux écoles de la ville.' });
    expect(await site.stateOf(id)).toMatchObject({ language: 'fr' });
  });

  test('what the secretariat was handed before the deadline is in time', async () => {
    const id = await site.submit({ title: 'By mail', text: 'Handed in by mail.', holder: 'FR', event: 'theme', channel: 'mail', received: '2017-06-07T10:00' }, officer);
    expect(await site.stateOf(id)).toMatchObject({ late: false, channel: 'mail', submittedAt: '2017-06-07T10:00:00.000Z' });
  });
});

describe('an input', () => {
  test('IN-7 IN-8 is brought forward by a delegation, and then referred to by another', async () => {
    const id = await site.submit({ title: 'For the meeting', text: 'To be brought forward.' });
    expect((await site.get(`/${id}`, caritas)).html).not.toContain('value="bring"');
    expect((await site.post(`/${id}`, { act: 'refer' }, kenya)).html).toContain('No Member State has brought this input forward yet');
    expect((await site.post(`/${id}`, { act: 'bring', event: 'theme' }, mexico)).status).toBe(303);
    expect((await site.post(`/${id}`, { act: 'refer', event: 'stock' }, kenya)).status).toBe(303);
    expect(await site.stateOf(id)).toMatchObject({ sponsors: [{ by: 'MX', event: 'theme' }], references: [{ by: 'KE', event: 'stock' }] });
    expect((await site.get(`?brought=yes`)).html).toContain('For the meeting');
    expect((await site.get(`?brought=no`)).html).not.toContain('For the meeting');
  });

  test('IN-6 is corrected and withdrawn by its own alone; what it said before can be read as of then', async () => {
    const id = await site.submit({ title: 'To be corrected', text: 'Frist words.', files: paper('Kept paper.\n', 'kept.txt') });
    const held = (await site.stateOf(id))?.attachments ?? [];
    expect((await site.get(`/${id}`, mexico)).html).not.toContain('value="correct"');
    expect((await site.post(`/${id}`, { act: 'correct', title: 'X', text: 'Y.' }, mexico)).html).toContain('role="alert"');
    expect((await site.post(`/${id}`, { act: 'correct', title: 'To be corrected', text: 'First words.', language: 'en', held: [...held], reason: 'A misprint.' }, caritas)).status).toBe(303);
    expect(await site.stateOf(id)).toMatchObject({ text: 'First words.', attachments: held, corrections: 1 });
    expect((await site.post(`/${id}`, { act: 'withdraw', reason: 'Overtaken.' }, caritas)).status).toBe(303);
    const { html } = await site.get(`/${id}`);
    for (const words of ['no longer counts', 'Overtaken.', 'was corrected']) expect(html).toContain(words);
  });

  test('recommendations are found in it by the desk alone, each once', async () => {
    const id = await site.submit({ title: 'Asks', text: 'We were glad to come.\n\nStates should end the detention of children. Governments should open regular pathways.' });
    expect((await site.post(`/${id}`, { act: 'find' }, mexico)).html).toContain('role="alert"');
    expect((await site.post(`/${id}`, { act: 'find' }, officer)).location).toMatch(/found=2&known=0/u);
    expect((await site.post(`/${id}`, { act: 'find' }, officer)).location).toMatch(/found=0&known=2/u);
    expect((await site.get(`/${id}`)).html).toContain('2 recommendations were found in it.');
    expect((await site.get('?words=pathways')).html).toContain('2 recommendations');
  });
});

describe('cards', () => {
  test('a delegate sends one from the corridor, and sees their own', async () => {
    expect((await site.post('/cards', { act: 'card', text: 'Make remittances cheaper.', theme: 'themes/2', event: 'stock' }, mexico)).status).toBe(303);
    const { html } = await site.get('/cards', mexico);
    expect(html).toContain('Make remittances cheaper.');
    expect((await site.get('/cards', kenya)).html).not.toContain('Make remittances cheaper.');
    expect((await site.post('/cards', { act: 'card', text: '' }, mexico)).html).toContain('Write what is recommended.');
  });

  test('the secretariat types one after another: whose and under what stays, and each is a recommendation', async () => {
    const { status, location } = await site.post('/cards', { act: 'card', holder: 'KE', text: 'Set up information points.', theme: 'themes/1', event: 'stock', recommendation: 'yes' }, officer);
    expect(status).toBe(303);
    expect(location).toContain('holder=KE');
    const { html } = await site.get(`/cards?${location.split('?')[1] ?? ''}`, officer);
    expect(html).toContain('<option value="KE" selected');
    expect(html).toMatch(/<textarea[^>]* autofocus/u);
    const found = await listThings(site.open.store.pool, { process: 'p', position: await site.head(), kind: 'recommendation', words: 'information points' });
    expect(found).toMatchObject([{ status: 'confirmed', codes: ['themes/1'], foundBy: 'person' }]);
  });
});

describe('deadlines', () => {
  test('IN-1 the secretariat sets one at the last moment of a day in a zone; nobody else', async () => {
    expect((await site.post('/deadlines', { act: 'deadline', event: 'stock', day: '2017-06-20', zone: 'America/New_York', late: 'refused' }, mexico)).html).toContain('role="alert"');
    expect((await site.post('/deadlines', { act: 'deadline', event: 'stock', day: '2017-06-20', zone: 'America/New_York', late: 'refused' }, officer)).status).toBe(303);
    const { html } = await site.get('/deadlines');
    expect(html).toContain('2017-06-21T03:59:59.999Z');
    expect(html).toContain('Not taken');
    expect((await site.post('/deadlines', { act: 'deadline', event: 'stock', day: 'soon', zone: 'UTC', late: 'marked' }, officer)).status).toBe(422);
  });
});
