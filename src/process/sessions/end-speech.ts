import type { EventId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { FloorState } from './floor-state.ts';
import { spokenMsAt, turnOf, withoutKey, withTurn } from './floor.ts';
import { charge, chargeAside } from './order/charge.ts';
import type { OrderState } from './order/types.ts';
import type { SpeechEnded } from './speech-ended.ts';
import type { Turn } from './turn.ts';
import { whoOf } from './who.ts';

/**
 * The acts that end whatever is spoken, the interrupted speech after the point of order that interrupts it. Seconds are
 * those of the clock; with `atMost`, where nobody ended a speech that has long been over, no more than its limit.
 */
export function endings(floor: FloorState, event: EventId, at: Instant, atMost: 'clock' | 'limit' = 'clock'): readonly SpeechEnded[] {
  return [floor.speaking, floor.interrupted].flatMap((id): readonly SpeechEnded[] => {
    const turn = turnOf(floor, id);
    return turn === undefined ? [] : [{ type: 'speech-ended', data: { event, turn: turn.id, ...whoOf(turn), seconds: secondsOf(turn, at, atMost), ...(atMost === 'limit' && { endedAt: at }) } }];
  });
}

/** The floor after the speeches that these acts end. */
export function afterEndings(floor: FloorState, ended: readonly SpeechEnded[], at: Instant): FloorState {
  return ended.reduce((before, { data }) => {
    const spoken = turnOf(before, data.turn);
    return spoken === undefined ? before : afterSpeech(before, spoken, data.seconds, data.endedAt ?? at);
  }, floor);
}

/** Seconds to the millisecond. */
export function secondsOf(turn: Turn, at: Instant, atMost: 'clock' | 'limit' = 'clock'): number {
  const seconds = spokenMsAt(turn, at) / 1000;
  return atMost === 'clock' ? seconds : Math.min(seconds, turn.limitSeconds ?? seconds);
}

/** The floor after a speech: charged, of one that went on after it had been ended only what is new, and an interrupted speaker speaking again, whose clock waits where the sitting is suspended. */
export function afterSpeech(floor: FloorState, turn: Turn, seconds: number, at: Instant): FloorState {
  const ended = withTurn(floor, turn.id, (one) => ({ ...withoutKey(one, 'runningSince'), status: 'ended', spokenMs: Math.round(seconds * 1000), seconds, endedAt: at }));
  const free = withoutKey({ ...ended, order: charged(floor, turn, seconds - (turn.seconds ?? 0)) }, 'speaking');
  const { interrupted } = free;
  if (interrupted === undefined) return free;
  return withTurn({ ...withoutKey(free, 'interrupted'), speaking: interrupted }, interrupted, (one) => ({ ...withoutKey(one, 'held'), status: 'speaking', ...(free.status === 'open' && one.held === undefined && { runningSince: at }) }));
}

/** Points of order and rights of reply are charged aside; of the podium only the panel's time counts (rules FO-6, FL-11). */
function charged({ order, terms }: FloorState, turn: Turn, seconds: number): OrderState {
  const { flow, holder, group, gender, side, lane } = turn;
  const speaker = { flow, holder: group ?? holder, gender, side };
  if (lane === 'point-of-order' || lane === 'right-of-reply') return chargeAside(order, terms, speaker, seconds);
  return lane === 'list' || side === 'panel' ? charge(order, terms, speaker, seconds) : order;
}
