import { subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { isMemberOn } from '../vocabulary/membership.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { consult } from '../vocabulary/stage.ts';
import { isState } from '../vocabulary/states/state.ts';
import type { KnownToText } from './state.ts';

/** Where a party that is no State may be found: among groups or among participants. */
export function partyKeys(party: string): readonly SubjectKey[] {
  return isState(party) ? [] : [subjectKey('group', party), subjectKey('participant', party)];
}

/**
 * TX-23: a delegation speaks for itself, or for a group of which it is a member that day; the chair and the secretariat enter
 * what was said on the floor for anybody. Refused: who is nobody, and who is somebody else's.
 */
export function refuseParty(party: string, known: KnownToText): Refusal | undefined {
  const [group, participant] = isState(party) ? [] : [consult(known, 'group', subjectKey('group', party)), consult(known, 'participant', subjectKey('participant', party))];
  if (!isState(party) && group === undefined && participant === undefined) return refuse('nobodys', 'TX-23', { holder: party });
  const { standing, of } = known.by;
  if (standing === 'secretariat' || standing === 'co-facilitator' || of === party) return undefined;
  if (group !== undefined && of !== undefined && isMemberOn(group, of, dayIn(known.at, 'Etc/GMT'))) return undefined;
  return refuse('not-yours', 'TX-23');
}
