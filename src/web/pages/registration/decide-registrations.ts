import type { ProcessCommand } from '../../../process/commands.ts';
import { awaitsReview } from '../../../process/participation/registration-steps.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import { draftDecisionMails, registrationsNow } from './decision-mails.ts';
import type { Drafted } from './decision-mails.ts';

/** What became of a decision on several registrations at once. */
export interface Decided extends Drafted {
  readonly position: number;
  /** How many somebody else had settled meanwhile; those were left as they are. */
  readonly settled: number;
}

const mostAtOnce = 500;

/** The registrations that were chosen on a page: in boxes, or the one that the page is about. */
export function chosenIds({ fields }: SentForm): readonly string[] {
  return [...new Set(textFields(fields, 'registration'))].filter(isId).slice(0, mostAtOnce);
}

/** Approves or refuses all that were chosen, in one act of writing. What somebody else settled meanwhile stays as it is (rule RG-10), and does not hold up the rest. */
export async function decideRegistrations(visit: Visit, meeting: RegisteredMeeting, sent: SentForm): Promise<Decided | Refusal> {
  const ids = chosenIds(sent);
  const reason = textField(sent.fields, 'reason').slice(0, 4000);
  if (ids.length === 0) return refuse('bad-input', 'WP-7', { field: visit.words('registrations.choose') });
  if (sent.act === 'refuse' && reason === '') return refuse('reason-needed', 'RG-10');
  const commandsFor = (chosen: readonly string[]) => chosen.map((registration): ProcessCommand => {
    const one = { registration, enrolment: meeting.enrolment.id };
    return sent.act === 'refuse' ? { name: 'refuse-registration', data: { ...one, reason } } : { name: 'approve-registration', data: { ...one, ...(reason !== '' && { reason }) } };
  });
  const before = await registrationsNow(visit, ids);
  // Whoever was approved already has their mail: that somebody looked again is no news to them.
  const told = (chosen: readonly string[]) => chosen.filter((id) => before.some((one) => one.id === id && !(one.status === 'approved' && one.amendedAt !== undefined)));
  const first = await performAct(visit, { sent, commands: commandsFor(ids) });
  if (!isRefusal(first)) return { position: first.position, settled: 0, ...(await draftDecisionMails(visit, meeting, told(ids))) };
  if (first.code !== 'registration-settled') return first;
  const left = (await registrationsNow(visit, ids)).filter((one) => isUndecided(one, sent.act)).map((one): string => one.id);
  if (left.length === 0 || left.length === ids.length) return first;
  const second = await performAct(visit, { sent, commands: commandsFor(left) });
  return isRefusal(second) ? second : { position: second.position, settled: ids.length - left.length, ...(await draftDecisionMails(visit, meeting, told(left))) };
}

function isUndecided(registration: RegistrationState, act: string): boolean {
  return registration.status === 'requested' || registration.status === 'waiting' || (act === 'approve' && awaitsReview(registration));
}

/** For the address of the page that comes after. */
export function writeDecided({ settled, drafted, unaddressed }: Omit<Decided, 'position'>): Record<string, string> {
  const written = Object.entries({ settled, drafted, unaddressed }).filter(([, count]) => count > 0);
  return Object.fromEntries(written.map(([name, count]) => [name, String(count)]));
}
