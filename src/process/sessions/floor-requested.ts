import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { isId, subjectKey } from '../vocabulary/ids.ts';
import type { EventId, GroupId, TurnId } from '../vocabulary/ids.ts';
import { isMemberOn } from '../vocabulary/membership.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, instant, personId } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import type { KnownHere } from './declare.ts';
import { consult } from '../vocabulary/stage.ts';
import type { FloorState } from './floor-state.ts';
import { flowOfParticipant, flowOfState } from './flow-of.ts';
import { mayTakeAside } from './order/charge.ts';
import type { OrderState } from './order/types.ts';
import { refuseNotTheirs } from './refuse-not-theirs.ts';
import { askedWith } from './turn.ts';
import type { Turn } from './turn.ts';
import { speaker, speakerParts } from './who.ts';

const asked = z.object({
  event: idOf<EventId>(),
  /** Chosen by whoever asks: the same request told twice is one request. */
  turn: idOf<TurnId>(),
  lane: z.enum(['list', 'point-of-order', 'right-of-reply']).default('list'),
  holder: speaker,
  group: idOf<GroupId>().exactOptional(),
  ...askedWith.shape,
  /** When a phone without network took the request down, by its own clock. */
  queuedAt: instant.exactOptional(),
});
const shape = asked.extend({ flow: z.string().min(1).max(80), person: personId.exactOptional() });
type Asked = z.output<typeof asked>;
export type FloorRequested = DecidedAct<'floor-requested', z.output<typeof shape>>;

export const floorRequested = declareFloorAct({
  type: 'floor-requested',
  shape,
  sentence: (data) => ({ form: data.lane === 'list' ? (data.group === undefined ? 'list' : 'group') : data.lane, parts: speakerParts(data) }),
  after: (floor, { event: _event, turn, ...rest }, { at, position }) => {
    const request: Turn = { id: turn, ...rest, side: 'floor', askedAt: at, arrival: position, status: 'waiting', overtakenInFlow: 0, overtaken: 0, passedForBalance: 0, spokenMs: 0 };
    const present = floor.present.includes(rest.holder) ? floor.present : [...floor.present, rest.holder];
    return { ...floor, present, turns: [...floor.turns, request] };
  },
});

/**
 * The floor is asked for in a sitting (FL-5), in the name of one's own State, of a group to which it belongs that day, or
 * of one's own entity (FL-6), once at a time in each name (FL-7). What a clock that runs ahead says is left out.
 */
export const requestFloor = declareFloorCommand({
  name: 'request-floor',
  shape: asked,
  chairs: false,
  mentions: ({ holder, group }) => [...(isId(holder) ? [subjectKey('participant', holder)] : []), ...(group === undefined ? [] : [subjectKey('group', group)])],
  consults: ({ holder, group }) => [...(isId(holder) ? [subjectKey('participant', holder)] : []), ...(group === undefined ? [] : [subjectKey('group', group)])],
  decide: ({ queuedAt, ...data }, floor, known) => {
    const flow = refuseNotTheirs(floor, data.holder, known.by) ?? flowOf(data, floor, known);
    if (isRefusal(flow)) return flow;
    const refusal = refuseNow(data, floor);
    if (refusal !== undefined) return refusal;
    const { person } = known.by;
    return [{ type: 'floor-requested', data: { ...data, flow, ...(queuedAt !== undefined && queuedAt <= known.at && { queuedAt }), ...(person !== undefined && { person }) } } satisfies FloorRequested];
  },
});

/** FL-6. */
function flowOf({ holder, group }: Pick<Asked, 'holder' | 'group'>, { timeZone, stakeholders }: FloorState, known: KnownHere<'floor'>): string | Refusal {
  const day = dayIn(known.at, timeZone);
  if (isId(holder)) {
    const participant = consult(known, 'participant', subjectKey('participant', holder));
    if (participant === undefined || group !== undefined) return refuse('not-a-state', 'FL-6', { code: holder });
    return participant.until !== undefined && participant.until < day ? refuse('already-ended', 'FL-6') : flowOfParticipant(participant, stakeholders);
  }
  const own = flowOfState(holder);
  if (group === undefined || isRefusal(own)) return own;
  const members = consult(known, 'group', subjectKey('group', group));
  return members !== undefined && isMemberOn(members, holder, day) ? 'groups' : refuse('not-a-member', 'FL-6', { state: holder, group, day });
}

/** FL-5, FL-7, FL-12, FL-16. */
function refuseNow({ turn, lane, holder, group }: Omit<Asked, 'queuedAt'>, floor: FloorState): Refusal | undefined {
  if (floor.status === 'risen' && !(floor.preInscribed && lane === 'list')) return refuse('no-sitting', 'FL-5');
  if (floor.turns.some(({ id }) => id === turn)) return refuse('already-exists', 'FL-7', { id: turn });
  const same = floor.turns.find((one) => (one.status === 'waiting' || one.status === 'interrupted') && one.lane === lane && one.holder === holder && one.group === group);
  if (same !== undefined) return refuse('already-on-list', 'FL-7');
  if (lane === 'list') return floor.listClosed ? refuse('list-closed', 'FL-16') : undefined;
  return mayTakeAside(floor.terms, withPending(floor, group ?? holder), group ?? holder) ? undefined : refuse('asides-used', 'FL-12', { times: floor.terms.asides?.times ?? 0 });
}

/** Asides that were asked for and not yet heard count as had. */
function withPending({ order, turns }: FloorState, counted: string): OrderState {
  const pending = turns.filter((one) => (one.lane === 'point-of-order' || one.lane === 'right-of-reply') && pendingStatuses.has(one.status) && (one.group ?? one.holder) === counted).length;
  const had = Object.hasOwn(order.asides, counted) ? (order.asides[counted] ?? 0) : 0;
  return { ...order, asides: { ...order.asides, [counted]: had + pending } };
}

const pendingStatuses: ReadonlySet<string> = new Set(['waiting', 'speaking', 'interrupted'] satisfies Turn['status'][]);
