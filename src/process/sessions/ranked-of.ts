import type { FloorState } from './floor-state.ts';
import { candidateOf, candidatesOf, turnOf } from './floor.ts';
import { rank } from './order/rank.ts';
import type { Ranked } from './order/types.ts';

const ranks = new WeakMap<FloorState, readonly Ranked[]>();

/** The order in which the list would be heard, each speaking as long as the limit. Reckoned once for a state: every class and every delegation that follows asks for it. */
export function rankedOf(floor: FloorState): readonly Ranked[] {
  const known = ranks.get(floor) ?? rankOf(floor);
  ranks.set(floor, known);
  return known;
}

function rankOf(floor: FloorState): readonly Ranked[] {
  const speaking = turnOf(floor, floor.speaking);
  const charged = speaking !== undefined && (speaking.lane === 'list' || speaking.side === 'panel');
  return rank(floor.terms, floor.order, candidatesOf(floor), {
    speech: floor.limits.intervention,
    ...(charged && { speaking: { speaker: candidateOf(speaking), seconds: speaking.spokenMs / 1000 } }),
  });
}
