import { isState } from '../vocabulary/states/state.ts';
import type { FloorState } from './floor-state.ts';
import type { Turn } from './turn.ts';

/** Counts as the reports of sessions give them. */
export interface FloorCounts {
  /** States that were present. */
  readonly states: number;
  /** Interventions of States and of groups from the floor; asides are not interventions. */
  readonly interventions: number;
  /** Organizations and agencies that spoke, each once, and stakeholders likewise. */
  readonly organizations: number;
  readonly stakeholders: number;
  /** Interventions of organizations and of stakeholders. */
  readonly others: number;
  readonly waiting: number;
  readonly unheard: number;
  readonly pointsOfOrder: number;
  readonly rightsOfReply: number;
  /** All that was spoken, in seconds. */
  readonly seconds: number;
}

/** Observer States count among those present and speak from the floor like Member States (rule FL-21). */
export function floorCounts({ turns, present }: Pick<FloorState, 'turns' | 'present'>): FloorCounts {
  const heard = turns.filter(({ status }) => status === 'ended' || status === 'speaking' || status === 'interrupted');
  const listed = heard.filter(({ lane }) => lane === 'list');
  const [ofStates, ofOthers] = [listed.filter(({ holder }) => isState(holder)), listed.filter(({ holder }) => !isState(holder))];
  return {
    states: present.filter(isState).length,
    interventions: ofStates.length,
    organizations: holders(ofOthers.filter(({ flow }) => flow === 'organizations')),
    stakeholders: holders(ofOthers.filter(({ flow }) => flow !== 'organizations')),
    others: ofOthers.length,
    waiting: turns.filter(({ status }) => status === 'waiting').length,
    unheard: turns.filter(({ status }) => status === 'unheard').length,
    pointsOfOrder: heard.filter(({ lane }) => lane === 'point-of-order').length,
    rightsOfReply: heard.filter(({ lane }) => lane === 'right-of-reply').length,
    seconds: Math.round(heard.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)),
  };
}

function holders(turns: readonly Turn[]): number {
  return new Set(turns.map(({ holder }) => holder)).size;
}
