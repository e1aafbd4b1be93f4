import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { party, partyKeys, refuseStranger } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { isoDay, prose } from '../vocabulary/shapes.ts';
import { activeCoalition, coalitionId, coalitionKey, coalitionPart, hasLeft, isMemberNow, refuseDayToCome, refuseNoLead, refusePart } from './coalition-parts.ts';
import { commitmentsStage } from './state.ts';
import type { KnownToCommitments } from './state.ts';

const shape = z.object({ coalition: coalitionId, holder: party, on: isoDay, by: party.exactOptional() });
export type CoalitionJoined = DecidedAct<'coalition-joined', z.output<typeof shape>>;

export const coalitionJoined = commitmentsStage.act({
  type: 'coalition-joined',
  schemaVersion: 1,
  shape,
  subject: coalitionKey,
  sentence: ({ holder, by, ...data }) => ({ form: by === undefined ? 'own' : 'admitted', parts: { who: { is: 'holder', of: holder }, coalition: coalitionPart(data), ...(by !== undefined && { by: { is: 'holder', of: by } }) } }),
  after: (state, { holder, on }, act) => {
    const before = commitmentsStage.before(state, 'coalition', act);
    return { ...before, members: [...before.members, { holder, role: 'member', from: on }], asks: before.asks.filter((ask) => ask.holder !== holder), changedAt: act.position };
  },
});

/**
 * CO-2: whoever takes part joins an open coalition for itself. In another, `by` a lead somebody is admitted: who asked, or
 * whom the leads add.
 */
export const joinCoalition = commitmentsStage.command<'join-coalition', typeof shape, 'coalition', CoalitionJoined>({
  name: 'join-coalition',
  shape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ holder, by }) => [...partyKeys(holder), ...(by === undefined ? [] : partyKeys(by))],
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    const { by, holder, on } = data;
    if (coalition.open && by !== undefined) return refuse('open-to-all', 'CO-2');
    if (!coalition.open && by === undefined) return refuse('admitted-by-leads', 'CO-2');
    const refused = by === undefined ? refusePart(holder, known, 'CO-2') : (refuseNoLead(coalition, by, known, 'CO-2') ?? refuseGuest(holder, known));
    if (refused !== undefined) return refused;
    return isMemberNow(coalition, holder) ? refuse('in-coalition', 'CO-2', { holder }) : (refuseDayToCome(on, known.at, 'CO-2') ?? [{ type: 'coalition-joined', data }]);
  },
});

function refuseGuest(holder: string, known: KnownToCommitments): Refusal | undefined {
  return hasLeft(holder, known) ? refuse('nobodys', 'CO-2', { holder }) : refuseStranger(holder, known, 'CO-2');
}

const askShape = z.object({ coalition: coalitionId, holder: party, on: isoDay, note: prose.exactOptional() });
export type CoalitionAsked = DecidedAct<'coalition-asked', z.output<typeof askShape>>;

export const coalitionAsked = commitmentsStage.act({
  type: 'coalition-asked',
  schemaVersion: 1,
  shape: askShape,
  subject: coalitionKey,
  sentence: ({ holder, note, ...data }) => ({ parts: { who: { is: 'holder', of: holder }, coalition: coalitionPart(data), note: { is: 'text', text: note ?? '' } } }),
  after: (state, { coalition: _coalition, ...ask }, act) => {
    const before = commitmentsStage.before(state, 'coalition', act);
    return { ...before, asks: [...before.asks, ask], changedAt: act.position };
  },
});

/** CO-2: to be admitted to a coalition that is not open one asks, once, and its leads answer. */
export const askToJoin = commitmentsStage.command<'ask-to-join', typeof askShape, 'coalition', CoalitionAsked>({
  name: 'ask-to-join',
  shape: askShape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    if (coalition.open) return refuse('open-to-all', 'CO-2');
    const refused = refusePart(data.holder, known, 'CO-2') ?? refuseDayToCome(data.on, known.at, 'CO-2');
    if (refused !== undefined) return refused;
    if (isMemberNow(coalition, data.holder)) return refuse('in-coalition', 'CO-2', { holder: data.holder });
    return coalition.asks.some(({ holder }) => holder === data.holder) ? refuse('nothing-changes', 'CO-2') : [{ type: 'coalition-asked', data }];
  },
});

const declineShape = z.object({ coalition: coalitionId, holder: party, by: party });
export type CoalitionAskDeclined = DecidedAct<'coalition-ask-declined', z.output<typeof declineShape>>;

export const coalitionAskDeclined = commitmentsStage.act({
  type: 'coalition-ask-declined',
  schemaVersion: 1,
  shape: declineShape,
  subject: coalitionKey,
  sentence: ({ holder, by, ...data }) => ({ parts: { who: { is: 'holder', of: holder }, by: { is: 'holder', of: by }, coalition: coalitionPart(data) } }),
  after: (state, { holder }, act) => {
    const before = commitmentsStage.before(state, 'coalition', act);
    return { ...before, asks: before.asks.filter((ask) => ask.holder !== holder), changedAt: act.position };
  },
});

/** CO-2: the leads may say no; whoever was declined may ask again. */
export const declineAsk = commitmentsStage.command<'decline-ask', typeof declineShape, 'coalition', CoalitionAskDeclined>({
  name: 'decline-ask',
  shape: declineShape,
  subject: coalitionKey,
  mentions: () => [],
  consults: ({ by }) => partyKeys(by),
  decide: (data, known) => {
    const coalition = activeCoalition(known.subject, data.coalition);
    if (isRefusal(coalition)) return coalition;
    const refused = refuseNoLead(coalition, data.by, known, 'CO-2');
    if (refused !== undefined) return refused;
    return coalition.asks.some(({ holder }) => holder === data.holder) ? [{ type: 'coalition-ask-declined', data }] : refuse('not-asked', 'CO-2', { holder: data.holder });
  },
});
