import type { TurnId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import type { FloorState } from './floor-state.ts';

/** The last turn that began, as whoever gives the floor saw it; absent where nobody had spoken. */
export const seen = idOf<TurnId>().exactOptional();

/** FL-10: somebody else gave the floor meanwhile. */
export function refuseUnseen(floor: FloorState, last: TurnId | undefined): Refusal | undefined {
  return floor.lastGiven === last ? undefined : refuse('given-meanwhile', 'FL-10');
}
