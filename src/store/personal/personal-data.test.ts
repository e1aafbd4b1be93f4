import { describe, expect, test } from 'vitest';
import { purposes } from '../../access/purposes.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { opened } from '../../process/work-plan/given.test-support.ts';
import { datum, isoDay, june, newPerson, PersonalPlace, secretariat, taken } from './personal-place.test-support.ts';
import type { Statement } from './personal-rows.ts';

const place = new PersonalPlace();

describe('reading', () => {
  test('PD-1 each purpose sees exactly the data that were given for it', async () => {
    await place.enter('each', { data: purposes.map((purpose, index) => datum(`f-${purpose}`, 'x', purpose, ...(index % 2 === 0 ? (['badge'] as const).filter((badge) => badge !== purpose) : []))) });
    for (const purpose of purposes) {
      const expected = purpose === 'badge' ? purposes.filter((one, index) => index % 2 === 0 || one === 'badge') : [purpose];
      expect(await place.fieldsFor('each', purpose)).toEqual(expected.map((one) => `f-${one}=x`).toSorted());
    }
  });

  test('asks may be narrowed to things, persons and fields', async () => {
    const one = await place.enter('narrow');
    const two = await place.enter('narrow', { data: [datum('family-name', 'Ng')] });
    expect(await place.fieldsFor('narrow', 'registration')).toEqual(['family-name=Ndiaye', 'family-name=Ng']);
    expect(await place.fieldsFor('narrow', 'registration', secretariat, { subjects: [two.subject] })).toEqual(['family-name=Ng']);
    expect(await place.fieldsFor('narrow', 'registration', secretariat, { persons: [one.person] })).toEqual(['family-name=Ndiaye']);
    expect(await place.fieldsFor('narrow', 'registration', secretariat, { fields: ['email'] })).toEqual([]);
    expect(await place.fieldsFor('elsewhere', 'registration')).toEqual([]);
  });

  test('PD-2 a delegation and a focal point see what was entered in their own name, and other standings nothing', async () => {
    await place.enter('holders', { holder: 'MX', data: [datum('family-name', 'Of Mexico')] });
    await place.enter('holders', { holder: 'CH', data: [datum('family-name', 'Of Switzerland')] });
    await place.enter('holders', { data: [datum('family-name', 'Of nobody')] });
    expect(await place.fieldsFor('holders', 'registration', { standing: 'delegation', of: 'MX' })).toEqual(['family-name=Of Mexico']);
    expect(await place.fieldsFor('holders', 'registration', { standing: 'focal-point', of: 'CH' })).toEqual(['family-name=Of Switzerland']);
    for (const by of [{ standing: 'delegation' }, { standing: 'public' }, { standing: 'expert', of: 'MX' }, { standing: 'donor', person: newPerson() }] satisfies Actor[]) {
      expect(await place.personal.read({ process: 'holders', purpose: 'registration', by })).toEqual({ refused: true, code: 'not-allowed' });
    }
    expect(await place.personal.readFiles({ process: 'holders', purpose: 'accreditation', by: { standing: 'delegation', of: 'MX' } })).toEqual({ refused: true, code: 'not-allowed' });
  });

  test('PD-1 after its day a datum is seen by its person alone', async () => {
    const { person } = await place.enter('late', { data: [{ ...datum('today', 'x'), keptUntil: isoDay('2026-01-01') }, { ...datum('yesterday', 'x'), keptUntil: isoDay('2025-12-31') }] });
    expect(await place.fieldsFor('late', 'registration')).toEqual(['today=x']);
    expect(await place.fieldsFor('late', 'own', { standing: 'public', person })).toEqual(['today=x', 'yesterday=x']);
  });

  test('PD-3 each look is logged for the persons whose data it gave', async () => {
    const { person } = await place.enter('logged');
    await place.enter('logged', { data: [datum('family-name', 'Other', 'door')] });
    await place.personal.read({ process: 'logged', purpose: 'badge', by: { standing: 'secretariat', role: 'adviser' }, reason: 'printing' });
    await place.personal.read({ process: 'logged', purpose: 'door', by: secretariat });
    expect(await place.personal.accessesTo({ process: 'logged', person })).toEqual([
      { at: expect.any(String), purpose: 'badge', standing: 'secretariat', of: null, fields: ['family-name'], count: 1, reason: 'printing' },
      { at: expect.any(String), purpose: 'writing', standing: 'secretariat', of: null, fields: ['family-name', 'email'], count: 2, reason: null },
    ]);
    await expect(place.asOwner('update personal.access_log set standing = $1', ['public'])).rejects.toThrow(/append-only/u);
  });

  test('PD-3 no look without its row in the log', async () => {
    await place.enter('unlogged');
    await place.asOwner('create function personal.no_log() returns trigger language plpgsql as $$ begin return null; end $$');
    await place.asOwner('create trigger no_log before insert on personal.access_log for each row execute function personal.no_log()');
    expect(await place.fieldsFor('unlogged', 'registration')).toEqual([]);
    await place.asOwner('drop function personal.no_log cascade');
    expect(await place.fieldsFor('unlogged', 'registration')).toEqual(['family-name=Ndiaye']);
  });
});

