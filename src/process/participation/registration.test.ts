import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { attendanceByCategory, nextWaiting } from './attendance.ts';
import { badgeCode, readBadgeCode } from './badge-code.ts';
import { Given } from './given.test-support.ts';
import { opened, scheduled, dayClaim } from '../work-plan/given.test-support.ts';
import { baseFields, dataOf, readAnswers, stillFits } from './registration-form.ts';
import type { EnrolmentState, FormField, RegistrationState } from './state.ts';

type Data<Name extends ProcessCommand['name']> = Extract<ProcessCommand, { readonly name: Name }>['data'];

const mexico: Actor = { standing: 'delegation', of: 'MX' };
const hash = 'b'.repeat(64);
const person = (number: number) => `p-${number.toString(16).padStart(16, '0')}`;

const visa: FormField = { id: 'visa', label: { en: 'Do you need a visa?' }, type: 'yes-no', required: true, purposes: ['invitation'], keptDays: 30 };
const passport: FormField = { id: 'passport', label: { en: 'Passport number' }, type: 'text', required: true, when: { field: 'visa', is: 'yes' }, purposes: ['invitation'], keptDays: 10 };

function announcing(more: Partial<Data<'announce-registration'>> = {}): ProcessCommand {
  return {
    name: 'announce-registration',
    data: { event: 'hearing', timeZone: 'America/New_York', opensOn: '2018-04-01', closesOn: '2018-04-20', endsOn: '2018-05-02', quotas: [{ of: 'each-delegation', most: 2 }], fields: [...baseFields, visa, passport], topics: [{ id: 'labour', label: { en: 'Labour' } }], ...more },
  };
}

function filing(registration: string, number: number, more: Partial<Data<'file-registration'>> = {}): ProcessCommand {
  return { name: 'file-registration', data: { registration, enrolment: 'hearing', person: person(number), of: 'MX', role: 'representative', formVersion: 1, commitment: hash, speaking: [], ...more } };
}

const participant: ProcessCommand = { name: 'record-participant', data: { participant: 'umbrella', name: { en: 'Open Umbrella' }, type: 'consultative-status', since: '2017-04-06' } };
const one = (name: 'approve-registration' | 'cancel-registration' | 'send-invitation', registration: string): ProcessCommand => ({ name, data: { registration, enrolment: 'hearing' } });

function given(more: Parameters<typeof announcing>[0] = {}): Given {
  return new Given([...opened, scheduled('hearing', [dayClaim('d', '2018-05-01', '2018-05-02')]), participant, announcing(more)]);
}

const inTime = { at: '2018-04-10T12:00:00Z', by: mexico };

test('RG-1 registration opens before it closes, closes before the meeting is over, and limits nothing twice', () => {
  const before = new Given([...opened, scheduled('hearing', [dayClaim('d', '2018-05-01')])]);
  expect(before.when(announcing({ opensOn: '2018-04-21' }), inTime)).toMatchObject({ code: 'end-before-start', rule: 'RG-1' });
  expect(before.when(announcing({ endsOn: '2018-04-19' }), inTime)).toMatchObject({ code: 'end-before-start' });
  expect(before.when(announcing({ quotas: [{ of: 'each-delegation', most: 1 }, { of: 'each-delegation', most: 2 }] }), inTime)).toMatchObject({ code: 'limited-twice' });
  expect(given().when(announcing(), inTime)).toMatchObject({ code: 'already-exists' });
});

test('RG-2 limits change and approvals stay; closed early, nobody else registers', () => {
  const state = given().and(filing('r1', 1), inTime).and(one('approve-registration', 'r1'), { at: '2018-04-11' });
  state.and({ name: 'change-registration-terms', data: { enrolment: 'hearing', opensOn: '2018-04-01', closesOn: '2018-04-25', endsOn: '2018-05-02', capacity: 1, quotas: [], topics: [] } }, { at: '2018-04-12' });
  expect(state.state('registration:r1')).toMatchObject({ status: 'approved' });
  state.and({ name: 'close-registration', data: { enrolment: 'hearing' } }, { at: '2018-04-13' });
  expect(state.when(filing('r2', 2), { at: '2018-04-14', by: mexico })).toMatchObject({ code: 'registration-over' });
});

