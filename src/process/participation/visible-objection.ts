import type { Actor } from '../vocabulary/standing.ts';
import type { Objection, ProcedureState } from './state.ts';

/** An objection as this reader may see it: its reason shown or withheld as the procedure says (rule AC-17). `withheld`: there is a reason, and it is not for this reader. */
export interface VisibleObjection extends Objection {
  readonly withheld: boolean;
}

export function visibleObjection(objection: Objection, { reasons }: Pick<ProcedureState, 'reasons'>, reader: Actor): VisibleObjection {
  if (objection.reason === undefined || maySeeReason(objection, reasons, reader)) return { ...objection, withheld: false };
  const { reason: _, ...rest } = objection;
  return { ...rest, withheld: true };
}

function maySeeReason({ state }: Objection, reasons: ProcedureState['reasons'], { standing, of }: Actor): boolean {
  if (reasons === 'public' || standing === 'secretariat' || (standing === 'delegation' && of === state)) return true;
  return reasons === 'states' && standing === 'delegation';
}
