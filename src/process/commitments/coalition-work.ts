import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { isoDay, prose, shortText } from '../vocabulary/shapes.ts';
import { activeCoalition, coalitionId, coalitionKey, coalitionPart, isMemberNow, refuseDayToCome, refuseNoLead, refuseNoMember, workItemId } from './coalition-parts.ts';
import { commitmentsStage, workStatuses } from './state.ts';

const shape = z.object({ coalition: coalitionId, item: workItemId, title: shortText, due: isoDay.exactOptional(), responsible: party.exactOptional(), status: z.enum(workStatuses), by: party });
export type CoalitionWorkPlanned = DecidedAct<'coalition-work-planned', z.output<typeof shape>>;

export const coalitionWorkPlanned = commitmentsStage.act({
  type: 'coalition-work-planned',
  schemaVersion: 1,
  shape,
  subject: coalitionKey,
  sentence: ({ title, by, status, ...data }) => ({ form: status, parts: { who: { is: 'holder', of: by }, title: { is: 'text', text: title }, coalition: coalitionPart(data) } }),
  after: (state, { coalition: _coalition, by: _by, item: id, ...rest }, act) => {
    const before = commitmentsStage.before(state, 'coalition', act);
    const known = before.work.some((one) => one.id === id);
    return { ...before, work: known ? before.work.map((one) => (one.id === id ? { id, ...rest } : one)) : [...before.work, { id, ...rest }], changedAt: act.position };
  },
});

/** CO-5: a member puts a step in the plan of work, or says anew what it is; a member is responsible for it, or nobody yet. */
export const planWork = commitmentsStage.command<'plan-work', typeof shape, 'coalition', CoalitionWorkPlanned>({
  name: 'plan-work',
  shape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ by }) => partyKeys(by),
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    const refused = refuseNoMember(coalition, data.by, known, 'CO-5');
    if (refused !== undefined) return refused;
    if (data.responsible !== undefined && !isMemberNow(coalition, data.responsible)) return refuse('not-in-coalition', 'CO-5', { holder: data.responsible });
    return [{ type: 'coalition-work-planned', data }];
  },
});

const noteShape = z.object({ coalition: coalitionId, by: party, on: isoDay, text: prose, item: workItemId.exactOptional(), status: z.enum(workStatuses).exactOptional() });
export type CoalitionProgressNoted = DecidedAct<'coalition-progress-noted', z.output<typeof noteShape>>;

export const coalitionProgressNoted = commitmentsStage.act({
  type: 'coalition-progress-noted',
  schemaVersion: 1,
  shape: noteShape,
  subject: coalitionKey,
  sentence: ({ by, text, ...data }) => ({ parts: { who: { is: 'holder', of: by }, coalition: coalitionPart(data), text: { is: 'text', text } } }),
  after: (state, { coalition: _coalition, status, ...note }, act) => {
    const before = commitmentsStage.before(state, 'coalition', act);
    const work = status === undefined ? before.work : before.work.map((one) => (one.id === note.item ? { ...one, status } : one));
    return { ...before, work, progress: [...before.progress, { ...note, at: act.position }], changedAt: act.position };
  },
});

/** CO-6: a member says on a day how far the whole is, or one step of the plan, and with it where the step stands. */
export const noteProgress = commitmentsStage.command<'note-progress', typeof noteShape, 'coalition', CoalitionProgressNoted>({
  name: 'note-progress',
  shape: noteShape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ by }) => partyKeys(by),
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    const refused = refuseNoMember(coalition, data.by, known, 'CO-6') ?? refuseDayToCome(data.on, known.at, 'CO-6');
    if (refused !== undefined) return refused;
    const missing = (data.item === undefined && data.status !== undefined) || (data.item !== undefined && !coalition.work.some(({ id }) => id === data.item));
    return missing ? refuse('no-such-item', 'CO-6') : [{ type: 'coalition-progress-noted', data }];
  },
});

const closedShape = z.object({ coalition: coalitionId, by: party, on: isoDay, result: prose });
export type CoalitionClosed = DecidedAct<'coalition-closed', z.output<typeof closedShape>>;

export const coalitionClosed = commitmentsStage.act({
  type: 'coalition-closed',
  schemaVersion: 1,
  shape: closedShape,
  subject: coalitionKey,
  sentence: ({ by, result, ...data }) => ({ parts: { who: { is: 'holder', of: by }, coalition: coalitionPart(data), result: { is: 'text', text: result } } }),
  after: (state, { on, result }, act) => ({ ...commitmentsStage.before(state, 'coalition', act), asks: [], status: 'closed', closedOn: on, result, changedAt: act.position }),
});

/** CO-7: a lead closes the coalition and says what came of it; it stays to be read, with its members, and nothing is changed in it. */
export const closeCoalition = commitmentsStage.command<'close-coalition', typeof closedShape, 'coalition', CoalitionClosed>({
  name: 'close-coalition',
  shape: closedShape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ by }) => partyKeys(by),
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    return refuseNoLead(coalition, data.by, known, 'CO-7') ?? refuseDayToCome(data.on, known.at, 'CO-7') ?? [{ type: 'coalition-closed', data }];
  },
});
