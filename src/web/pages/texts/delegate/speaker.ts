import { may } from '../../../../access/may.ts';
import type { CommandName } from '../../../../process/commands.ts';
import type { GroupState, ParticipantState } from '../../../../process/participation/state.ts';
import { isMemberOn } from '../../../../process/vocabulary/membership.ts';
import { listThings } from '../../../../store/list-things.ts';
import type { Visit } from '../../../visit.ts';

/** In whose name somebody may speak on a text (rule TX-23). */
export interface Speaker {
  /** A delegation's own State; absent: they enter what was said on the floor, for anybody. */
  readonly self?: string;
  /** Of a delegation those of which it is a member today; else all. */
  readonly groups: readonly GroupState[];
  readonly participants: readonly ParticipantState[];
}

/** Undefined where the visitor says nothing here, or looks back. */
export async function loadSpeaker(visit: Visit, command: CommandName = 'table-amendment'): Promise<Speaker | undefined> {
  const { store: { pool }, process, position, actor } = visit;
  if (visit.asOf !== undefined || !may(actor, command)) return undefined;
  const self = actor.standing === 'delegation' ? actor.of : undefined;
  if (actor.standing === 'delegation' && self === undefined) return undefined;
  const [groups, participants] = await Promise.all([
    listThings(pool, { process, position, kind: 'group', limit: 1000 }),
    self === undefined ? listThings(pool, { process, position, kind: 'participant', limit: 400 }) : [],
  ]);
  return self === undefined ? { groups, participants } : { self, groups: groups.filter((group) => isMemberOn(group, self, visit.today)), participants: [] };
}

/** The parties whose word the speaker can give or take back. */
export function speaksFor({ self, groups }: Speaker, party: string): boolean {
  return self === undefined || self === party || groups.some(({ id }) => id === party);
}
