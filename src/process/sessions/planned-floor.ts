import type { Instant } from '../vocabulary/instant.ts';
import type { FloorState } from './floor-state.ts';
import { freshOrder } from './order/fresh-order.ts';
import type { ProgrammeState } from './programme-state.ts';
import { limitsOf, orderTermsOf } from './terms-of.ts';

/** The floor of a session before its first sitting: nothing of it stands in the record yet, but it can be followed from now on. */
export function plannedFloor({ id, timeZone, rules }: Pick<ProgrammeState, 'id' | 'timeZone' | 'rules'>, at: Instant): FloorState {
  const { stakeholders, preInscribed } = rules;
  return { kind: 'floor', id, status: 'risen', timeZone, limits: limitsOf(rules), terms: orderTermsOf(rules), stakeholders, preInscribed, listClosed: false, sittings: [], segments: [], order: freshOrder(), present: [], turns: [], lastAt: at };
}
