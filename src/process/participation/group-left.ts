import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { GroupId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { covers } from '../vocabulary/membership.ts';
import { refuseNotOwn } from './group-joined.ts';

const shape = z.object({
  group: idOf<GroupId>(),
  state: countryCode,
  /** The last day on which it still belongs to the group. */
  lastDay: isoDay,
});
export type GroupLeft = DecidedAct<'group-left', z.infer<typeof shape>>;

export const groupLeft = declareParticipationAct({
  type: 'group-left',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('group', data.group),
  sentence: (data) => ({ parts: { state: { is: 'state', code: data.state }, group: { is: 'subject', subject: subjectKey('group', data.group) }, lastDay: dayPart(data.lastDay) } }),
  after: (state, { state: leaving, lastDay }, act) => {
    const group = before(state, 'group', act);
    return { ...group, members: group.members.map((membership) => (membership.state === leaving && covers(membership, lastDay) ? { ...membership, to: lastDay } : membership)) };
  },
});

/** BO-2, BO-3. */
export const leaveGroup = declareParticipationCommand<'leave-group', typeof shape, 'group', GroupLeft>({
  name: 'leave-group',
  shape,
  subject: groupLeft.subject,
  mentions: () => [],
  decide: (data, known) => {
    const group = known.subject;
    if (group === undefined) return refuse('not-found', 'WP-6', { id: data.group });
    const refused = refuseNotOwn(group, data.state, data.lastDay, known);
    if (refused !== undefined) return refused;
    const membership = group.members.find((one) => one.state === data.state && covers(one, data.lastDay));
    if (membership === undefined) return refuse('not-a-member', 'BO-2', { state: data.state, group: data.group, day: data.lastDay });
    return membership.to === data.lastDay ? refuse('nothing-changes', 'BO-2') : [{ type: 'group-left', data }];
  },
});
