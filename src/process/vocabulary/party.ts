import { z } from 'zod';
import { idPattern, subjectKey } from './ids.ts';
import type { SubjectKey } from './ids.ts';
import { isMemberOn } from './membership.ts';
import type { DatedMembership } from './membership.ts';
import { dayIn } from './midnight.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { countryCode } from './shapes.ts';
import { consult } from './stage.ts';
import type { Known } from './command.ts';
import { isState } from './states/state.ts';

/** A State by its code, or a group or participant by its id. */
export const party = z.union([countryCode, z.string().regex(idPattern)]);

/** What a stage reads of groups and participants, which another stage keeps. */
export interface GroupElsewhere {
  readonly kind: 'group';
  readonly members: readonly DatedMembership[];
}
export interface ParticipantElsewhere {
  readonly kind: 'participant';
  readonly until?: string;
}

/** Where a party that is no State may be found: among groups or among participants. */
export function partyKeys(party: string): readonly SubjectKey[] {
  return isState(party) ? [] : [subjectKey('group', party), subjectKey('participant', party)];
}

/** What of others' things a decision about parties looks at. */
export type KnownParties = Pick<Known<unknown, GroupElsewhere | ParticipantElsewhere | { readonly kind: string }>, 'by' | 'at' | 'consulted'>;

/** Refused: who is neither a State nor a group nor a participant. The command consults `partyKeys`. */
export function refuseStranger(party: string, known: Pick<KnownParties, 'consulted'>, rule: string): Refusal | undefined {
  return isState(party) || partyKeys(party).some((key) => known.consulted(key) !== undefined) ? undefined : refuse('nobodys', rule, { holder: party });
}

/**
 * Somebody speaks for their own State or participant, or for a group of which their State is a member that day; the chair and the
 * secretariat enter what was said for anybody. Refused: who is nobody, and who is somebody else's.
 */
export function refuseParty(party: string, known: KnownParties, rule: string): Refusal | undefined {
  const stranger = refuseStranger(party, known, rule);
  if (stranger !== undefined) return stranger;
  const { standing, of } = known.by;
  if (standing === 'secretariat' || standing === 'co-facilitator' || of === party) return undefined;
  const group = consult(known, 'group', subjectKey('group', party));
  if (group !== undefined && 'members' in group && of !== undefined && isMemberOn(group, of, dayIn(known.at, 'Etc/GMT'))) return undefined;
  return refuse('not-yours', rule);
}
