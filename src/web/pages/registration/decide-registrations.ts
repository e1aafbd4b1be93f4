import type { ProcessCommand } from '../../../process/commands.ts';
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
  const first = await performAct(visit, { sent, commands: commandsFor(ids) });
  if (!isRefusal(first)) return { position: first.position, settled: 0, ...(await draftDecisionMails(visit, meeting, ids)) };
  if (first.code !== 'registration-settled') return first;
  const left = await undecided(visit, ids, sent.act);
  if (left.length === 0 || left.length === ids.length) return first;
  const second = await performAct(visit, { sent, commands: commandsFor(left) });
  return isRefusal(second) ? second : { position: second.position, settled: ids.length - left.length, ...(await draftDecisionMails(visit, meeting, left)) };
}

async function undecided(visit: Visit, ids: readonly string[], act: string): Promise<readonly string[]> {
  const steps: readonly string[] = act === 'refuse' ? ['requested', 'waiting'] : ['requested', 'waiting', 'refused'];
  const standing = await registrationsNow(visit, ids);
  return standing.filter(({ status }) => steps.includes(status)).map(({ id }) => id);
}

/** For the address of the page that comes after. */
export function writeDecided({ settled, drafted, unaddressed }: Omit<Decided, 'position'>): Record<string, string> {
  const written = Object.entries({ settled, drafted, unaddressed }).filter(([, count]) => count > 0);
  return Object.fromEntries(written.map(([name, count]) => [name, String(count)]));
}
