import { floorCounts } from '../../../process/sessions/floor-counts.ts';
import type { FloorState } from '../../../process/sessions/floor-state.ts';
import type { Words } from '../../messages/catalogue.ts';
import { clockOf } from './clock-words.ts';

const names = ['states', 'interventions', 'organizations', 'stakeholders', 'informal', 'unheard', 'pointsOfOrder', 'rightsOfReply'] as const;

/** The counts of a session under their names, as its co-facilitators report them; the time that was spoken last. */
export function reportedCounts(words: Words, floor: Pick<FloorState, 'turns' | 'present' | 'segments'>): readonly { readonly label: string; readonly value: string }[] {
  const counts = floorCounts(floor);
  return [...names.map((name) => ({ label: words(`session-record.count.${name}`), value: String(counts[name]) })), { label: words('session-record.count.seconds'), value: clockOf(counts.seconds) }];
}
