import type { z } from 'zod';
import type { Known } from '../vocabulary/command.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
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
import { refuseUnknown } from './mentions.ts';
import type { WorkPlanAct } from './acts.ts';
import type { SubjectState } from './state.ts';

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

/** A command whose data has been read: what it is about, what it mentions, and the decision waiting for knowledge. */
export interface PreparedCommand {
  readonly name: WorkPlanCommandName;
  readonly subject: SubjectKey;
  readonly mentions: readonly SubjectKey[];
  readonly decide: (known: Known<SubjectState>) => readonly WorkPlanAct[] | Refusal;
}

/** Reads a command's data. Refuses with `bad-input` naming the first field that is wrong. */
export function prepareCommand(command: { readonly name: WorkPlanCommandName; readonly data: unknown }): PreparedCommand | Refusal {
  return prepare(workPlanCommands[command.name] as unknown as AnyCommand, command.name, command.data);
}

/** The registry's members differ in their data's type, which no union of generics can carry; each is called only with what its own shape read. */
interface AnyCommand {
  readonly shape: z.ZodType;
  readonly subject: (data: unknown) => SubjectKey;
  readonly mentions: (data: unknown) => readonly SubjectKey[];
  readonly decide: (data: unknown, known: Known<SubjectState>) => readonly WorkPlanAct[] | Refusal;
}

function prepare(declaration: AnyCommand, name: WorkPlanCommandName, input: unknown): PreparedCommand | Refusal {
  const read = declaration.shape.safeParse(input);
  if (!read.success) {
    const issue = read.error.issues[0];
    return refuse('bad-input', 'WP-7', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
  }
  const data = read.data;
  const mentions = declaration.mentions(data);
  return {
    name,
    subject: declaration.subject(data),
    mentions,
    decide: (known) => refuseUnknown(mentions, known) ?? declaration.decide(data, known),
  };
}
