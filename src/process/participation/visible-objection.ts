import type { Actor } from '../vocabulary/standing.ts';
import type { Objection, ProcedureState } from './state.ts';

/**
 * An objection as this reader may see it, its reason shown or withheld as the procedure says (rule AC-17).
 * `withheld`: there is a reason, and it is not for this reader. A `reasonCommitment` that is left says that the reader
 * may see the reason, and that it is kept apart under this commitment.
 */
export interface VisibleObjection extends Objection {
  readonly withheld: boolean;
}

export function visibleObjection(objection: Objection, { reasons }: Pick<ProcedureState, 'reasons'>, reader: Actor): VisibleObjection {
  const { reason, reasonCommitment, ...bare } = objection;
  const given = reason !== undefined || reasonCommitment !== undefined;
  return !given || maySeeReason(objection, reasons, reader) ? { ...objection, withheld: false } : { ...bare, withheld: true };
}

/** The secretariat reads for the deciding body, to which it brings contested cases. */
function maySeeReason({ state }: Objection, reasons: ProcedureState['reasons'], { standing, of }: Actor): boolean {
  if (reasons === 'public' || standing === 'secretariat' || (standing === 'delegation' && of === state)) return true;
  return reasons === 'states' && standing === 'delegation';
}