test('RG-3 a form in which a field cannot be filled in is refused', () => {
  const refused = (fields: readonly FormField[]) => new Given([...opened, scheduled('hearing', [dayClaim('d', '2018-05-01')])]).when(announcing({ fields: [...fields] }), inTime);
  expect(refused([visa, visa])).toMatchObject({ code: 'field-twice', details: { field: 'visa' } });
  expect(refused([passport])).toMatchObject({ code: 'condition-nowhere' });
  expect(refused([{ ...visa, when: { field: 'passport', is: 'x' } }, passport])).toMatchObject({ code: 'condition-circle' });
  expect(refused([{ ...visa, purposes: [] }])).toMatchObject({ code: 'no-purpose' });
  expect(refused([{ ...visa, type: 'choice' }])).toMatchObject({ code: 'no-options' });
});

test('RG-4 only what the answers call for is asked and taken', () => {
  const read = (answers: Readonly<Record<string, string>>) => readAnswers([visa, passport], new Map(Object.entries(answers)));
  expect(read({ visa: 'no', passport: 'X1' })).toMatchObject({ problems: [], answers: new Map([['visa', 'no']]) });
  expect(read({ visa: 'yes' }).problems).toEqual([{ field: 'passport', code: 'answer-missing' }]);
  expect(read({ visa: 'perhaps' }).problems).toEqual([{ field: 'visa', code: 'answer-not-offered' }]);
  expect(readAnswers(baseFields, new Map([['family-name', 'A'], ['given-name', 'B'], ['email', 'no address'], ['gender', 'robot']])).problems).toEqual([{ field: 'email', code: 'answer-unreadable' }, { field: 'gender', code: 'answer-not-offered' }]);
});

test('RG-4 whatever is sent, only visible fields of the form come back, each answered as it asks', () => {
  const fields = [...baseFields, visa, passport];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields.map(({ id }) => id), 'other'), fc.oneof(fc.string(), fc.constantFrom('yes', 'no', 'woman', 'a@b.org'))), (sent) => {
      const { answers, problems } = readAnswers(fields, new Map(Object.entries(sent)));
      for (const field of answers.keys()) expect(fields.some(({ id }) => id === field)).toBe(true);
      if (answers.get('visa') !== 'yes') expect(answers.has('passport')).toBe(false);
      for (const { field } of problems) expect(answers.has(field)).toBe(false);
    }),
  );
});

test('RG-5 each answer is kept for its purposes until its own day', () => {
  expect(dataOf(new Map([['visa', 'yes'], ['passport', 'X1']]), [visa, passport], '2018-05-02' as EnrolmentState['endsOn'])).toEqual([
    { field: 'visa', value: 'yes', purposes: ['invitation'], keptUntil: '2018-06-01' },
    { field: 'passport', value: 'X1', purposes: ['invitation'], keptUntil: '2018-05-12' },
  ]);
});

test('RG-6 a form changed while somebody fills it in: nothing is filed and nothing is lost', () => {
  const state = given().and({ name: 'change-form', data: { enrolment: 'hearing', fields: [...baseFields] } }, { at: '2018-04-09' });
  expect(state.when(filing('r1', 1), inTime)).toMatchObject({ code: 'form-changed', details: { seen: 1, now: 2 } });
  expect(state.when(filing('r1', 1, { formVersion: 2 }), inTime)).toHaveLength(1);
  expect(state.when({ name: 'change-form', data: { enrolment: 'hearing', fields: [...baseFields] } }, { at: '2018-04-10' })).toMatchObject({ code: 'nothing-changes' });
  expect(stillFits(new Map([['visa', 'yes']]), [visa])).toBe(true);
  expect(stillFits(new Map([['visa', 'yes']]), [visa, passport])).toBe(false);
});

test('RG-7 from the first to the last midnight in the zone, and for one’s own', () => {
  expect(given().when(filing('r1', 1), { at: '2018-04-01T03:59:59Z', by: mexico })).toMatchObject({ code: 'registration-not-open', details: { opens: '2018-04-01' } });
  expect(given().when(filing('r1', 1), { at: '2018-04-21T03:59:59Z', by: mexico })).toHaveLength(1);
  expect(given().when(filing('r1', 1), { at: '2018-04-21T04:00:00Z', by: mexico })).toMatchObject({ code: 'registration-over' });
  expect(given().when(filing('r1', 1), { at: '2018-04-28', by: { standing: 'secretariat' } })).toHaveLength(1);
  expect(given().when(filing('r1', 1, { of: 'KE' }), inTime)).toMatchObject({ code: 'not-yours' });
  expect(given().when(filing('r1', 1, { of: 'nobody' }), inTime)).toMatchObject({ code: 'not-found' });
  expect(given().when(filing('r1', 1, { of: 'umbrella' }), { at: inTime.at, by: { standing: 'focal-point', of: 'umbrella' } })).toMatchObject([{ data: { category: 'consultative-status' } }]);
});

