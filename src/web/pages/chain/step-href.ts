import type { FlowStep } from '../../../store/chain/flow-counts.ts';
import type { RouteName } from '../../routes.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

const lists = {
  inputs: 'inputs', interventions: 'interventions', recommendations: 'recommendations', findings: 'drafts', amendments: 'texts', provisions: 'texts', commitments: 'commitments', pledges: 'pledges', practices: 'practices', reports: 'reports', money: 'funds',
} as const satisfies Readonly<Record<FlowStep, RouteName>>;

/** Where the things of a step are listed. */
export function stepHref(visit: Visit, step: FlowStep): string {
  return linkTo(visit, lists[step], {});
}
