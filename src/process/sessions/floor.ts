import type { TurnId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { FloorState, Segment, Sitting } from './floor-state.ts';
import type { Candidate } from './order/types.ts';
import type { Turn } from './turn.ts';

/** The sitting that is open or suspended. */
export function currentSitting(floor: Pick<FloorState, 'sittings'>): Sitting | undefined {
  const last = floor.sittings.at(-1);
  return last?.closedAt === undefined ? last : undefined;
}

export function currentSegment(floor: Pick<FloorState, 'segments'>): Segment | undefined {
  const last = floor.segments.at(-1);
  return last?.endedAt === undefined ? last : undefined;
}

export function turnOf(floor: Pick<FloorState, 'turns'>, id: TurnId | undefined): Turn | undefined {
  return id === undefined ? undefined : floor.turns.find((turn) => turn.id === id);
}

/** Those who wait in the lane, in the order of their arrival. */
export function waitingIn(floor: Pick<FloorState, 'turns'>, ...lanes: readonly Turn['lane'][]): readonly Turn[] {
  return floor.turns.filter(({ status, lane }) => status === 'waiting' && lanes.includes(lane));
}

/** Whom the computed order ranks: the speakers' list, and panellists who have something to answer. */
export function candidatesOf(floor: Pick<FloorState, 'turns'>): readonly Candidate[] {
  return waitingIn(floor, 'list', 'podium').map(candidateOf);
}

/** A group's statement is its first even where its speaker has spoken for their State before. */
export function candidateOf({ id, flow, holder, group, gender, side, arrival, overtakenInFlow, overtaken, passedForBalance }: Turn): Candidate {
  return { id, flow, holder: group ?? holder, gender, side, arrival, overtakenInFlow, overtaken, passedForBalance };
}

/** The floor with one turn changed; the others stay the same objects, so that only what changed is written. */
export function withTurn(floor: FloorState, id: TurnId, change: (turn: Turn) => Turn): FloorState {
  return { ...floor, turns: floor.turns.map((turn) => (turn.id === id ? change(turn) : turn)) };
}

/** Milliseconds spoken until a moment, pauses excluded. */
export function spokenMsAt({ spokenMs, runningSince }: Pick<Turn, 'spokenMs' | 'runningSince'>, at: Instant): number {
  return spokenMs + (runningSince === undefined ? 0 : Math.max(0, Date.parse(at) - Date.parse(runningSince)));
}

export function withoutKey<Thing extends object, Key extends keyof Thing>(thing: Thing, key: Key): Omit<Thing, Key> {
  const { [key]: _, ...rest } = thing;
  return rest;
}