test('RG-8 nobody is registered twice, and topics are those of the meeting', () => {
  const state = given({ quotas: [] }).and(filing('r1', 1, { speaking: ['labour'] }), inTime);
  expect(state.when(filing('r2', 1), inTime)).toMatchObject({ code: 'already-registered' });
  expect(state.when(filing('r1', 2), inTime)).toMatchObject({ code: 'already-exists' });
  expect(state.when(filing('r3', 3, { speaking: ['weather'] }), inTime)).toMatchObject({ code: 'unknown-topic' });
  state.and(one('cancel-registration', 'r1'), inTime);
  expect(state.when(filing('r2', 1), inTime)).toHaveLength(1);
});

test('RG-9 quotas hold, a quota of zero keeps everybody out, and what is cancelled frees its place', () => {
  const state = given().and(filing('r1', 1), inTime).and(filing('r2', 2), inTime);
  expect(state.when(filing('r3', 3), inTime)).toMatchObject({ code: 'quota-full', details: { most: 2 } });
  state.and(one('cancel-registration', 'r1'), inTime);
  expect(state.when(filing('r3', 3), inTime)).toHaveLength(1);
  const none = given({ quotas: [{ of: 'consultative-status', most: 0 }, { of: 'each-participant', most: 5 }] });
  expect(none.when(filing('r1', 1, { of: 'umbrella' }), { at: inTime.at })).toMatchObject({ code: 'quota-none' });
});

test('RG-10 two officers deciding the same registration: the second is told', () => {
  const refusing: ProcessCommand = { name: 'refuse-registration', data: { registration: 'r1', enrolment: 'hearing', reason: 'Not of your delegation.' } };
  const state = given().and(filing('r1', 1), inTime).and(one('approve-registration', 'r1'), { at: '2018-04-11' });
  expect(state.when(one('approve-registration', 'r1'), { at: '2018-04-11' })).toMatchObject({ code: 'registration-settled', details: { status: 'approved' } });
  expect(state.when(refusing, { at: '2018-04-11' })).toMatchObject({ code: 'registration-settled' });
});

test('RG-11 beyond the capacity one waits, and who was decided first moves up', () => {
  const state = given({ capacity: 1, quotas: [] });
  for (const number of [1, 2, 3]) state.and(filing(`r${number}`, number), inTime);
  for (const [index, number] of [1, 3, 2].entries()) state.and(one('approve-registration', `r${number}`), { at: `2018-04-1${index + 1}` });
  const registrations = () => [...state.states.values()].filter((thing): thing is RegistrationState => thing.kind === 'registration');
  expect(registrations().map(({ id, status }) => [id, status])).toEqual([['r1', 'approved'], ['r2', 'waiting'], ['r3', 'waiting']]);
  expect(nextWaiting(registrations())?.id).toBe('r3');
  expect(state.when(one('approve-registration', 'r3'), { at: '2018-04-15' })).toMatchObject({ code: 'house-full' });
  state.and(one('cancel-registration', 'r1'), { at: '2018-04-15', by: mexico }).and(one('approve-registration', 'r3'), { at: '2018-04-15' });
  expect(state.state('registration:r3')).toMatchObject({ status: 'approved' });
});

test('RG-12 RG-13 the person, their delegation and the secretariat cancel and amend, also after approval', () => {
  const state = given().and(filing('r1', 1), inTime).and(one('approve-registration', 'r1'), { at: '2018-04-11' });
  const amending: ProcessCommand = { name: 'amend-registration', data: { registration: 'r1', enrolment: 'hearing', role: 'head', formVersion: 1, commitment: 'c'.repeat(64), speaking: ['labour'] } };
  expect(state.when(amending, { at: '2018-04-12', by: { standing: 'delegation', of: 'KE' } })).toMatchObject({ code: 'not-yours' });
  state.and(amending, { at: '2018-04-28', by: { standing: 'public', person: person(1) as Actor['person'] & string } });
  expect(state.state('registration:r1')).toMatchObject({ status: 'approved', role: 'head', speaking: ['labour'] });
  expect(state.when(one('cancel-registration', 'r1'), { at: '2018-04-29', by: { standing: 'delegation', of: 'KE' } })).toMatchObject({ code: 'not-yours', rule: 'RG-12' });
});

