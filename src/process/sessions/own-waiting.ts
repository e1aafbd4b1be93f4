import type { TurnId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { FloorState } from './floor-state.ts';
import { turnOf } from './floor.ts';
import { refuseNotTheirs } from './refuse-not-theirs.ts';
import type { Turn } from './turn.ts';

/** FL-8: the request that waits and is this actor's to change; refused where there is none, where it is somebody else's, and once the floor was given. */
export function ownWaiting(floor: FloorState, id: TurnId, by: Actor): Turn | Refusal {
  const turn = turnOf(floor, id);
  if (turn === undefined) return refuse('not-found', 'FL-8', { id });
  const foreign = refuseNotTheirs(floor, turn.holder, by);
  if (foreign !== undefined) return foreign;
  return turn.status === 'waiting' ? turn : refuse('not-waiting', 'FL-8', { status: turn.status });
}
