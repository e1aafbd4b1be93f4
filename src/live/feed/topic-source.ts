import type { ProcessAct } from '../../process/acts.ts';
import type { Act } from '../../process/vocabulary/act.ts';
import type { SubjectKind } from '../../process/vocabulary/ids.ts';

/** A subject of the record as its last act left it; `position` is that act's. */
export interface Loaded<State> {
  readonly state: State;
  readonly position: number;
}

/**
 * What can be followed live: one kind of subject. Pure but for `load`. Made once for a server, since a topic is known by
 * its source.
 */
export interface TopicSource<State, Class extends string> {
  readonly kind: SubjectKind;
  /** Kinds of other subjects whose acts may concern it; `evolve` gives back the same state for those that do not. */
  readonly parts?: readonly SubjectKind[];
  /** Every way of seeing it; who sees which is the route's business. */
  readonly classes: readonly Class[];
  /** undefined where there is no such subject. */
  load(process: string, id: string): Promise<Loaded<State> | undefined>;
  evolve(state: State, act: Act<ProcessAct>): State;
  /** JSON without null, lists of things as objects by their ids, so that a change of one is a small patch. */
  view(state: State, cls: Class): object;
  readonly own?: OwnEvents<State>;
}

/** What one person or delegation alone is told. `whom` is whatever the route named at the opening of the stream. */
export interface OwnEvents<State> {
  /** Whom the act concerns; only those who follow are asked about further. */
  concerns(act: Act<ProcessAct>, after: State): readonly string[];
  /** `before` is absent at the opening of a stream, so that what was missed is told then. undefined: nothing to tell. */
  event(before: State | undefined, after: State, whom: string): object | undefined;
}
