import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, shortText } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import type { Limits } from './floor-state.ts';
import { withoutKey } from './floor.ts';

const shape = z.object({
  event: idOf<EventId>(),
  /** Seconds of an intervention from now on. */
  intervention: z.int().min(10).max(7200).exactOptional(),
  /** A request overtaken so often by anybody goes next; 0 lifts the bound. */
  overtakes: z.int().min(0).max(500).exactOptional(),
  reason: shortText,
});
export type FloorTermsChanged = DecidedAct<'floor-terms-changed', z.output<typeof shape>>;

export const floorTermsChanged = declareFloorAct({
  type: 'floor-terms-changed',
  shape,
  sentence: ({ event, reason }) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', event) }, reason: { is: 'text', text: reason } } }),
  after: (floor, { intervention, overtakes }) => ({
    ...floor,
    limits: intervention === undefined ? floor.limits : { ...floor.limits, intervention, group: groupLimit(floor.limits, intervention) },
    terms: overtakes === undefined ? floor.terms : { ...withoutKey(floor.terms, 'overtakes'), ...(overtakes > 0 && { overtakes }) },
  }),
});

/** Groups that spoke as long as anybody still do; where they had more they never have less than anybody. */
function groupLimit({ group, intervention }: Limits, now: number): number {
  return group === intervention ? now : Math.max(now, group);
}

/** FL-18: who chairs may shorten or lengthen interventions and bound how often anybody is overtaken, with the reason, for those who come after. */
export const changeFloorTerms = declareFloorCommand({
  name: 'change-floor-terms',
  shape,
  chairs: true,
  decide: (data, floor) => {
    if (floor.status === 'risen') return refuse('no-sitting', 'FL-18');
    const same = (data.intervention ?? floor.limits.intervention) === floor.limits.intervention && (data.overtakes ?? floor.terms.overtakes ?? 0) === (floor.terms.overtakes ?? 0);
    return same ? refuse('nothing-changes', 'FL-18') : [{ type: 'floor-terms-changed', data } satisfies FloorTermsChanged];
  },
});
