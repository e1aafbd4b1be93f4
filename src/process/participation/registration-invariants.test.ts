import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { dayClaim, opened, scheduled } from '../work-plan/given.test-support.ts';
import { Given } from './given.test-support.ts';
import { baseFields, faultOf, readAnswers } from './registration-form.ts';
import { awaitsReview } from './registration-steps.ts';
import type { FormField, RegistrationState } from './state.ts';

const hash = 'b'.repeat(64);
const person = (number: number) => `p-${number.toString(16).padStart(16, '0')}` as Actor['person'] & string;
const capacity = 2;
const quota = 2;

const announced: ProcessCommand = {
  name: 'announce-registration',
  data: { event: 'hearing', timeZone: 'UTC', opensOn: '2018-04-01', closesOn: '2018-04-20', endsOn: '2018-05-02', capacity, quotas: [{ of: 'each-delegation', most: quota }], fields: [...baseFields], topics: [] },
};

const filing = (registration: string, number: number, of = 'MX'): ProcessCommand => ({ name: 'file-registration', data: { registration, enrolment: 'hearing', person: person(number), of, role: 'adviser', formVersion: 1, commitment: hash, speaking: [] } });
const one = (name: 'approve-registration' | 'cancel-registration' | 'send-invitation' | 'refuse-registration', registration: string, enrolment = 'hearing'): ProcessCommand =>
  ({ name, data: { registration, enrolment, ...(name === 'refuse-registration' && { reason: 'Not of this delegation.' }) } }) as ProcessCommand;

function given(): Given {
  return new Given([...opened, scheduled('hearing', [dayClaim('d', '2018-05-01', '2018-05-02')]), scheduled('other', [dayClaim('o', '2018-06-01')]), announced]);
}

function registrationsOf(state: Given): readonly RegistrationState[] {
  return [...state.states.values()].filter((thing): thing is RegistrationState => thing.kind === 'registration');
}

const live = (all: readonly RegistrationState[]) => all.filter(({ status }) => status !== 'refused' && status !== 'cancelled');
const minute = (number: number) => ({ at: `2018-04-10T12:${String(number).padStart(2, '0')}:00Z` });

type Step = readonly ['file' | 'approve' | 'refuse' | 'cancel', number, number, 'MX' | 'KE'];
// Few registrations and persons, so that the same ones meet again and again.
const steps = fc.array(fc.tuple(fc.constantFrom('file' as const, 'approve' as const, 'refuse' as const, 'cancel' as const), fc.nat(3), fc.nat(2), fc.constantFrom('MX' as const, 'MX' as const, 'KE' as const)), { minLength: 20, maxLength: 50, size: 'max' });

function commandOf([what, registration, number, of]: Step): ProcessCommand {
  return what === 'file' ? filing(`r${registration}`, number, of) : one(`${what}-registration` as 'approve-registration', `r${registration}`);
}

test('RG-9 whatever is filed and decided in whatever order, no capacity, quota or person is exceeded', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const state = given();
      for (const [index, step] of all.entries()) state.when(commandOf(step), minute(index));
      const registrations = live(registrationsOf(state));
      expect(registrations.filter(({ status }) => status === 'approved').length).toBeLessThanOrEqual(capacity);
      for (const of of ['MX', 'KE']) expect(registrations.filter((registration) => registration.of === of).length).toBeLessThanOrEqual(quota);
      expect(new Set(registrations.map((registration) => registration.person)).size).toBe(registrations.length);
    }),
    { numRuns: 500 },
  );
});

test('RG-10 what was refused is not approved: the person registers anew', () => {
  const state = given().and(filing('r1', 1), minute(1)).and(one('refuse-registration', 'r1'), minute(2)).and(filing('r2', 1), minute(3));
  expect(state.when(one('approve-registration', 'r1'), minute(4))).toMatchObject({ code: 'registration-settled', details: { status: 'refused' } });
});

test('RG-10 a decision names the meeting that the registration is for', () => {
  const state = given().and(filing('r1', 1), minute(1));
  for (const name of ['approve-registration', 'refuse-registration', 'cancel-registration'] as const) expect(state.when(one(name, 'r1', 'other'), minute(2))).toMatchObject({ code: 'not-found' });
  state.and(one('approve-registration', 'r1'), minute(3));
  expect(state.when(one('send-invitation', 'r1', 'other'), minute(4))).toMatchObject({ code: 'not-found' });
});

test('RG-11 a freed place goes to those who wait, before anybody new', () => {
  const state = given();
  for (const [number, of] of [[1, 'MX'], [2, 'MX'], [3, 'KE']] as const) state.and(filing(`r${number}`, number, of), minute(number)).and(one('approve-registration', `r${number}`), minute(number));
  state.and(one('cancel-registration', 'r1'), minute(4)).and(filing('r5', 5, 'KE'), minute(5)).and(one('approve-registration', 'r5'), minute(6));
  expect(state.state('registration:r5')).toMatchObject({ status: 'waiting' });
  state.and(one('approve-registration', 'r3'), minute(7));
  expect(state.state('registration:r3')).toMatchObject({ status: 'approved' });
  expect(state.when(one('approve-registration', 'r5'), minute(8))).toMatchObject({ code: 'house-full' });
});

