import type { ProcessCommand } from '../commands.ts';
import type { Given } from '../participation/given.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { given, place } from './recommendations.test-support.ts';
import type { PositionState } from './state.ts';

/** A position on the recommendation `doors`, of Mexico for itself unless said otherwise, resting on the paper. */
export function take(position: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'take-position', data: { position, recommendation: 'doors', holder: 'MX', stance: 'support', on: '2017-05-08', evidence: [{ of: 'input:paper', span: place('open doors') }], ...more } };
}

export const withdraw = (position: string): ProcessCommand => ({ name: 'withdraw-position', data: { position } });

/** The recommendations of the paper, and a group of which Mexico is a member since May and Kenya was until April. */
export function givenGroup(): Given {
  return given([
    { name: 'form-group', data: { group: 'friends', name: { en: 'Friends of doors' }, shortName: { en: 'Friends' }, type: 'ad-hoc', members: [{ state: 'MX', from: '2017-05-01' }, { state: 'KE', from: '2017-01-01', to: '2017-04-30' }] } },
    { name: 'form-group', data: { group: 'others', name: { en: 'Others' }, shortName: { en: 'Others' }, type: 'ad-hoc', members: [{ state: 'MX', from: '2017-05-01' }] } },
  ]);
}

export function position(at: Given, id: string): PositionState {
  const state = at.state(subjectKey('position', id));
  if (state.kind !== 'position') throw new Error(`${id} is no position.`);
  return state;
}
