import type { z } from 'zod';
import type { ProcessCommand } from '../commands.ts';
import { begun, delegationOf, outcome } from '../participation/bodies.test-support.ts';
import { secretariat } from '../participation/given.test-support.ts';
import type { Given, When } from '../participation/given.test-support.ts';
import { scheduled } from '../work-plan/given.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { commands } from '../commands.ts';
import type { FloorState } from './floor-state.ts';
import type { SessionRules } from './session-rules.ts';
import { turnOf } from './floor.ts';
import { idOf } from '../vocabulary/shapes.ts';
import type { TurnId } from '../vocabulary/ids.ts';
import type { Turn } from './turn.ts';

type Input<Name extends keyof typeof commands> = z.input<(typeof commands)[Name]['shape']>;

export const event = 'session';
export const chair: Actor = { standing: 'co-facilitator' };
export const experts = ['p-00000000000000e1', 'p-00000000000000e2', 'p-00000000000000e3'] as const;
export { secretariat };

/** A moment of the first session's first day by the clock in Geneva, where it is held. */
export function at(clock: string, by: Actor = chair, day = '2017-05-08'): When {
  return { at: `${day}T${clock}+02:00`, by };
}

export function moderatorOf(state: string): Actor {
  return { standing: 'moderator', of: state };
}

export function focalPointOf(participant: string): Actor {
  return { standing: 'focal-point', of: participant };
}

export function setRules(rules: Partial<SessionRules> = {}, more: Partial<Input<'set-session-rules'>> = {}): ProcessCommand {
  return { name: 'set-session-rules', data: { event, timeZone: 'Europe/Zurich', rules, ...more } };
}

/** One panel that Mexico moderates with three experts, and one of Kenya with none; a group that Chile leaves after the first day and Brazil joins on the second. */
export const company: readonly ProcessCommand[] = [
  scheduled('other-session', [], 'thematic_session'),
  { name: 'form-group', data: { group: 'g77', name: { en: 'Group of 77' }, shortName: { en: 'G77' }, type: 'standing', members: [{ state: 'KE' }, { state: 'EG' }, { state: 'CL', to: '2017-05-08' }, { state: 'BR', from: '2017-05-09' }] } },
  { name: 'record-participant', data: { participant: 'iom', name: { en: 'IOM' }, type: 'intergovernmental-organization', since: '2017-01-01' } },
  { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
  { name: 'record-participant', data: { participant: 'gone', name: { en: 'Gone' }, type: 'consultative-status', constituency: 'academia', since: '2017-01-01' } },
  { name: 'end-participation', data: { participant: 'gone', lastDay: '2017-05-07', reason: 'It was dissolved.' } },
  ...panelOf('one', 'MX', event), ...panelOf('two', 'KE', event), ...panelOf('elsewhere', 'FR', 'other-session'),
  ...experts.map((person): ProcessCommand => ({ name: 'select-expert', data: { panel: 'one', person } })),
];

function panelOf(panel: string, state: string, session: string): readonly ProcessCommand[] {
  return [
    { name: 'form-panel', data: { panel, event: session, title: { en: panel }, order: 1, offersBy: '2017-04-02', timeZone: 'Europe/Zurich' } },
    { name: 'appoint-moderator', data: { panel, state, reason: 'It was asked.' } },
  ];
}

/** A session whose rules are set, before its first sitting. */
export function planned(rules: Partial<SessionRules> = {}): Given {
  return begun([...company, setRules(rules)]);
}

/** The same with a sitting open since ten o'clock. */
export function seated(rules: Partial<SessionRules> = {}): Given {
  return planned(rules).and(openSitting('morning'), at('10:00'));
}

export function openSitting(sitting: string): ProcessCommand {
  return { name: 'open-sitting', data: { event, sitting } };
}

export function startSegment(segment: string, panel?: string): ProcessCommand {
  return { name: 'start-segment', data: { event, segment, kind: panel === undefined ? 'discussion' : 'panel', title: { en: segment }, ...(panel !== undefined && { panel }) } };
}

/** `turn` is told by the holder, if by nothing else: `ke`. */
export function ask(holder: string, more: Partial<Input<'request-floor'>> = {}): ProcessCommand {
  return { name: 'request-floor', data: { event, turn: holder.toLowerCase(), holder, language: 'en', ...more } };
}

export function give(given: Given, turn: string, override?: string): ProcessCommand {
  return { name: 'give-floor', data: { event, turn, ...lastSeen(given), ...(override !== undefined && { override }) } };
}

export function call(given: Given, turn: string, holder: string, capacity: Input<'call-speaker'>['capacity'], more: Partial<Input<'call-speaker'>> = {}): ProcessCommand {
  return { name: 'call-speaker', data: { event, turn, holder, capacity, ...lastSeen(given), ...more } };
}

function lastSeen(given: Given): { readonly seen?: string } {
  const { lastGiven } = floorIn(given);
  return lastGiven === undefined ? {} : { seen: lastGiven };
}

export function ofTurn(name: 'end-speech' | 'pause-speech' | 'resume-speech' | 'withdraw-request', turn: string): ProcessCommand {
  return { name, data: { event, turn } };
}

export function ofFloor(name: 'suspend-sitting' | 'resume-sitting' | 'close-sitting' | 'close-speakers-list' | 'reopen-speakers-list'): ProcessCommand {
  return { name, data: { event } };
}

export function floorIn(given: Given): FloorState {
  const state = given.state(subjectKey('floor', event));
  if (state.kind !== 'floor') throw new Error(`Not a floor: ${state.kind}`);
  return state;
}

export function turnIn(given: Given, id: string): Turn {
  const turn = turnOf(floorIn(given), turnId(id));
  if (turn === undefined) throw new Error(`No turn: ${id}`);
  return turn;
}

export function turnId(id: string): TurnId {
  return idOf<TurnId>().parse(id);
}

export { delegationOf, outcome };
