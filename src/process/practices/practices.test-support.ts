import { begun, delegationOf } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import type { CommitmentId, TextId } from '../vocabulary/ids.ts';
import { personPattern, subjectKey } from '../vocabulary/ids.ts';
import type { PersonId } from '../vocabulary/ids.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { ReviewCriterion, PracticeState, Verdict } from './state.ts';
import { eligibilityCriteria } from './state.ts';

export const mexico = delegationOf('MX');
export const kenya = delegationOf('KE');
export const caritas: Actor = { standing: 'focal-point', of: 'caritas' };
export const today = '2017-05-08T12:00:00Z';

/** A reviewer's random id, by a number of one digit. */
export function person(number: number): PersonId {
  const id = `p-00000000000000a${number}`;
  if (!isPerson(id)) throw new Error(`No person: ${id}`);
  return id;
}

function isPerson(text: string): text is PersonId {
  return personPattern.test(text);
}

export function expert(number: number): Actor {
  return { standing: 'expert', person: person(number) };
}

/** Two commitments and three participants, of whom one is gone. */
export function given(commands: readonly ProcessCommand[] = []): Given {
  const at = begun([
    { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas', fr: 'Caritas Internationalis' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
    { name: 'record-participant', data: { participant: 'institute', name: { en: 'Harbour Institute' }, type: 'consultative-status', constituency: 'academia', since: '2017-01-01' } },
    { name: 'record-participant', data: { participant: 'gone', name: { en: 'Gone' }, type: 'consultative-status', constituency: 'academia', since: '2017-01-01' } },
    { name: 'end-participation', data: { participant: 'gone', lastDay: '2017-03-31', reason: 'It was dissolved.' } },
  ]);
  // Commitments are another stage's; here it matters that they are there.
  for (const id of ['data', 'work']) at.states.set(subjectKey('commitment', id), { kind: 'commitment', id: id as CommitmentId, title: { en: id }, label: id, formerLabels: [], text: 'text' as TextId, provisions: [], order: 1, benchmarks: [], status: 'standing', changedAt: 1 });
  for (const command of commands) at.and(command, { at: today });
  return at;
}

export const words = {
  title: 'Desks in the harbour', language: 'en' as const, implementer: 'Port authority', countries: ['MX'], commitments: ['data'], groups: ['migrants' as const], summary: 'A desk.', method: 'Two people a day.', results: 'Fewer queues.',
};

export function submit(more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'submit-practice', data: { practice: 'desk', holder: 'MX', ...words, ...more } };
}

export function screen(...missing: readonly string[]): ProcessCommand {
  return { name: 'screen-practice', data: { practice: 'desk', answers: eligibilityCriteria.map((criterion) => ({ criterion, met: !missing.includes(criterion), ...(missing.includes(criterion) && { note: 'Not shown.' }) })) } };
}

export function call(number: number, side: 'un' | 'outside', of?: string): ProcessCommand {
  return { name: 'call-reviewer', data: { practice: 'desk', person: person(number), side, ...(of !== undefined && { of }) } };
}

export function callTie(number: number, side: 'un' | 'outside' = 'outside'): ProcessCommand {
  return { name: 'call-tie-breaker', data: { practice: 'desk', person: person(number), side } };
}

export function declare(number: number, conflict: 'none' | 'declared' = 'none', note?: string): ProcessCommand {
  return { name: 'declare-conflict', data: { practice: 'desk', person: person(number), conflict, ...(note !== undefined && { note }) } };
}

const reasons: Readonly<Record<ReviewCriterion, string>> = { quality: 'Sound.', method: 'Told openly.', applicability: 'Anywhere with a harbour.' };

export function verdict(number: number, said: Verdict, more: Readonly<Partial<Record<ReviewCriterion, string>>> = {}): ProcessCommand {
  return { name: 'give-verdict', data: { practice: 'desk', person: person(number), verdict: said, reasons: { ...reasons, ...more } } };
}

export const publish: ProcessCommand = { name: 'publish-practice', data: { practice: 'desk' } };

/** Under review by 1 (United Nations), 2 and 3 (from outside), who declared no conflict. */
export function reviewed(...said: readonly Verdict[]): Given {
  return given([submit(), screen(), call(1, 'un'), call(2, 'outside'), call(3, 'outside', 'institute'), declare(1), declare(2), declare(3), ...said.map((one, index) => verdict(index + 1, one))]);
}

export function practiceIn(at: Given, id = 'desk'): PracticeState {
  const state = at.state(subjectKey('practice', id));
  if (state.kind !== 'practice') throw new Error(`${id} is no practice.`);
  return state;
}