test('RG-7 who acts for one State registers nobody, not even themselves, for another', () => {
  const mexican: Actor = { standing: 'delegation', of: 'MX', person: person(1) };
  expect(given().when(filing('r1', 1, 'KE'), { ...minute(1), by: mexican })).toMatchObject({ code: 'not-yours', rule: 'RG-7' });
  expect(given().when(filing('r1', 1, 'MX'), { ...minute(1), by: mexican })).toHaveLength(1);
  expect(given().when(filing('r1', 1, 'KE'), { ...minute(1), by: { standing: 'public', person: person(1) } })).toHaveLength(1);
});

const choice = (ids: readonly string[], more: Partial<FormField> = {}): FormField => ({ id: 'meals', label: { en: 'Meals' }, type: 'choices', required: false, purposes: ['registration'], keptDays: 1, options: ids.map((id) => ({ id, label: { en: id } })), ...more });
const noted: FormField = { id: 'note', label: { en: 'Note' }, type: 'text', required: true, when: { field: 'meals', is: 'halal' }, purposes: ['registration'], keptDays: 1 };

test('RG-3 no answer is offered twice, and no field waits for an answer that nobody can give', () => {
  expect(faultOf([choice(['halal', 'halal'])])).toEqual({ code: 'option-twice', field: 'meals' });
  expect(faultOf([choice(['kosher']), noted])).toEqual({ code: 'condition-never', field: 'note' });
  expect(faultOf([{ ...noted, id: 'asked', type: 'yes-no', when: { field: 'sure', is: 'perhaps' } }, { id: 'sure', label: { en: 'Sure?' }, type: 'yes-no', required: true, purposes: ['registration'], keptDays: 1 }])).toEqual({ code: 'condition-never', field: 'asked' });
  expect(faultOf([choice(['kosher', 'halal']), noted])).toBeUndefined();
});

test('RG-4 what can neither be stored nor written on a line is not taken', () => {
  const long: FormField = { id: 'words', label: { en: 'Words' }, type: 'long-text', required: false, purposes: ['registration'], keptDays: 1 };
  const plain: FormField = { ...long, id: 'name', type: 'text' };
  const read = (answers: Readonly<Record<string, string | readonly string[]>>) => readAnswers([long, plain, choice(['kosher', 'halal'])], new Map(Object.entries(answers)));
  for (const bad of ['a\0b', 'a\u001Bb', 'a\uD800']) expect(read({ words: bad, name: bad }).problems).toEqual([{ field: 'words', code: 'answer-unreadable' }, { field: 'name', code: 'answer-unreadable' }]);
  expect(read({ words: 'one\r\ntwo', name: 'Ana\r\n  López' }).answers).toEqual(new Map([['words', 'one\r\ntwo'], ['name', 'Ana López']]));
  expect(read({ meals: 'halal' }).answers.get('meals')).toEqual(['halal']);
  expect(read({ meals: ['halal', 'kosher', 'halal'] }).answers.get('meals')).toEqual(['halal', 'kosher']);
  expect(read({ name: ['a', 'b'] }).problems).toEqual([{ field: 'name', code: 'answer-unreadable' }]);
});

test('RG-13 an amendment after approval leaves the approval and waits for a look, which an officer gives once', () => {
  const amending: ProcessCommand = { name: 'amend-registration', data: { registration: 'r1', enrolment: 'hearing', role: 'head', formVersion: 1, commitment: 'c'.repeat(64), speaking: [] } };
  const state = given().and(filing('r1', 1), minute(1)).and(one('approve-registration', 'r1'), minute(2)).and(filing('r2', 2), minute(3)).and(one('approve-registration', 'r2'), minute(3));
  state.and(amending, { ...minute(4), by: { standing: 'public', person: person(1) } });
  expect(state.state('registration:r1')).toMatchObject({ status: 'approved', role: 'head' });
  expect(registrationsOf(state).filter(awaitsReview).map(({ id }) => id)).toEqual(['r1']);
  expect(state.when(one('approve-registration', 'r2'), minute(5))).toMatchObject({ code: 'registration-settled' });
  // The house is full, and the place is theirs all the same.
  state.and(one('approve-registration', 'r1'), minute(5));
  expect(state.state('registration:r1')).toMatchObject({ status: 'approved' });
  expect(registrationsOf(state).filter(awaitsReview)).toEqual([]);
  expect(state.when(one('approve-registration', 'r1'), minute(6))).toMatchObject({ code: 'registration-settled' });
});
