import type { z } from 'zod';
import type { DecidedAct } from './act.ts';
import type { SubjectKey } from './ids.ts';
import type { Refusal } from './refusal.ts';

/** What a decision may look at: the thing it is about as it stands now, and which of the things it mentions exist. */
export interface Known<State> {
  readonly subject: State | undefined;
  readonly exists: (subject: SubjectKey) => boolean;
}

/**
 * A command is a wish; `decide` answers with acts or a refusal and does nothing else.
 * `mentions` names every other thing the data points at, so that the store can look up whether they exist.
 */
export interface CommandDeclaration<Name extends string, Shape extends z.ZodType, State, Body extends DecidedAct> {
  readonly name: Name;
  readonly shape: Shape;
  readonly subject: (data: z.output<Shape>) => SubjectKey;
  readonly mentions: (data: z.output<Shape>) => readonly SubjectKey[];
  readonly decide: (data: z.output<Shape>, known: Known<State>) => readonly Body[] | Refusal;
}

export function declareCommand<const Name extends string, Shape extends z.ZodType, State, Body extends DecidedAct>(
  declaration: CommandDeclaration<Name, Shape, State, Body>,
): CommandDeclaration<Name, Shape, State, Body> {
  return declaration;
}