test('RG-13 an amendment against an older form is told so', () => {
  const state = given().and(filing('r1', 1), inTime).and({ name: 'change-form', data: { enrolment: 'hearing', fields: [...baseFields] } }, { at: '2018-04-11' });
  expect(state.when({ name: 'amend-registration', data: { registration: 'r1', enrolment: 'hearing', role: 'head', formVersion: 1, commitment: hash, speaking: [] } }, inTime)).toMatchObject({ code: 'form-changed' });
});

test('RG-14 one letter of invitation, to who is approved', () => {
  const state = given().and(filing('r1', 1), inTime);
  expect(state.when(one('send-invitation', 'r1'), { at: '2018-04-11' })).toMatchObject({ code: 'registration-settled' });
  state.and(one('approve-registration', 'r1'), { at: '2018-04-11' }).and(one('send-invitation', 'r1'), { at: '2018-04-12' });
  expect(state.when(one('send-invitation', 'r1'), { at: '2018-04-13' })).toMatchObject({ code: 'already-sent' });
});

test('RG-17 standing is given and ended by acts, a delegation and a moderator of a State, a focal point of a participant', () => {
  const giving = (standing: Data<'give-standing'>['standing'], of?: string): ProcessCommand => ({ name: 'give-standing', data: { id: 's1', person: person(1), standing, ...(of !== undefined && { of }) } });
  for (const [standing, of] of [['delegation', undefined], ['delegation', 'umbrella'], ['moderator', undefined], ['moderator', 'umbrella'], ['focal-point', 'MX'], ['focal-point', undefined], ['expert', 'MX']] as const) expect(given().when(giving(standing, of), inTime)).toMatchObject({ code: 'holder-needed' });
  for (const standing of ['delegation', 'moderator'] as const) expect(given().when(giving(standing, 'XX'), inTime)).toMatchObject({ code: 'not-a-state' });
  expect(given().when(giving('moderator', 'MX'), inTime)).toHaveLength(1);
  expect(given().when(giving('focal-point', 'umbrella'), inTime)).toHaveLength(1);
  const state = given().and(giving('delegation', 'MX'), inTime).and({ name: 'end-standing', data: { id: 's1' } }, inTime);
  expect(state.when({ name: 'end-standing', data: { id: 's1' } }, inTime)).toMatchObject({ code: 'already-ended' });
});

test('a badge code read with one letter wrong, or two swapped, is noticed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9-]{4,30}[a-z0-9]$/u), fc.nat(), fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'.split('')), (id, at, letter) => {
      const code = badgeCode(id);
      expect(readBadgeCode(` ${code.toUpperCase()} `)).toBe(id);
      const index = at % id.length;
      const wrong = `${id.slice(0, index)}${letter}${id.slice(index + 1)}`;
      if (wrong !== id) expect(readBadgeCode(code.replace(id, wrong))).toBeUndefined();
      const swapped = `${id.slice(0, index)}${id[index + 1] ?? ''}${id[index] ?? ''}${id.slice(index + 2)}`;
      if (swapped !== id && index + 1 < id.length) expect(readBadgeCode(code.replace(id, swapped))).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('attendance is counted by category, and of how many delegations and entities somebody came', () => {
  const of = (category: RegistrationState['category'], holder: string, attended: boolean, status: RegistrationState['status'] = 'approved') => ({ category, of: holder, status, ...(attended && { attendedAt: '2018-05-01T14:00:00.000Z' as RegistrationState['filedAt'] }) });
  expect(attendanceByCategory([of('member-state', 'MX', true), of('member-state', 'MX', true), of('member-state', 'KE', false), of('consultative-status', 'x', true, 'cancelled')])).toEqual([{ category: 'member-state', registered: 3, approved: 3, attended: 2, holders: 1 }]);
});