describe('writing', () => {
  test('a form said again replaces all that it said, under another commitment', async () => {
    const first = await place.enter('again');
    const { commitment } = taken(await place.personal.write({ ...first, data: [datum('family-name', 'Diop')] }));
    expect(commitment).not.toBe(first.commitment);
    expect(await place.fieldsFor('again', 'registration')).toEqual(['family-name=Diop']);
    expect(await place.fieldsFor('again', 'correspondence')).toEqual([]);
  });

  test('PD-9 a write whose act is refused is taken back, with its files', async () => {
    const cv = { name: 'cv.pdf', mediaType: 'application/pdf', purposes: ['accreditation'], keptUntil: june } as const;
    const first = await place.enter('back', { files: [{ ...cv, bytes: Buffer.from('old') }] });
    const second = taken(await place.personal.write({ ...first, data: [datum('family-name', 'Diop')], files: [{ ...cv, bytes: Buffer.from('new') }] }));
    expect(await place.personal.takeBack({ ...first, commitment: first.commitment })).toEqual({ refused: true, code: 'changed' });
    expect(await place.personal.takeBack({ ...first, commitment: second.commitment })).toEqual({ refused: false });
    expect(await place.fieldsFor('back', 'registration')).toEqual(['family-name=Ndiaye']);
    expect(taken(await place.personal.readFiles({ process: 'back', purpose: 'accreditation', by: secretariat })).files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['old']);
    expect(await place.personal.prove({ ...first, by: secretariat })).toBe(true);
    expect(await place.personal.takeBack(first)).toEqual({ refused: false });
    expect(await place.fieldsFor('back', 'registration')).toEqual([]);
  });

  test('PD-2 who writes for an entity writes for that one alone', async () => {
    const mexico: Actor = { standing: 'delegation', of: 'MX' };
    const first = await place.enter('names', { by: mexico, holder: 'MX' });
    expect(await place.personal.write({ ...first, by: { standing: 'delegation', of: 'CH' } })).toEqual({ refused: true, code: 'not-allowed' });
    expect(await place.personal.write({ ...first, by: { standing: 'delegation', of: 'CH' }, holder: 'CH' })).toEqual({ refused: true, code: 'not-own' });
    expect(await place.personal.write({ ...first, by: { standing: 'public' } })).toEqual({ refused: true, code: 'not-allowed' });
    expect(taken(await place.personal.write({ ...first, by: { standing: 'public', person: first.person } })).commitment).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('of two who amend at once the second is told', async () => {
    const first = await place.enter('race');
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => place.personal.write({ ...first, data: [datum('family-name', name)], expects: first.commitment })));
    expect(answers.map((answer) => (answer.refused ? answer.code : 'kept')).toSorted()).toEqual(['changed', 'changed', 'kept']);
  });

  test('PD-1 a datum without a purpose, or with one that nobody knows, is not taken', async () => {
    const person = newPerson();
    const statement: Statement = { process: 'bad', person, subject: 'registration:bad', by: secretariat, data: [{ field: 'f', value: 'x', purposes: [], keptUntil: june }] };
    await expect(place.personal.write(statement)).rejects.toThrow(/check constraint/u);
    await expect(place.asOwner("insert into personal.datum (process_id, person, subject, field, value, purposes, kept_until) values ('bad', $1, 's', 'f', '1', '{marketing}', '2026-01-01')", [person])).rejects.toThrow(/check constraint/u);
    expect(await place.asOwner("select * from personal.person where process_id = 'bad'")).toEqual([]);
  });
});

