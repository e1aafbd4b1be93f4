import type { z } from 'zod';
import { declareCommand } from '../vocabulary/command.ts';
import type { CommandDeclaration, Known } from '../vocabulary/command.ts';
import type { DecidedAct, Sentence } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, SubjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { stageOf } from '../vocabulary/stage.ts';
import type { StageActDeclaration, Stamp } from '../vocabulary/stage.ts';
import type { ThingElsewhere } from './elsewhere.ts';
import type { FloorState } from './floor-state.ts';
import { refuseOtherPanel } from './refuse-other-panel.ts';
import type { SessionsState, StateOf } from './state.ts';

export const { act: declareSessionsAct, command: declareSessionsCommand, before } = stageOf<SessionsState, ThingElsewhere>();

export type KnownHere<Kind extends SessionsState['kind']> = Known<StateOf<Kind>, SessionsState | ThingElsewhere>;

interface OfEvent {
  readonly event: EventId;
}

/** An act on a floor that exists. */
export function declareFloorAct<const Type extends string, Data extends OfEvent>(declaration: {
  readonly type: Type;
  readonly shape: z.ZodType<Data>;
  readonly sentence: (data: Data) => Sentence;
  readonly after: (floor: FloorState, data: Data, act: Stamp) => FloorState;
}): StageActDeclaration<Type, Data, SessionsState> {
  const { after, ...rest } = declaration;
  return { ...rest, schemaVersion: 1, subject: floorOf, after: (state, data, act) => ({ ...after(before(state, 'floor', act), data, act), lastAt: act.at }) };
}

/**
 * A command on a floor that exists. `chairs` says that only who runs the floor gives it: a moderator then only while the
 * segment is that of their own panel (rule FL-13).
 */
export function declareFloorCommand<const Name extends string, Shape extends z.ZodType<OfEvent>, Body extends DecidedAct>(declaration: {
  readonly name: Name;
  readonly shape: Shape;
  readonly chairs: boolean;
  readonly mentions?: (data: z.output<Shape>) => readonly SubjectKey[];
  readonly consults?: (data: z.output<Shape>) => readonly SubjectKey[];
  readonly decide: (data: z.output<Shape>, floor: FloorState, known: KnownHere<'floor'>) => readonly Body[] | Refusal;
}): CommandDeclaration<Name, Shape, FloorState, Body, SessionsState | ThingElsewhere> {
  const { name, shape, chairs, mentions, consults, decide } = declaration;
  return declareCommand({
    name,
    shape,
    subject: floorOf,
    mentions: mentions ?? (() => []),
    ...(consults !== undefined && { consults }),
    decide: (data, known) => {
      const floor = known.subject;
      if (floor === undefined) return refuse('no-sitting', 'FL-1');
      return (chairs ? refuseOtherPanel(floor, known.by) : undefined) ?? decide(data, floor, known);
    },
  });
}

export function floorOf({ event }: OfEvent): SubjectKey {
  return subjectKey('floor', event);
}
