import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { isState } from '../vocabulary/states/state.ts';

/** A delegation enters what is its own State's; the secretariat enters it for anybody. */
export function refuseState(state: string, by: Actor, rule: string): Refusal | undefined {
  if (!isState(state)) return refuse('not-a-state', rule, { code: state });
  return by.standing === 'secretariat' || by.of === state ? undefined : refuse('not-yours', rule);
}
