import { describe, expect, test } from 'vitest';
import type { FormField } from '../../../process/participation/state.ts';
import { personId } from '../../../process/vocabulary/shapes.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { filled, kenya, mexicanToo, mexico, numberIn, officer, passport, RegistrationSite, sentences, somebody, umbrella } from './registration-site.test-support.ts';

const site = new RegistrationSite({
  hearing: {},
  small: { quotas: [{ of: 'each-delegation', most: 1 }, { of: 'each-participant', most: 0 }] },
  changing: {},
  later: { opensOn: '2026-01-20' },
});
const page = '/registration/hearing/register';

async function answersOf(id: string) {
  const read = await site.site.store.personal.read({ process: 'p', purpose: 'registration', by: { standing: 'secretariat' }, subjects: [subjectKey('registration', id)] });
  return read.refused ? {} : Object.fromEntries(read.rows.map(({ field, value }) => [field, value]));
}

async function countOfData(): Promise<number> {
  const read = await site.site.store.personal.read({ process: 'p', purpose: 'registration', by: { standing: 'secretariat' } });
  return read.refused ? -1 : read.rows.length;
}

describe('filling in the form', () => {
  test('a delegation registers somebody: the record names nobody, the delegation and the secretariat read the name', async () => {
    const id = await site.register('hearing', mexico, { 'answer-visa': 'yes', 'answer-passport': 'X 123', speaking: ['labour'], language: 'fr' });
    expect(id).toMatch(/^r-[2-9a-z]{8}$/u);
    expect(await site.registration('hearing', id)).toMatchObject({ of: 'MX', category: 'member-state', status: 'requested', speaking: ['labour'] });
    expect(await answersOf(id)).toMatchObject({ 'family-name': 'López', passport: 'X 123', language: 'fr' });
    const { rows } = await site.site.store.pool.query<{ text: string }>('select entry as text from act where subject = $1', [`registration:${id}`]);
    for (const { text } of rows) expect(text).not.toMatch(/López|ana@|X 123/u);
    const own = `/registration/hearing/registrations/${id}`;
    expect(sentences((await site.get(own, mexico)).html)).toContain('Ana López');
    expect(sentences((await site.get(own, officer)).html)).toContain('Ana López');
    for (const cookie of [kenya, umbrella, somebody, '']) expect((await site.get(own, cookie)).html).not.toContain('López');
  });

  test('RG-4 what is missing is said at its field, what was written stands, and nothing is kept', async () => {
    const before = [await site.head(), await countOfData()];
    const answer = await site.post(page, { ...filled(), 'answer-email': 'ana at example', 'answer-visa': 'yes', 'answer-passport': '', 'answer-function': 'Legal <adviser>', role: 'adviser', speaking: 'labour' }, mexico);
    expect(answer.status).toBe(422);
    expect(sentences(answer.html)).toContain('2 things have to be put right first E-mail address : This cannot be read as what is asked for. Passport number : This has to be answered.');
    expect(answer.html).toMatch(/<input id="answer-email"[^>]*aria-invalid="true"[^>]*value="ana at example"/u);
    expect(answer.html).toContain('value="Legal &lt;adviser>"');
    expect(answer.html).toMatch(/<option[^>]*value="adviser"[^>]*selected|<option[^>]*selected[^>]*value="adviser"/u);
    expect(answer.html).toMatch(/name="speaking"[^>]*value="labour"[^>]*checked/u);
    expect([await site.head(), await countOfData()]).toEqual(before);
  });

  test('RG-4 an answer that is not asked for is not kept', async () => {
    const id = await site.register('hearing', mexico, { 'answer-passport': 'X 999' });
    expect(await answersOf(id)).not.toHaveProperty('passport');
  });

  test('a condition is a sentence that everybody sees, without scripts', async () => {
    expect(sentences((await site.get(page, mexico)).html)).toContain('Passport number Only if Do you need a visa?: yes');
  });

  test('sent twice, one after the other or at once, is one registration whose answers can be proved', async () => {
    const form = { ...filled(), 'answer-family-name': 'Twice' };
    const first = await site.post(page, form, mexico);
    const again = await Promise.all([1, 2, 3].map(() => site.post(page, form, mexico)));
    for (const { location } of again) expect(numberIn(location)).toBe(numberIn(first.location));
    const registration = await site.registration('hearing', numberIn(first.location));
    if (registration === undefined) throw new Error('not there');
    const { id, person, commitment } = registration;
    expect(await site.site.store.personal.prove({ process: 'p', person, subject: subjectKey('registration', id), commitment, by: { standing: 'secretariat' } })).toBe(true);
    const rush = { ...filled(), 'answer-family-name': 'Rush' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => site.post(page, rush, mexico)));
    expect(new Set(answers.map(({ location }) => numberIn(location))).size).toBe(1);
    const rushed = await site.registration('hearing', numberIn(answers[0]?.location ?? ''));
    expect(await site.site.store.personal.prove({ process: 'p', person: rushed?.person ?? person, subject: subjectKey('registration', rushed?.id ?? ''), commitment: rushed?.commitment ?? '', by: { standing: 'secretariat' } })).toBe(true);
  });
});

