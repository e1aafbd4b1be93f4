import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, GroupId, InputId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { isMemberState } from '../vocabulary/member-states.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { refuseForGroup } from './check-submitter.ts';
import { inputsStage } from './state.ts';

/** The meetings at which an input can be brought forward: informal thematic sessions and the stocktaking meeting. */
const meetings: ReadonlySet<string> = new Set(['thematic_session', 'stocktaking']);

const shape = z.object({ input: idOf<InputId>(), by: countryCode, group: idOf<GroupId>().exactOptional(), event: idOf<EventId>() });
export type InputBroughtForward = DecidedAct<'input-brought-forward', z.infer<typeof shape>>;

export const inputBroughtForward = inputsStage.act({
  type: 'input-brought-forward',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('input', data.input),
  sentence: (data) => ({
    ...(data.group !== undefined && { form: 'group' }),
    parts: {
      state: { is: 'state', code: data.by },
      input: { is: 'subject', subject: subjectKey('input', data.input) },
      event: { is: 'subject', subject: subjectKey('event', data.event) },
      ...(data.group !== undefined && { group: { is: 'subject', subject: subjectKey('group', data.group) } }),
    },
  }),
  after: (state, { input: _input, ...sponsor }, act) => {
    const before = inputsStage.before(state, 'input', act);
    return { ...before, sponsors: [...before.sponsors, { ...sponsor, at: act.at }] };
  },
});

/**
 * IN-7: an input counts once a Member State, for itself or for a group of which it is a member that day, brings it
 * forward at a thematic session or at the stocktaking meeting (work plan, F4:L419).
 */
export const bringInputForward = inputsStage.command<'bring-input-forward', typeof shape, 'input', InputBroughtForward>({
  name: 'bring-input-forward',
  shape,
  subject: inputBroughtForward.subject,
  mentions: () => [],
  consults: ({ event, group }) => [subjectKey('event', event), ...(group === undefined ? [] : [subjectKey('group', group)])],
  decide: (data, known) => {
    const before = known.subject;
    const event = consult(known, 'event', subjectKey('event', data.event));
    if (before === undefined || event === undefined) return refuse('not-found', 'WP-6', { id: before === undefined ? data.input : data.event });
    if (!isMemberState(data.by)) return refuse('not-a-member-state', 'IN-7', { code: data.by });
    if (!actsFor(known.by, data.by)) return refuse('not-yours', 'IN-7');
    if (before.status === 'withdrawn') return refuse('already-withdrawn', 'IN-7');
    if (!meetings.has(event.eventKind)) return refuse('not-such-a-meeting', 'IN-7');
    const again = before.sponsors.some((one) => one.by === data.by && one.group === data.group && one.event === data.event);
    if (again) return refuse('already-brought-forward', 'IN-7');
    const wrong = data.group === undefined ? undefined : refuseForGroup(data.by, data.group, known, 'IN-7');
    return wrong ?? [{ type: 'input-brought-forward', data }];
  },
});
