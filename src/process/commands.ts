import type { z } from 'zod';
import type { Known, Selection } from './vocabulary/command.ts';
import type { SubjectKey } from './vocabulary/ids.ts';
import { refuse } from './vocabulary/refusal.ts';
import type { Refusal } from './vocabulary/refusal.ts';
import type { ProcessAct } from './acts.ts';
import { documentsCommands } from './documents/acts.ts';
import { inputsCommands } from './inputs/acts.ts';
import { participationCommands } from './participation/commands.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { sessionsCommands } from './sessions/commands.ts';
import type { SubjectState } from './subject-state.ts';
import { synthesisCommands } from './synthesis/acts.ts';
import { textCommands } from './text/acts.ts';
import { adoptionCommands } from './adoption/acts.ts';
import { commitmentsCommands } from './commitments/acts.ts';
import { reviewCommands } from './review/acts.ts';
import { practicesCommands } from './practices/acts.ts';
import { indicatorsCommands } from './indicators/acts.ts';
import { supportCommands } from './support/acts.ts';
import { fundCommands } from './fund/acts.ts';
import { workPlanCommands } from './work-plan/commands.ts';

/** Every command of every stage, by its name. */
export const commands = {
  ...workPlanCommands,
  ...participationCommands,
  ...sessionsCommands,
  ...documentsCommands,
  ...inputsCommands,
  ...synthesisCommands,
  ...textCommands,
  ...adoptionCommands,
  ...commitmentsCommands,
  ...reviewCommands,
  ...practicesCommands,
  ...indicatorsCommands,
  ...supportCommands,
  ...fundCommands,
} as const;

export type CommandName = keyof typeof commands;

/** What a caller sends: the name of a command and its data, not yet read. One member of the union for each command. */
export type ProcessCommand<Name extends CommandName = CommandName> = {
  readonly [Each in Name]: { readonly name: Each; readonly data: z.input<(typeof commands)[Each]['shape']> };
}[Name];

/** A command whose data has been read: what it is about, what it wants to know, and the decision waiting for it. */
export interface PreparedCommand {
  readonly name: CommandName;
  readonly subject: SubjectKey;
  readonly mentions: readonly SubjectKey[];
  readonly consults: readonly SubjectKey[];
  readonly counts: readonly Selection[];
  readonly decide: (known: Known<SubjectState, SubjectState>) => readonly ProcessAct[] | Refusal;
}

/** Reads a command's data. Refuses with `bad-input` naming the first field that is wrong. */
export function prepareCommand(command: { readonly name: CommandName; readonly data: unknown }): PreparedCommand | Refusal {
  return prepare(commands[command.name] as unknown as AnyCommand, command.name, command.data);
}

/** The registry's members differ in their data's type, which no union of generics can carry; each is called only with what its own shape read. */
interface AnyCommand {
  readonly shape: z.ZodType;
  readonly subject: (data: unknown) => SubjectKey;
  readonly mentions: (data: unknown) => readonly SubjectKey[];
  readonly consults?: (data: unknown) => readonly SubjectKey[];
  readonly counts?: (data: unknown) => readonly Selection[];
  readonly decide: (data: unknown, known: Known<SubjectState, SubjectState>) => readonly ProcessAct[] | Refusal;
}

function prepare(declaration: AnyCommand, name: CommandName, input: unknown): PreparedCommand | Refusal {
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
    consults: declaration.consults?.(data) ?? [],
    counts: declaration.counts?.(data) ?? [],
    decide: (known) => refuseUnknown(mentions, known) ?? declaration.decide(data, known),
  };
}
