import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { isoDay } from '../vocabulary/shapes.ts';
import { activeCoalition, coalitionId, coalitionKey, coalitionPart, isMemberNow, leadsNow, membersNow, refuseDayToCome, refuseNoLead, refuseNoMember } from './coalition-parts.ts';
import { commitmentsStage } from './state.ts';
import type { CoalitionMember, CoalitionState } from './state.ts';

const leadShape = z.object({ coalition: coalitionId, holder: party, by: party });
export type CoalitionLeadNamed = DecidedAct<'coalition-lead-named', z.output<typeof leadShape>>;

export const coalitionLeadNamed = commitmentsStage.act({
  type: 'coalition-lead-named',
  schemaVersion: 1,
  shape: leadShape,
  subject: coalitionKey,
  sentence: ({ holder, by, ...data }) => ({ parts: { who: { is: 'holder', of: holder }, by: { is: 'holder', of: by }, coalition: coalitionPart(data) } }),
  after: (state, { holder }, act) => withMember(commitmentsStage.before(state, 'coalition', act), holder, { role: 'lead' }, act.position),
});

/** CO-3: a lead names another member as lead besides; to hand it over it then lays its own down. */
export const nameLead = commitmentsStage.command<'name-lead', typeof leadShape, 'coalition', CoalitionLeadNamed>({
  name: 'name-lead',
  shape: leadShape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ by }) => partyKeys(by),
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    const refused = refuseNoLead(coalition, data.by, known, 'CO-3');
    if (refused !== undefined) return refused;
    if (!isMemberNow(coalition, data.holder)) return refuse('not-in-coalition', 'CO-3', { holder: data.holder });
    return leadsNow(coalition).includes(data.holder) ? refuse('nothing-changes', 'CO-3') : [{ type: 'coalition-lead-named', data }];
  },
});

const downShape = z.object({ coalition: coalitionId, holder: party });
export type CoalitionLeadLaidDown = DecidedAct<'coalition-lead-laid-down', z.output<typeof downShape>>;

export const coalitionLeadLaidDown = commitmentsStage.act({
  type: 'coalition-lead-laid-down',
  schemaVersion: 1,
  shape: downShape,
  subject: coalitionKey,
  sentence: ({ holder, ...data }) => ({ parts: { who: { is: 'holder', of: holder }, coalition: coalitionPart(data) } }),
  after: (state, { holder }, act) => withMember(commitmentsStage.before(state, 'coalition', act), holder, { role: 'member' }, act.position),
});

/** CO-3: a lead becomes a member again, where another leads on. */
export const layDownLead = commitmentsStage.command<'lay-down-lead', typeof downShape, 'coalition', CoalitionLeadLaidDown>({
  name: 'lay-down-lead',
  shape: downShape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    return refuseNoLead(coalition, data.holder, known, 'CO-3') ?? refuseLast(coalition, data.holder) ?? [{ type: 'coalition-lead-laid-down', data }];
  },
});

const leftShape = z.object({ coalition: coalitionId, holder: party, on: isoDay });
export type CoalitionLeft = DecidedAct<'coalition-left', z.output<typeof leftShape>>;

export const coalitionLeft = commitmentsStage.act({
  type: 'coalition-left',
  schemaVersion: 1,
  shape: leftShape,
  subject: coalitionKey,
  sentence: ({ holder, ...data }) => ({ parts: { who: { is: 'holder', of: holder }, coalition: coalitionPart(data) } }),
  after: (state, { holder, on }, act) => withMember(commitmentsStage.before(state, 'coalition', act), holder, { until: on }, act.position),
});

/** CO-4: a member leaves for itself and may come again; the last lead names another first, or closes the coalition. */
export const leaveCoalition = commitmentsStage.command<'leave-coalition', typeof leftShape, 'coalition', CoalitionLeft>({
  name: 'leave-coalition',
  shape: leftShape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    const refused = refuseNoMember(coalition, data.holder, known, 'CO-4') ?? refuseLast(coalition, data.holder) ?? refuseDayToCome(data.on, known.at, 'CO-4');
    if (refused !== undefined) return refused;
    const since = membersNow(coalition).find(({ holder }) => holder === data.holder)?.from ?? data.on;
    return data.on < since ? refuse('end-before-start', 'CO-4') : [{ type: 'coalition-left', data }];
  },
});

/** CO-3, CO-4: a coalition is never without a lead while it works. */
function refuseLast(coalition: CoalitionState, holder: string): Refusal | undefined {
  const leads = leadsNow(coalition);
  return leads.length === 1 && leads[0] === holder ? refuse('last-lead', 'CO-4') : undefined;
}

/** With something else said of the membership that holds now; earlier ones of the same stay as they were. */
function withMember(coalition: CoalitionState, holder: string, change: Partial<CoalitionMember>, changedAt: number): CoalitionState {
  return { ...coalition, members: coalition.members.map((member) => (member.holder === holder && member.until === undefined ? { ...member, ...change } : member)), changedAt };
}
