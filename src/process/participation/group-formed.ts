import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { earliestDay } from '../vocabulary/days-on-earth.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { GroupId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay, localized } from '../vocabulary/shapes.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import type { KnownHere } from './declare.ts';
import { twiceMember } from './group-members.ts';
import { isSecretariat, refuseNoState } from './own.ts';
import { groupTypes } from './state.ts';

const membership = z.object({ state: countryCode, from: isoDay.exactOptional(), to: isoDay.exactOptional() });
const shape = z.object({
  group: idOf<GroupId>(),
  name: localized,
  shortName: localized,
  type: z.enum(groupTypes),
  /** A State that left and came back stands here once for each period. */
  members: z.array(membership).max(400),
});
type Data = z.infer<typeof shape>;
export type GroupFormed = DecidedAct<'group-formed', Data>;

export const groupFormed = declareParticipationAct({
  type: 'group-formed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('group', data.group),
  sentence: (data) => ({ parts: { group: { is: 'localized', text: data.name }, count: { is: 'count', count: new Set(data.members.map(({ state }) => state)).size } } }),
  after: (_, { group, ...rest }) => ({ kind: 'group', id: group, ...rest }),
});

/** BO-1, BO-2, BO-3. */
export const formGroup = declareParticipationCommand<'form-group', typeof shape, 'group', GroupFormed>({
  name: 'form-group',
  shape,
  subject: groupFormed.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.group });
    const refused = refuseNoState(data.members.map(({ state }) => state)) ?? refuseMembers(data) ?? refuseForOthers(data, known);
    return refused ?? [{ type: 'group-formed', data }];
  },
});

function refuseMembers({ members, group }: Data): Refusal | undefined {
  const turned = members.find(({ from, to }) => from !== undefined && to !== undefined && to < from);
  if (turned !== undefined) return refuse('end-before-start', 'BO-2');
  const state = twiceMember(members);
  return state === undefined ? undefined : refuse('already-a-member', 'BO-2', { state, group });
}

/** A delegation brings in nobody but itself: the others join by their own act. */
function refuseForOthers(data: Data, known: Pick<KnownHere<'group'>, 'by' | 'at'>): Refusal | undefined {
  if (isSecretariat(known.by)) return undefined;
  const [only, ...others] = data.members;
  if (data.type !== 'ad-hoc' || only === undefined || others.length > 0 || only.state !== known.by.of) return refuse('only-for-itself', 'BO-3');
  if (only.from === undefined) return refuse('bad-input', 'BO-3', { field: 'members.0.from' });
  return only.from < earliestDay(known.at) ? refuse('day-past', 'BO-3', { day: only.from }) : undefined;
}
