import type { TurnId } from '../vocabulary/ids.ts';
import type { Stamp } from '../vocabulary/stage.ts';
import type { FloorState } from './floor-state.ts';
import { candidateOf, candidatesOf, currentSegment, currentSitting, spokenMsAt, turnOf, withoutKey, withTurn } from './floor.ts';
import { give } from './order/give.ts';
import type { PassedOver } from './order/types.ts';
import type { Turn } from './turn.ts';

/** How long a turn has, in seconds, by the limits of the sitting. */
export function limitFor({ limits }: Pick<FloorState, 'limits'>, { lane, group, capacity }: Pick<Turn, 'lane' | 'group' | 'capacity'>): number {
  switch (lane) {
    case 'point-of-order':
      return limits.pointOfOrder;
    case 'right-of-reply':
      return limits.rightOfReply;
    case 'podium':
      return capacity === 'moderator' ? limits.moderator : capacity === 'expert' ? limits.expert : limits.podium;
    case 'list':
      return group === undefined ? limits.intervention : limits.group;
  }
}

/** Somebody has the floor: the order moves on, those passed over are counted, a point of order interrupts who spoke. */
export function beginSpeech(floor: FloorState, id: TurnId, given: Pick<Turn, 'limitSeconds' | 'reasons' | 'override'>, { at }: Stamp): FloorState {
  const turn = turnOf(floor, id);
  if (turn === undefined) return floor;
  const interrupted = turn.lane === 'point-of-order' ? floor.speaking : undefined;
  const stopped = interrupted === undefined ? floor : withTurn({ ...floor, interrupted }, interrupted, (one) => ({ ...withoutKey(one, 'runningSince'), status: 'interrupted', spokenMs: spokenMsAt(one, at), ...(one.runningSince === undefined && { held: true }) }));
  const moved = isOrdered(turn) ? moveOrder(stopped, turn) : stopped;
  const where = { sitting: currentSitting(floor)?.id, segment: currentSegment(floor)?.id };
  return withTurn({ ...moved, speaking: id, lastGiven: id }, id, (one) => ({
    ...one,
    ...given,
    status: 'speaking',
    givenAt: at,
    runningSince: at,
    ...(where.sitting !== undefined && { sitting: where.sitting }),
    ...(where.segment !== undefined && { segment: where.segment }),
  }));
}

/** What the computed order knows of: the list, and the panel's answers. Greetings from the podium and asides are not in it. */
function isOrdered({ lane, side }: Turn): boolean {
  return lane === 'list' || (lane === 'podium' && side === 'panel');
}

function moveOrder(floor: FloorState, turn: Turn): FloorState {
  const { state, passed } = give(floor.order, floor.terms, candidateOf(turn), candidatesOf(floor));
  const counts = new Map<string, PassedOver>(passed.map((one) => [one.id, one]));
  return { ...floor, order: state, turns: floor.turns.map((one) => ({ turn: one, counted: counts.get(one.id) })).map(({ turn: one, counted }) => (counted === undefined ? one : { ...one, ...counted, id: one.id })) };
}
