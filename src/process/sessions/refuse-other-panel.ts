import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { FloorState } from './floor-state.ts';
import { currentSegment } from './floor.ts';

/** FL-13: the representative of a State that moderates a panel runs the floor while the segment is that panel's, and not otherwise. */
export function refuseOtherPanel(floor: FloorState, by: Actor): Refusal | undefined {
  if (by.standing !== 'moderator') return undefined;
  const segment = currentSegment(floor);
  if (segment?.moderator !== undefined && segment.moderator === by.of) return undefined;
  return refuse('not-your-panel', 'FL-13', { state: by.of ?? '', moderator: segment?.moderator ?? '' });
}
