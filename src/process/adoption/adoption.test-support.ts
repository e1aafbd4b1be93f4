import { delegationOf, outcome } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import { givenText } from '../text/text.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DecisionState } from './state.ts';

export const room = { at: '2018-12-19T15:00:00Z' } as const;
export const of = (state: string, at: string = room.at) => ({ at, by: delegationOf(state) });

/** A decision on the pact in its first revision, by the five members unless it says otherwise. */
export function proposal(more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return {
    name: 'propose-decision',
    data: { decision: 'pact-vote', title: { en: 'Adoption of the pact' }, body: { en: 'The Assembly' }, text: 'pact', revision: 'zero', method: 'recorded-vote', members: ['MX', 'CH', 'KE', 'FJ', 'DE'], ...more },
  } as unknown as ProcessCommand;
}

export function givenDecision(more: Readonly<Record<string, unknown>> = {}): Given {
  return givenText([proposal(more)]);
}

export const openVoting = { name: 'open-vote', data: { decision: 'pact-vote' } } as const;
export const closeVoting = { name: 'close-vote', data: { decision: 'pact-vote' } } as const;
export const cast = (state: string, vote: string) => ({ name: 'cast-vote', data: { decision: 'pact-vote', state, vote } }) as ProcessCommand;
export const rollCall = (votes: Readonly<Record<string, string>>) => ({ name: 'record-roll-call', data: { decision: 'pact-vote', votes: Object.entries(votes).map(([state, vote]) => ({ state, vote })) } }) as ProcessCommand;

/** Voting open, or closed upon these votes. */
export function voting(votes?: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>> = {}): Given {
  const at = givenDecision(more).and(openVoting, room);
  return votes === undefined ? at : at.and(rollCall(votes), room).and(closeVoting, room);
}

export function decision(at: Given, id = 'pact-vote'): DecisionState {
  const state = at.state(subjectKey('decision', id));
  if (state.kind !== 'decision') throw new Error('No decision.');
  return state;
}

export function attempt(at: Given, command: { readonly name: string; readonly data: unknown }, when: Parameters<typeof outcome>[2] = room): string {
  return outcome(at, command as ProcessCommand, when);
}
