import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor, Standing } from '../vocabulary/standing.ts';
import type { FloorState } from './floor-state.ts';
import { refuseOtherPanel } from './refuse-other-panel.ts';

/** Those who write down for anybody what was said in the room. */
const desk: ReadonlySet<Standing> = new Set(['secretariat', 'co-facilitator', 'moderator']);

/** FL-6: a delegation speaks for its State, a focal point for its entity; the secretariat and whoever chairs note a raised hand for anybody, a moderator while their panel runs (FL-13). */
export function refuseNotTheirs(floor: FloorState, holder: string, by: Actor): Refusal | undefined {
  if (by.of === holder) return undefined;
  return desk.has(by.standing) ? refuseOtherPanel(floor, by) : refuse('not-yours', 'FL-6');
}
