import type { ProcessCommand } from '../commands.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { parseInstant } from '../vocabulary/instant.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { personId } from '../vocabulary/shapes.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { Given } from './given.test-support.ts';
import type { When } from './given.test-support.ts';
import type { ApplicationState, CirculationState, ProcedureState } from './state.ts';

type Data<Name extends ProcessCommand['name']> = Extract<ProcessCommand, { readonly name: Name }>['data'];
export type Settings = Partial<Data<'set-procedure'>>;

const person = 'p-00000000000000aa';
export const applicant: Actor = { standing: 'public', person: personId.parse(person) };
export const mexico: Actor = { standing: 'delegation', of: 'MX' };
export const kenya: Actor = { standing: 'delegation', of: 'KE' };
export const hash = 'a'.repeat(64);

/** Applications until 17 April, five calendar days for objection, midnights of New York. */
export function procedure(more: Settings = {}): ProcessCommand<'set-procedure'> {
  return {
    name: 'set-procedure',
    data: {
      procedure: 'accreditation', applyBy: '2017-04-17', timeZone: 'America/New_York', late: 'refused', documents: [{ id: 'statutes', label: { en: 'Statutes' }, required: true }], objectionDays: 5, dayKind: 'calendar',
      holidays: [], reasons: 'public', contestedBy: 'general-assembly', byStatus: ['consultative-status'], withoutRegistration: [], grounds: [], ...more,
    },
  };
}

export function content(name: string) {
  return { name: { en: name }, otherNames: [], constituency: 'diaspora', country: 'KE', relevance: { en: 'Much' }, commitment: hash, documents: ['statutes'] } as const satisfies Partial<Data<'file-application'>>;
}

export function filing(application: string, more: Partial<Data<'file-application'>> = {}): ProcessCommand<'file-application'> {
  const { otherNames, documents, ...rest } = content(application);
  return { name: 'file-application', data: { application, procedure: 'accreditation', person, ...rest, otherNames: [...otherNames], documents: [...documents], ...more } };
}

export const inTime = '2017-04-14';
export const listed = '2017-04-20T15:00:00Z';

/** One application, `one`, filed in time. */
export function filed(settings: Settings = {}, more: Partial<Data<'file-application'>> = {}): Given {
  return new Given([procedure(settings)]).and(filing('one', more), { at: inTime, by: applicant });
}

export function findComplete(application: string): ProcessCommand {
  return { name: 'find-complete', data: { application, procedure: 'accreditation' } };
}

export function list(id: string, applications: readonly string[]): ProcessCommand {
  return { name: 'circulate-list', data: { list: id, procedure: 'accreditation', title: { en: id }, applications: [...applications] } };
}

export function include(application: string, on = 'first'): ProcessCommand {
  return { name: 'include-in-list', data: { application, list: on } };
}

/** The complete applications `one` and `two` on the list `first`, which runs until midnight of 25 April in New York. */
export function circulated(settings: Settings = {}): Given {
  const given = filed(settings).and(filing('two'), { at: inTime, by: applicant });
  for (const id of ['one', 'two']) given.and(findComplete(id), { at: '2017-04-18' });
  given.and(list('first', ['one', 'two']), { at: listed });
  for (const id of ['one', 'two']) given.and(include(id), { at: listed });
  return given;
}

export function objection(state: string, more: Partial<Data<'make-objection'>> = {}): ProcessCommand {
  return { name: 'make-objection', data: { application: 'one', list: 'first', state, ...more } };
}

export function takeBack(state: string): ProcessCommand {
  return { name: 'withdraw-objection', data: { application: 'one', state } };
}

export const accredit: ProcessCommand = { name: 'accredit-application', data: { application: 'one', list: 'first' } };

export function decide(body: ProcedureState['contestedBy'], accredited = true): ProcessCommand {
  return { name: 'decide-contested', data: { application: 'one', list: 'first', procedure: 'accreditation', accredited, body } };
}

export function application(given: Given, id = 'one'): ApplicationState {
  const state = given.state(subjectKey('application', id));
  if (state.kind !== 'application') throw new Error(`${id} is no application.`);
  return state;
}

export function circulation(given: Given, id = 'first'): CirculationState {
  const state = given.state(subjectKey('circulation', id));
  if (state.kind !== 'circulation') throw new Error(`${id} is no list.`);
  return state;
}

/** `done`, or the code of the refusal and the rule on which it rests. */
export function outcomeOf(given: Given, command: ProcessCommand, when: When): string {
  const result = given.when(command, when);
  return isRefusal(result) ? `${result.code} ${result.rule}` : 'done';
}

export function moment(text: string): Instant {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`No moment: ${text}`);
  return read;
}
