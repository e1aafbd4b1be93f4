import type { Act } from '../vocabulary/act.ts';
import { sessionsActs } from './acts.ts';
import type { SessionsAct, SessionsActType } from './acts.ts';
import type { Stamp } from './declare.ts';
import type { SessionsState } from './state.ts';

export function isSessionsAct(body: { readonly type: string }): body is SessionsAct {
  return Object.hasOwn(sessionsActs, body.type);
}

/** The thing an act is about, after the act: each act says it itself. Throws only on a record that contradicts itself. */
export function evolveSessions(state: SessionsState | undefined, act: Act<SessionsAct>): SessionsState {
  // The registry's members differ in their data's type, which no union of generics can carry.
  const { after } = sessionsActs[act.body.type satisfies SessionsActType] as unknown as { readonly after: (before: SessionsState | undefined, data: unknown, act: Stamp) => SessionsState };
  return after(state, act.body.data, act);
}
