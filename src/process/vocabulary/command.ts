import type { z } from 'zod';
import type { DecidedAct } from './act.ts';
import type { SubjectKey, SubjectKind } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Refusal } from './refusal.ts';
import type { Actor } from './standing.ts';

/** All things of one kind whose fields have these values: the approved registrations of one entity for one meeting. */
export interface Selection {
  readonly kind: SubjectKind;
  readonly where: Readonly<Record<string, string>>;
}

/**
 * What a decision may look at: who asks and when, the thing it is about as it stands now, the other things it
 * declared that it consults, how many there are of what it declared that it counts, and which of the things it
 * mentions exist. `Other` is the union of states of the stage that decides.
 */
export interface Known<State, Other = unknown> {
  readonly by: Actor;
  readonly at: Instant;
  readonly subject: State | undefined;
  readonly exists: (subject: SubjectKey) => boolean;
  readonly consulted: (subject: SubjectKey) => Other | undefined;
  readonly count: (selection: Selection) => number;
}

/**
 * A command is a wish; `decide` answers with acts or a refusal and does nothing else.
 * `mentions` names every other thing the data points at, so that the store can look up whether they exist;
 * `consults` those whose whole state the decision reads; `counts` what it wants counted.
 */
export interface CommandDeclaration<Name extends string, Shape extends z.ZodType, State, Body extends DecidedAct, Other = unknown> {
  readonly name: Name;
  readonly shape: Shape;
  readonly subject: (data: z.output<Shape>) => SubjectKey;
  readonly mentions: (data: z.output<Shape>) => readonly SubjectKey[];
  readonly consults?: (data: z.output<Shape>) => readonly SubjectKey[];
  readonly counts?: (data: z.output<Shape>) => readonly Selection[];
  readonly decide: (data: z.output<Shape>, known: Known<State, Other>) => readonly Body[] | Refusal;
}

export function declareCommand<const Name extends string, Shape extends z.ZodType, State, Body extends DecidedAct, Other = unknown>(
  declaration: CommandDeclaration<Name, Shape, State, Body, Other>,
): CommandDeclaration<Name, Shape, State, Body, Other> {
  return declaration;
}

/** The name under which a selection is looked up. */
export function selectionKey({ kind, where }: Selection): string {
  return JSON.stringify([kind, ...Object.entries(where).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
