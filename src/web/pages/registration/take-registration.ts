import { createHash } from 'node:crypto';
import type { ProcessCommand } from '../../../process/commands.ts';
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
import { positionOfCommand } from '../../../store/work-plan/positions.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
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
    of: actor.standing !== 'secretariat' && actor.of !== undefined ? actor.of : textField(fields, 'of'),
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
export async function fileRegistration(visit: Visit, { sent, enrolment, filled }: Filing): Promise<Taken | CameBack> {
  const { actor: by } = visit;
  const registration = registrationIdOf(sent.commandId);
  const person = filled.whom === 'myself' && by.person !== undefined ? by.person : personOf(sent.commandId);
  const { of, role, speaking } = filled;
  const command = (commitment: string): ProcessCommand => ({ name: 'file-registration', data: { registration, enrolment: enrolment.id, person, of, role, formVersion: enrolment.formVersion, commitment, speaking: [...speaking] } });
  return take(visit, { sent, enrolment, filled }, { registration, person, of, command });
}

/** Puts what was said before in place of what is said now, in the same order of steps; who amended meanwhile is not overwritten. */
export async function amendRegistration(visit: Visit, { sent, enrolment, filled, known }: Filing & { readonly known: RegistrationState }): Promise<Taken | CameBack> {
  const { id: registration, person, of } = known;
  const { role, speaking } = filled;
  const command = (commitment: string): ProcessCommand => ({ name: 'amend-registration', data: { registration, enrolment: enrolment.id, role, formVersion: enrolment.formVersion, commitment, speaking: [...speaking] } });
  return take(visit, { sent, enrolment, filled }, { registration, person, of, command, expects: known.commitment });
}

interface Filing {
  readonly sent: SentForm;
  readonly enrolment: EnrolmentState;
  readonly filled: FilledIn;
}

interface Wish {
  readonly registration: string;
  readonly person: PersonId;
  readonly of: string;
  readonly command: (commitment: string) => ProcessCommand;
  /** The commitment that is replaced. */
  readonly expects?: string;
}

/** One after the other for each registration: a form sent twice at once would otherwise take back what its first sending wrote. */
async function take(visit: Visit, { sent, enrolment, filled }: Filing, { registration, person, of, command, expects }: Wish): Promise<Taken | CameBack> {
  const { process, actor: by, store } = visit;
  const subject = subjectKey('registration', registration);
  return oneAtATime(`${process} ${subject}`, async () => {
    const done = await positionOfCommand(store.pool, process, sent.commandId);
    if (done !== undefined) return { registration, position: done };
    const read = readForm(sent, enrolment, filled);
    if ('problems' in read) return read;
    const written = await store.personal.write({ process, person, subject, by, holder: of, data: personalDataOf(read.answers, filled.language, enrolment), ...(expects !== undefined && { expects }) });
    if (written.refused) return { problems: [], personal: written };
    const { commitment } = written;
    const outcome = await performAct(visit, { sent, commands: [command(commitment)] });
    if (isRefusal(outcome) || outcome.repeated) await store.personal.takeBack({ process, person, subject, commitment });
    return isRefusal(outcome) ? { problems: [], refusal: outcome } : { registration, position: outcome.position };
  });
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
