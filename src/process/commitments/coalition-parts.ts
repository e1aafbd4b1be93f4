import { z } from 'zod';
import type { SentencePart } from '../vocabulary/act.ts';
import { latestDay } from '../vocabulary/days-on-earth.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { CoalitionId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { refuseParty } from '../vocabulary/party.ts';
import type { KnownParties } from '../vocabulary/party.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import type { CoalitionMember, CoalitionState, KnownToCommitments } from './state.ts';

export const coalitionId = idOf<CoalitionId>();

/** The name of a step of the work plan within its coalition. */
export const workItemId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/u);

export function coalitionKey({ coalition }: { readonly coalition: CoalitionId }) {
  return subjectKey('coalition', coalition);
}

export function coalitionPart({ coalition }: { readonly coalition: CoalitionId }): SentencePart {
  return { is: 'subject', subject: subjectKey('coalition', coalition) };
}

/** Those who have not left, as they joined. */
export function membersNow({ members }: Pick<CoalitionState, 'members'>): readonly CoalitionMember[] {
  return members.filter(({ until }) => until === undefined);
}

export function leadsNow(coalition: Pick<CoalitionState, 'members'>): readonly string[] {
  return membersNow(coalition).flatMap(({ holder, role }) => (role === 'lead' ? [holder] : []));
}

export function isMemberNow(coalition: Pick<CoalitionState, 'members'>, holder: string): boolean {
  return membersNow(coalition).some((member) => member.holder === holder);
}

/** A coalition that works; what is closed stays as it was. */
export function activeCoalition(state: CoalitionState | undefined, id: CoalitionId): CoalitionState | Refusal {
  if (state === undefined) return refuse('not-found', 'WP-6', { id });
  return state.status === 'closed' ? refuse('coalition-closed', 'CO-7') : state;
}

/** The day of something that was done: today or earlier, wherever one is. */
export function refuseDayToCome(on: IsoDay, at: Instant, rule: string): Refusal | undefined {
  return on > latestDay(at) ? refuse('day-to-come', rule, { day: on }) : undefined;
}

/** CO-1, CO-2: somebody who takes part now, through their own people. */
export function refusePart(holder: string, known: KnownToCommitments, rule: string): Refusal | undefined {
  return hasLeft(holder, known) ? refuse('nobodys', rule, { holder }) : refuseParty(holder, known, rule);
}

/** Whether a participant takes part no more. */
export function hasLeft(holder: string, known: KnownToCommitments): boolean {
  const until = consult(known, 'participant', subjectKey('participant', holder))?.until;
  return until !== undefined && until < dayIn(known.at, 'Etc/GMT');
}

/** CO-3: what leads decide is decided by one of them, through its own people. */
export function refuseNoLead(coalition: CoalitionState, by: string, known: KnownParties, rule: string): Refusal | undefined {
  return leadsNow(coalition).includes(by) ? refuseParty(by, known, rule) : refuse('only-leads', rule);
}

/** CO-5, CO-6: a member speaks, through its own people. */
export function refuseNoMember(coalition: CoalitionState, holder: string, known: KnownParties, rule: string): Refusal | undefined {
  return isMemberNow(coalition, holder) ? refuseParty(holder, known, rule) : refuse('not-in-coalition', rule, { holder });
}
