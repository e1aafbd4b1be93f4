import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { earliestDay } from '../vocabulary/days-on-earth.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { GroupId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import type { KnownHere } from './declare.ts';
import { overlap } from './group-members.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { isSecretariat, refuseNoState } from './own.ts';
import type { GroupState } from './state.ts';

const shape = z.object({ group: idOf<GroupId>(), state: countryCode, from: isoDay });
export type GroupJoined = DecidedAct<'group-joined', z.infer<typeof shape>>;

export const groupJoined = declareParticipationAct({
  type: 'group-joined',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('group', data.group),
  sentence: (data) => ({ parts: { state: { is: 'state', code: data.state }, group: { is: 'subject', subject: subjectKey('group', data.group) }, from: dayPart(data.from) } }),
  after: (state, data, act) => {
    const group = before(state, 'group', act);
    return { ...group, members: [...group.members, { state: data.state, from: data.from }] };
  },
});

/** BO-1, BO-2, BO-3. */
export const joinGroup = declareParticipationCommand<'join-group', typeof shape, 'group', GroupJoined>({
  name: 'join-group',
  shape,
  subject: groupJoined.subject,
  mentions: () => [],
  decide: (data, known) => {
    const group = known.subject;
    if (group === undefined) return refuse('not-found', 'WP-6', { id: data.group });
    const refused = refuseNoState([data.state]) ?? refuseNotOwn(group, data.state, data.from, known);
    if (refused !== undefined) return refused;
    const already = group.members.some((membership) => overlap(membership, { state: data.state, from: data.from }));
    return already ? refuse('already-a-member', 'BO-2', { state: data.state, group: data.group }) : [{ type: 'group-joined', data }];
  },
});

/** BO-3: a delegation joins and leaves ad hoc groups only, for its own State, from today on; the secretariat keeps all groups. */
export function refuseNotOwn(group: GroupState, state: string, day: IsoDay, known: Pick<KnownHere<'group'>, 'by' | 'at'>): Refusal | undefined {
  if (isSecretariat(known.by)) return undefined;
  if (group.type !== 'ad-hoc' || !actsFor(known.by, state)) return refuse('only-for-itself', 'BO-3');
  return day < earliestDay(known.at) ? refuse('day-past', 'BO-3', { day }) : undefined;
}