describe('the person', () => {
  test('PD-5 exports all that is kept of them, and who looked, and nothing of others', async () => {
    const file = { name: 'photo.jpg', mediaType: 'image/jpeg', bytes: Buffer.from('photo'), purposes: ['badge'], keptUntil: june } as const;
    const { person } = await place.enter('export', { files: [file] });
    await place.enter('export', { person, subject: 'candidacy:c1', data: [datum('birth-year', '1980', 'selection')] });
    await place.enter('export');
    await place.personal.read({ process: 'export', purpose: 'selection', by: secretariat });
    const own = await place.personal.exportOwn('export', { standing: 'public', person });
    expect(own).toMatchObject({ process: 'export', person, since: expect.any(String), erasedAt: null });
    if ('refused' in own) throw new Error(own.code);
    expect(own.data.map(({ subject, field, value, purposes: given, keptUntil }) => ({ subject, field, value, given, keptUntil })).toSorted((a, b) => (a.field < b.field ? -1 : 1))).toEqual([
      { subject: 'candidacy:c1', field: 'birth-year', value: '1980', given: ['selection'], keptUntil: june },
      { subject: `registration:r-${person}`, field: 'email', value: 'n@example.org', given: ['correspondence'], keptUntil: june },
      { subject: `registration:r-${person}`, field: 'family-name', value: 'Ndiaye', given: ['registration', 'badge'], keptUntil: june },
    ]);
    expect(own.files).toMatchObject([{ name: 'photo.jpg', mediaType: 'image/jpeg', bytes: Buffer.from('photo'), purposes: ['badge'] }]);
    expect(own.accesses.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['selection', 'writing', 'own']));
    expect(await place.personal.exportOwn('export', { standing: 'public' })).toEqual({ refused: true, code: 'not-allowed' });
  });

  test('PD-5 corrects their own, and the new commitment proves it with the files that stayed', async () => {
    const first = await place.enter('correct', { holder: 'MX', files: [{ name: 'cv.pdf', mediaType: 'application/pdf', bytes: Buffer.from('cv'), purposes: ['accreditation'], keptUntil: june }] });
    const by: Actor = { standing: 'public', person: first.person };
    const { commitment } = taken(await place.personal.correctOwn({ process: 'correct', by, subject: first.subject, data: [{ field: 'family-name', value: 'N’Diaye' }] }));
    expect(await place.fieldsFor('correct', 'badge')).toEqual(['family-name=N’Diaye']);
    expect(await place.fieldsFor('correct', 'registration', { standing: 'delegation', of: 'MX' })).toEqual(['family-name=N’Diaye']);
    expect([await place.personal.prove({ ...first, by }), await place.personal.prove({ ...first, commitment, by })]).toEqual([false, true]);
    expect(await place.personal.correctOwn({ process: 'correct', by, subject: first.subject, data: [{ field: 'shoe-size', value: '42' }] })).toEqual({ refused: true, code: 'unknown-field' });
    expect(await place.personal.correctOwn({ process: 'correct', by: { standing: 'public', person: newPerson() }, subject: first.subject, data: [{ field: 'family-name', value: 'X' }] })).toEqual({ refused: true, code: 'unknown-field' });
  });

  test('PD-7 a commitment is proved while what was said stands, and not when it was altered', async () => {
    const first = await place.enter('prove');
    expect(await place.personal.prove({ ...first, by: secretariat })).toBe(true);
    expect(await place.personal.prove({ ...first, commitment: '0'.repeat(64), by: secretariat })).toBe(false);
    await place.asOwner("update personal.datum set value = '\"Altered\"' where process_id = 'prove' and field = 'family-name'");
    expect(await place.personal.prove({ ...first, by: secretariat })).toBe(false);
  });

  test('PD-6 erased, nothing can be read or proved or written any more, and the record is as it was', async () => {
    const first = await place.enter('erase', { files: [{ name: 'cv.pdf', mediaType: 'application/pdf', bytes: Buffer.from('cv'), purposes: ['accreditation'], keptUntil: june }] });
    const other = await place.enter('erase');
    await place.store.recorder.perform({ process: 'erase', by: secretariat, commandId: 'open', commands: opened.map((command) => (command.name === 'open-process' ? { ...command, data: { ...command.data, process: 'erase' } } : command)) });
    const acts = 'select entry, leaf_hash from act order by process_id, position';
    const before = await place.asOwner(acts);
    expect(await place.personal.eraseOwn({ process: 'erase', person: first.person, by: { standing: 'public', person: other.person } })).toEqual({ refused: true, code: 'not-allowed' });
    expect(await place.personal.eraseOwn({ process: 'erase', person: newPerson(), by: secretariat })).toEqual({ refused: true, code: 'unknown-person' });
    expect(await place.personal.eraseOwn({ process: 'erase', person: first.person, by: { standing: 'public', person: first.person } })).toEqual({ refused: false, erased: 3 });
    expect(before.length).toBeGreaterThan(0);
    expect(await place.asOwner(acts)).toEqual(before);
    expect(await place.personal.prove({ ...first, by: secretariat })).toBe(false);
    expect(await place.personal.write(first)).toEqual({ refused: true, code: 'erased' });
    expect(await place.fieldsFor('erase', 'registration')).toEqual(['family-name=Ndiaye']);
    const own = await place.personal.exportOwn('erase', { standing: 'public', person: first.person });
    expect(own).toMatchObject({ data: [], files: [], erasedAt: expect.any(String) });
    const left = await place.asOwner<{ left: string }>("select to_jsonb(d)::text as left from personal.datum d where person = $1 union all select to_jsonb(s)::text from personal.commitment_salt s where person = $1 union all select name from personal.file where person = $1", [first.person]);
    expect(left).toEqual([]);
  });
});

