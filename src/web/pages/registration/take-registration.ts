import { createHash } from 'node:crypto';
import { readAnswers } from '../../../process/participation/registration-form.ts';
import type { AnswerProblem, Answers } from '../../../process/participation/registration-form.ts';
import type { EnrolmentState, RegistrationState } from '../../../process/participation/state.ts';
import { newPersonId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { PersonId } from '../../../process/vocabulary/ids.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { delegationRoles } from '../../../process/vocabulary/standing.ts';
import type { DelegationRole } from '../../../process/vocabulary/standing.ts';
import type { PersonalRefusal } from '../../../store/personal/personal-rows.ts';
import { performAct, textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { personalDataOf, sentAnswers, sentLanguage } from './sent-answers.ts';

/** What was filled in, as it stands in the fields when the form comes back. */
export interface FilledIn {
  readonly answers: Answers;
  readonly language: Language;
  readonly role: DelegationRole;
  readonly speaking: readonly string[];
  /** A State's code or a participant's id; '' where none is chosen. */
  readonly of: string;
  readonly whom: 'myself' | 'other';
}

export function filledIn({ actor, language }: Visit, { fields }: SentForm, enrolment: EnrolmentState): FilledIn {
  const role = textField(fields, 'role');
  return {
    answers: sentAnswers(fields, enrolment.fields),
    language: sentLanguage(fields, language),
    role: delegationRoles.find((one) => one === role) ?? 'representative',
    speaking: textFields(fields, 'speaking'),
    of: actor.standing !== 'secretariat' && actor.of !== undefined ? actor.of : textField(fields, 'state') || textField(fields, 'participant'),
    whom: textField(fields, 'whom') === 'myself' ? 'myself' : 'other',
  };
}

/** Why a form came back: answers that cannot stand, a decision against it, personal data that cannot be written, in that order. */
export interface CameBack {
  readonly problems: readonly AnswerProblem[];
  readonly refusal?: Refusal;
  readonly personal?: PersonalRefusal;
}

export interface Taken {
  readonly registration: string;
  readonly position: number;
}

/** Files a registration: personal data first, for the act holds the commitment to them; taken back should the record refuse the act. */
export async function fileRegistration(visit: Visit, { sent, enrolment, filled }: { readonly sent: SentForm; readonly enrolment: EnrolmentState; readonly filled: FilledIn }): Promise<Taken | CameBack> {
  const read = readForm(sent, enrolment, filled);
  if ('problems' in read) return read;
  const { process, actor: by } = visit;
  const registration = registrationIdOf(sent.commandId);
  const subject = subjectKey('registration', registration);
  const person = filled.whom === 'myself' && by.person !== undefined ? by.person : personOf(sent.commandId);
  const written = await visit.store.personal.write({ process, person, subject, by, holder: filled.of, data: personalDataOf(read.answers, filled.language, enrolment) });
  if (written.refused) return { problems: [], personal: written };
  const { commitment } = written;
  const { of, role, speaking } = filled;
  const done = await performAct(visit, { sent, commands: [{ name: 'file-registration', data: { registration, enrolment: enrolment.id, person, of, role, formVersion: enrolment.formVersion, commitment, speaking: [...speaking] } }] });
  if (isRefusal(done) || done.repeated) await visit.store.personal.takeBack({ process, person, subject, commitment });
  return isRefusal(done) ? { problems: [], refusal: done } : { registration, position: done.position };
}

/** Puts what was said before in place of what is said now, in the same order of steps; who amended meanwhile is not overwritten. */
export async function amendRegistration(visit: Visit, { sent, enrolment, filled, known }: { readonly sent: SentForm; readonly enrolment: EnrolmentState; readonly filled: FilledIn; readonly known: RegistrationState }): Promise<Taken | CameBack> {
  const read = readForm(sent, enrolment, filled);
  if ('problems' in read) return read;
  const { process, actor: by } = visit;
  const { id: registration, person, of } = known;
  const subject = subjectKey('registration', registration);
  const written = await visit.store.personal.write({ process, person, subject, by, holder: of, data: personalDataOf(read.answers, filled.language, enrolment), expects: known.commitment });
  if (written.refused) return { problems: [], personal: written };
  const { commitment } = written;
  const done = await performAct(visit, { sent, commands: [{ name: 'amend-registration', data: { registration, enrolment: enrolment.id, role: filled.role, formVersion: enrolment.formVersion, commitment, speaking: [...filled.speaking] } }] });
  if (isRefusal(done) || done.repeated) await visit.store.personal.takeBack({ process, person, subject, commitment });
  return isRefusal(done) ? { problems: [], refusal: done } : { registration, position: done.position };
}

/** The answers that the form calls for; comes back where the form changed since it was shown (rule RG-6), nobody is named, or an answer cannot stand. */
function readForm(sent: SentForm, enrolment: EnrolmentState, filled: FilledIn): { readonly answers: Answers } | CameBack {
  const { answers, problems } = readAnswers(enrolment.fields, filled.answers);
  const seen = Number(textField(sent.fields, 'form-version'));
  if (seen !== enrolment.formVersion) return { problems, refusal: refuse('form-changed', 'RG-6', { seen: Number.isInteger(seen) ? seen : 0, now: enrolment.formVersion }) };
  if (filled.of === '' && sent.act === 'register') return { problems, refusal: refuse('no-participant', 'RG-7') };
  return problems.length > 0 ? { problems } : { answers };
}

const readable = '23456789abcdefghjkmnpqrstuvwxyz';

/** `r-4f7k2m9q`: without letters that are taken for digits. The same form sent twice is the same registration. */
export function registrationIdOf(commandId: string): string {
  return `r-${Array.from(digestOf(`registration ${commandId}`).subarray(0, 8), (byte) => readable[byte % readable.length]).join('')}`;
}

function personOf(commandId: string): PersonId {
  return newPersonId(digestOf(`person ${commandId}`));
}

function digestOf(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
