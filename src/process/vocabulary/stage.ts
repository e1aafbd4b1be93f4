import type { z } from 'zod';
import type { Act, ActDeclaration, DecidedAct } from './act.ts';
import type { CommandDeclaration, Known } from './command.ts';
import type { SubjectKey } from './ids.ts';
import { RecordContradiction } from './record-contradiction.ts';

/** The moment and position of an act, as far as the state after it depends on them. */
export type Stamp = Pick<Act, 'position' | 'at' | 'by'>;

/** An act of a stage says itself what its subject is afterwards. */
export interface StageActDeclaration<Type extends string, Data, State> extends ActDeclaration<Type, Data> {
  readonly after: (before: State | undefined, data: Data, act: Stamp) => State;
}

interface OfKind {
  readonly kind: string;
}

/** How a stage declares its acts and commands: `State` is the union of what it knows, `Elsewhere` of what it reads of other stages. */
export function stageOf<State extends OfKind, Elsewhere extends OfKind = never>(): {
  readonly act: <const Type extends string, Data>(declaration: StageActDeclaration<Type, Data, State>) => StageActDeclaration<Type, Data, State>;
  readonly command: <const Name extends string, Shape extends z.ZodType, Kind extends State['kind'], Body extends DecidedAct>(
    declaration: CommandDeclaration<Name, Shape, Extract<State, { readonly kind: Kind }>, Body, State | Elsewhere>,
  ) => CommandDeclaration<Name, Shape, Extract<State, { readonly kind: Kind }>, Body, State | Elsewhere>;
  readonly before: <Kind extends State['kind']>(state: State | undefined, kind: Kind, act: Stamp) => Extract<State, { readonly kind: Kind }>;
} {
  return { act: (declaration) => declaration, command: (declaration) => declaration, before };
}

/** The subject before an act, of the kind that the act can be about. Throws on a record that contradicts itself. */
export function before<State extends OfKind, Kind extends State['kind']>(state: State | undefined, kind: Kind, act: Stamp): Extract<State, { readonly kind: Kind }> {
  if (state !== undefined && isOfKind(state, kind)) return state;
  throw new RecordContradiction(act.position, `an act about a ${kind} that does not exist`);
}

/** A consulted thing of the kind wanted; undefined when it does not exist. */
export function consult<Thing extends OfKind, Kind extends Thing['kind']>(known: Pick<Known<unknown, Thing>, 'consulted'>, kind: Kind, key: SubjectKey): Extract<Thing, { readonly kind: Kind }> | undefined {
  const state = known.consulted(key);
  return state !== undefined && isOfKind(state, kind) ? state : undefined;
}

function isOfKind<Thing extends OfKind, Kind extends Thing['kind']>(thing: Thing, kind: Kind): thing is Extract<Thing, { readonly kind: Kind }> {
  return thing.kind === kind;
}