describe('the purge', () => {
  test('PD-8 deletes what is past its day, what the record never came to know and what was replaced, and reports counts', async () => {
    const opening = opened.map((command) => (command.name === 'open-process' ? { ...command, data: { ...command.data, process: 'purge' } } : command));
    await place.store.recorder.perform({ process: 'purge', by: secretariat, commandId: 'purge', commands: opening });
    const subject = (await place.asOwner<{ subject: SubjectKey }>("select subject from act where process_id = 'purge' limit 1"))[0]?.subject ?? 'process:none';
    const acted = await place.enter('purge', { subject, data: [datum('name', 'x', 'badge'), { ...datum('passport', 'x', 'door'), keptUntil: isoDay('2026-02-01') }, { ...datum('last-day', 'x', 'door'), keptUntil: isoDay('2026-02-02') }] });
    await place.enter('purge', { subject: 'registration:orphan', data: [datum('name', 'x', 'badge')] });
    const replaced = await place.enter('purge', { subject });
    taken(await place.personal.write({ ...replaced, data: [datum('name', 'y', 'badge')] }));
    // Written long ago, by the clock of the database.
    await place.asOwner("update personal.commitment_salt set written_at = '2026-01-01' where process_id = 'purge'");
    expect((await place.personal.purge(isoDay('2026-02-02'))).filter(({ process }) => process === 'purge')).toEqual([
      { process: 'purge', cause: 'orphan', field: 'name', purposes: ['badge'], count: 1 },
      { process: 'purge', cause: 'past-day', field: 'passport', purposes: ['door'], count: 1 },
      { process: 'purge', cause: 'replaced', field: 'email', purposes: ['correspondence'], count: 1 },
      { process: 'purge', cause: 'replaced', field: 'family-name', purposes: ['registration', 'badge'], count: 1 },
    ]);
    expect(await place.fieldsFor('purge', 'badge')).toEqual(['name=x', 'name=y']);
    expect(await place.fieldsFor('purge', 'door')).toEqual(['last-day=x']);
    // What remains of a form is not all that its commitment covered.
    expect(await place.personal.prove({ ...acted, by: secretariat })).toBe(false);
    expect(await place.personal.purge(isoDay('2026-02-02'))).toEqual([]);
    expect((await place.personal.listPurges()).slice(0, 2)).toMatchObject([{ today: '2026-02-02', deleted: [] }, { today: '2026-02-02', deleted: expect.arrayContaining([expect.objectContaining({ field: 'passport', count: 1 })]) }]);
  });

  test('PD-8 leaves what was entered today for the act to come', async () => {
    await place.enter('fresh', { data: [{ ...datum('family-name', 'Ndiaye'), keptUntil: isoDay('2999-12-31') }] });
    await place.personal.purge(isoDay(new Date().toISOString().slice(0, 10)));
    expect(await place.fieldsFor('fresh', 'registration')).toEqual(['family-name=Ndiaye']);
  });
});
