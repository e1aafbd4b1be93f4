import type { z } from 'zod';
import { declareCommand } from '../vocabulary/command.ts';
import type { CommandDeclaration, Known } from '../vocabulary/command.ts';
import type { Act, ActDeclaration, DecidedAct } from '../vocabulary/act.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { RecordContradiction } from '../vocabulary/record-contradiction.ts';
import type { ParticipationState, StateOf } from './state.ts';

/** The moment and position of an act, as far as the state after it depends on them. */
export type Stamp = Pick<Act, 'position' | 'at' | 'by'>;

/** An act of this stage says itself what its subject is afterwards. */
export interface ParticipationActDeclaration<Type extends string, Data> extends ActDeclaration<Type, Data> {
  readonly after: (before: ParticipationState | undefined, data: Data, act: Stamp) => ParticipationState;
}

export function declareParticipationAct<const Type extends string, Data>(declaration: ParticipationActDeclaration<Type, Data>): ParticipationActDeclaration<Type, Data> {
  return declaration;
}

/** What a decision of this stage knows: the other things it consults are of this stage. */
export type KnownHere<Kind extends ParticipationState['kind']> = Known<StateOf<Kind>, ParticipationState>;

export function declareParticipationCommand<const Name extends string, Shape extends z.ZodType, Kind extends ParticipationState['kind'], Body extends DecidedAct>(
  declaration: CommandDeclaration<Name, Shape, StateOf<Kind>, Body, ParticipationState>,
): CommandDeclaration<Name, Shape, StateOf<Kind>, Body, ParticipationState> {
  return declareCommand(declaration);
}

/** The subject before an act, of the kind that the act can be about. Throws on a record that contradicts itself. */
export function before<Kind extends ParticipationState['kind']>(state: ParticipationState | undefined, kind: Kind, act: Stamp): StateOf<Kind> {
  if (state !== undefined && isOf(state, kind)) return state;
  throw new RecordContradiction(act.position, `an act about a ${kind} that does not exist`);
}

/** A consulted thing of the kind wanted; undefined when it does not exist. */
export function consult<Kind extends ParticipationState['kind']>(known: Pick<Known<unknown, ParticipationState>, 'consulted'>, kind: Kind, key: SubjectKey): StateOf<Kind> | undefined {
  const state = known.consulted(key);
  return state !== undefined && isOf(state, kind) ? state : undefined;
}

function isOf<Kind extends ParticipationState['kind']>(state: ParticipationState, kind: Kind): state is StateOf<Kind> {
  return state.kind === kind;
}
