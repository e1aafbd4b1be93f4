import { checkLeadTimes } from './check-lead-times.ts';
import { checkMandates } from './check-mandates.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkPhases } from './check-phases.ts';
import { checkUnsettled } from './check-unsettled.ts';
import type { Breach } from './breach.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Plan } from './plan.ts';

/** Every rule over the plan, run on the plan as it stands at one moment. `today` is that moment's day. */
export function checkPlan(plan: Plan, today: IsoDay): readonly Breach[] {
  return [...checkLeadTimes(plan), ...checkMandates(plan), ...checkPhases(plan), ...checkOverlaps(plan), ...checkUnsettled(plan, today)];
}
