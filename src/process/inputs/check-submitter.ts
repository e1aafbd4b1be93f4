import { subjectKey } from '../vocabulary/ids.ts';
import type { GroupId, SubjectKey } from '../vocabulary/ids.ts';
import { isMemberOn } from '../vocabulary/membership.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { consult } from '../vocabulary/stage.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { isState } from '../vocabulary/states/state.ts';
import type { KnownToInputs } from './state.ts';

interface InTheNameOf {
  readonly holder: string;
  readonly group?: GroupId;
}

/** What has to be known of whoever an input is in the name of. */
export function submitterThings({ holder, group }: InTheNameOf): readonly SubjectKey[] {
  return [...(isState(holder) ? [] : [subjectKey('participant', holder)]), ...(group === undefined ? [] : [subjectKey('group', group)])];
}

/** IN-2: an input is in the name of a State or of a participant of the process; a group speaks through a member of that day. */
export function refuseSubmitter(data: InTheNameOf, known: Pick<KnownToInputs, 'by' | 'at' | 'consulted'>): Refusal | undefined {
  if (!isState(data.holder)) {
    const participant = consult(known, 'participant', subjectKey('participant', data.holder));
    if (participant === undefined || participant.until !== undefined) return refuse('nobodys', 'IN-2', { holder: data.holder });
  }
  if (!actsFor(known.by, data.holder)) return refuse('not-yours', 'IN-2');
  return data.group === undefined ? undefined : refuseForGroup(data.holder, data.group, known, 'IN-2');
}

/** A State speaks for a group of which it is a member on the day. */
export function refuseForGroup(state: string, group: GroupId, known: Pick<KnownToInputs, 'by' | 'at' | 'consulted'>, rule: string): Refusal | undefined {
  const found = consult(known, 'group', subjectKey('group', group));
  if (found === undefined) return refuse('not-found', 'WP-6', { id: group });
  const day = dayIn(known.at, 'UTC');
  return isMemberOn(found, state, day) ? undefined : refuse('not-a-member', rule, { state, group, day });
}
