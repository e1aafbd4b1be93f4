import type { ActOf } from '../vocabulary/act.ts';
import { claimWithdrawn } from './claim-withdrawn.ts';
import { claimsAdded } from './claims-added.ts';
import { documentCirculated } from './document-circulated.ts';
import { documentRecorded } from './document-recorded.ts';
import { eventCancelled } from './event-cancelled.ts';
import { eventConfirmed } from './event-confirmed.ts';
import { eventHeld } from './event-held.ts';
import { eventMoved } from './event-moved.ts';
import { eventScheduled } from './event-scheduled.ts';
import { linkRecorded } from './link-recorded.ts';
import { mandateRecorded } from './mandate-recorded.ts';
import { phaseDefined } from './phase-defined.ts';
import { placeRecorded } from './place-recorded.ts';
import { planPublished } from './plan-published.ts';
import { processOpened } from './process-opened.ts';
import { ruleSet } from './rule-set.ts';
import { trackDefined } from './track-defined.ts';

/** Every act of the work plan, by its type. The record refuses a type that is not declared here. */
export const workPlanActs = {
  'process-opened': processOpened,
  'mandate-recorded': mandateRecorded,
  'phase-defined': phaseDefined,
  'track-defined': trackDefined,
  'place-recorded': placeRecorded,
  'document-recorded': documentRecorded,
  'document-circulated': documentCirculated,
  'rule-set': ruleSet,
  'link-recorded': linkRecorded,
  'plan-published': planPublished,
  'event-scheduled': eventScheduled,
  'event-moved': eventMoved,
  'event-confirmed': eventConfirmed,
  'event-cancelled': eventCancelled,
  'event-held': eventHeld,
  'claims-added': claimsAdded,
  'claim-withdrawn': claimWithdrawn,
} as const;


/** The closed union of the stage's acts: a switch over `type` is checked for completeness. */
export type WorkPlanAct = ActOf<typeof workPlanActs>;