describe('in whose name', () => {
  test('RG-8 oneself, once; and then only others', async () => {
    const id = await site.register('hearing', mexicanToo, { whom: 'myself' });
    expect((await site.registration('hearing', id))?.person).toBe('p-00000000000000a2');
    const again = await site.post(page, { ...filled(), whom: 'myself', 'answer-given-name': 'Ana María' }, mexicanToo);
    expect(again.status).toBe(422);
    expect(sentences(again.html)).toContain('This person is registered for this meeting already.');
    expect(again.html).toContain('value="Ana María"');
    expect(await answersOf(id)).toMatchObject({ 'given-name': 'Ana' });
    expect(sentences((await site.get('/registration/hearing', mexicanToo)).html)).toContain(`Your registration ${id}`);
  });

  test('RG-7 a delegation registers for itself whatever it sends; the public for whom they say, but only themselves', async () => {
    const id = await site.register('hearing', kenya, { of: 'MX' });
    expect((await site.registration('hearing', id))?.of).toBe('KE');
    const own = await site.register('hearing', somebody, { of: 'umbrella', whom: 'myself' });
    expect(await site.registration('hearing', own)).toMatchObject({ of: 'umbrella', category: 'consultative-status', person: 'p-00000000000000d1' });
    const other = await site.post(page, { ...filled(), of: 'umbrella', whom: 'other' }, 'standing=public...p-00000000000000d2');
    expect(other.status).toBe(422);
  });

  test('somebody of whom nothing is known is asked to sign in, and what they send changes nothing', async () => {
    expect(sentences((await site.get(page, '')).html)).toContain('A registration belongs to somebody');
    const before = await site.head();
    await site.post(page, { ...filled(), of: 'MX' }, 'standing=public');
    expect(await site.head()).toBe(before);
  });

  test('a State or participant has to be chosen', async () => {
    const answer = await site.post(page, filled(), officer);
    expect(answer.status).toBe(422);
    expect(sentences(answer.html)).toContain('neither a State nor a participant on the register');
  });
});

describe('limits', () => {
  test('RG-9 a quota of zero keeps everybody of that kind out, before the form and after', async () => {
    expect(sentences((await site.get('/registration/small/register', umbrella)).html)).toContain('Participants of this kind cannot register for this meeting.');
    const before = await countOfData();
    const answer = await site.post('/registration/small/register', filled(), umbrella);
    expect(answer.status).toBe(422);
    expect(sentences(answer.html)).toContain('Participants of this kind cannot register');
    expect(await countOfData()).toBe(before);
    expect(sentences((await site.get('/registration/small', '')).html)).toContain('Each entity: none');
  });

  test('RG-9 two of one delegation at once for the last place: one comes in', async () => {
    expect(sentences((await site.get('/registration/small/register', mexico)).html)).toContain('one place left');
    const answers = await Promise.all([mexico, mexicanToo].map((cookie) => site.post('/registration/small/register', filled(), cookie)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    expect((await site.registrations('small')).filter(({ of }) => of === 'MX')).toHaveLength(1);
    expect(sentences((await site.get('/registration/small/register', mexico)).html)).toContain('The one place is taken already.');
  });

  test('RG-7 before its first day only the secretariat registers; nobody while looking back', async () => {
    expect(sentences((await site.get('/registration/later/register', mexico)).html)).toContain('Registration opens on 20 January 2026');
    expect((await site.post('/registration/later/register', filled(), mexico)).status).toBe(422);
    await site.register('later', officer, { of: 'KE' });
    expect((await site.get(`${page}?as-of=2026-01-01`, mexico)).status).toBe(409);
  });
});

test('RG-6 the form changed while somebody filled it in: they are told, keep what they wrote, and send it again', async () => {
  const changing = '/registration/changing/register';
  await site.given([{ name: 'change-form', data: { enrolment: 'changing', fields: [...(await fieldsOf('changing')), { id: 'diet', label: { en: 'Diet' }, type: 'text', required: true, purposes: ['registration'], keptDays: 1 }] } }]);
  const before = [await site.head(), await countOfData()];
  const answer = await site.post(changing, { ...filled(), 'answer-visa': 'yes', 'answer-passport': 'kept 1' }, mexico);
  expect(answer.status).toBe(422);
  const said = sentences(answer.html);
  expect(said).toContain('The form was changed while you filled it in.');
  expect(said).toContain('Diet : This has to be answered.');
  expect(answer.html).toContain('value="kept 1"');
  expect(answer.html).toContain('name="form-version" value="2"');
  expect([await site.head(), await countOfData()]).toEqual(before);
  await site.register('changing', mexico, { 'form-version': '2', 'answer-diet': 'Bread' });
});

async function fieldsOf(meeting: string) {
  const { rows } = await site.site.store.pool.query<{ fields: FormField[] }>('select fields from enrolment where id = $1 and to_position is null', [meeting]);
  const fields = rows[0]?.fields ?? [];
  expect(fields.map(({ id }) => id)).toContain(passport.id);
  return fields;
}

test('what a person said is theirs to read under their own name, whatever their standing', async () => {
  const id = await site.register('hearing', 'standing=expert...p-00000000000000e1', { of: 'MX', whom: 'myself', 'answer-given-name': 'Expertina' });
  expect((await site.registration('hearing', id))?.person).toBe(personId.parse('p-00000000000000e1'));
  expect(sentences((await site.get(`/registration/hearing/registrations/${id}`, 'standing=expert...p-00000000000000e1')).html)).toContain('Expertina López');
  expect(sentences((await site.get(`/registration/hearing/registrations/${id}`, 'standing=expert...p-00000000000000e2')).html)).not.toContain('Expertina');
});
