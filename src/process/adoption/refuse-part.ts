import type { Known } from '../vocabulary/command.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { DecisionState } from './state.ts';

/** AD-3: refused who does not belong to the body, and a member whose vote is suspended: then it has no part in deciding. */
export function refusePart({ members, suspended }: Pick<DecisionState, 'members' | 'suspended'>, state: string): Refusal | undefined {
  if (!members.includes(state)) return refuse('no-vote-here', 'AD-3', { state });
  const found = suspended.find((one) => one.state === state);
  return found === undefined ? undefined : refuse('vote-suspended', 'AD-3', { state, reason: found.reason });
}

/** AD-3: a delegation acts for its own State; the secretariat and the chair enter what was said in the room. */
export function refuseOthers(state: string, { by }: Pick<Known<unknown>, 'by'>): Refusal | undefined {
  return by.standing === 'secretariat' || by.standing === 'co-facilitator' || by.of === state ? undefined : refuse('not-yours', 'AD-3');
}

/** AD-8: a vote is taken, changed and closed only while voting is open. */
export function refuseNotVoting({ status }: Pick<DecisionState, 'status'>): Refusal | undefined {
  return status === 'voting' ? undefined : refuse('no-voting-now', 'AD-8', { status });
}

/** AD-2: what was begun or decided is no longer arranged otherwise. */
export function refuseNotProposed({ status }: Pick<DecisionState, 'status'>, rule: string): Refusal | undefined {
  return status === 'proposed' ? undefined : refuse('decision-begun', rule, { status });
}

/** The silence that runs, if one does. */
export function runningSilence({ silence }: Pick<DecisionState, 'silence'>): DecisionState['silence'][number] | undefined {
  const last = silence.at(-1);
  return last !== undefined && last.outcome === undefined ? last : undefined;
}
