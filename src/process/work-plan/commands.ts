import type { z } from 'zod';
import { withdrawClaim } from './claim-withdrawn.ts';
import { addClaims } from './claims-added.ts';
import { circulateDocument } from './document-circulated.ts';
import { recordDocument } from './document-recorded.ts';
import { cancelEvent } from './event-cancelled.ts';
import { confirmEvent } from './event-confirmed.ts';
import { holdEvent } from './event-held.ts';
import { moveEvent } from './event-moved.ts';
import { scheduleEvent } from './event-scheduled.ts';
import { recordLink } from './link-recorded.ts';
import { recordMandate } from './mandate-recorded.ts';
import { definePhase } from './phase-defined.ts';
import { recordPlace } from './place-recorded.ts';
import { publishPlan } from './plan-published.ts';
import { openProcess } from './process-opened.ts';
import { setRule } from './rule-set.ts';
import { defineTrack } from './track-defined.ts';

/** Every command of the work plan, by its name. */
export const workPlanCommands = {
  'open-process': openProcess,
  'record-mandate': recordMandate,
  'define-phase': definePhase,
  'define-track': defineTrack,
  'record-place': recordPlace,
  'record-document': recordDocument,
  'circulate-document': circulateDocument,
  'set-rule': setRule,
  'record-link': recordLink,
  'publish-plan': publishPlan,
  'schedule-event': scheduleEvent,
  'move-event': moveEvent,
  'confirm-event': confirmEvent,
  'cancel-event': cancelEvent,
  'hold-event': holdEvent,
  'add-claims': addClaims,
  'withdraw-claim': withdrawClaim,
} as const;

export type WorkPlanCommandName = keyof typeof workPlanCommands;

/** What a caller sends: the name of a command and its data, not yet read. One member of the union for each command. */
export type WorkPlanCommand<Name extends WorkPlanCommandName = WorkPlanCommandName> = {
  readonly [Each in Name]: { readonly name: Each; readonly data: z.input<(typeof workPlanCommands)[Each]['shape']> };
}[Name];
