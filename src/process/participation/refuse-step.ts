import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { SelectionState, SelectionStatus } from './state.ts';

/** BO-19: refused unless the selection stands at one of the steps on which this one rests. */
export function refuseStep(selection: SelectionState, from: readonly SelectionStatus[]): Refusal | undefined {
  return from.includes(selection.status) ? undefined : refuse('wrong-step', 'BO-19', { status: selection.status });
}
