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
  /** Who spoke in informal dialogues, each once: beside the plenary, so in none of the figures above. */
  readonly informal: number;
  readonly waiting: number;
  readonly unheard: number;
  readonly pointsOfOrder: number;
  readonly rightsOfReply: number;
  /** All that was spoken, in seconds. */
  readonly seconds: number;
}

/** Observer States count among those present and speak from the floor like Member States (rule FL-21). What is said in an informal dialogue is counted by itself. */
export function floorCounts({ turns, present, segments }: Pick<FloorState, 'turns' | 'present' | 'segments'>): FloorCounts {
  const dialogues = new Set(segments.filter(({ kind }) => kind === 'informal-dialogue').map(({ id }) => id));
  const heard = turns.filter(({ status }) => status === 'ended' || status === 'speaking' || status === 'interrupted');
  const asked = heard.filter(({ lane }) => lane === 'list');
  const listed = asked.filter(({ segment }) => segment === undefined || !dialogues.has(segment));
  const informal = asked.filter(({ segment }) => segment !== undefined && dialogues.has(segment));
  const [ofStates, ofOthers] = [listed.filter(({ holder }) => isState(holder)), listed.filter(({ holder }) => !isState(holder))];
  return {
    states: present.filter(isState).length,
    interventions: ofStates.length,
    organizations: holders(ofOthers.filter(({ flow }) => flow === 'organizations')),
    stakeholders: holders(ofOthers.filter(({ flow }) => flow !== 'organizations')),
    others: ofOthers.length,
    informal: holders(informal),
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
