import { formatFuzzyDate } from '../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import type { EventKind } from '../../process/work-plan/event-kind.ts';
import { listEvents } from '../../store/work-plan/list-events.ts';
import type { Visit } from '../visit.ts';
import { plainText } from './text.tsx';

/** A meeting of the plan to choose from a list: its name with its date. */
export interface Meeting {
  readonly id: string;
  readonly label: string;
}

const notMeetings: ReadonlySet<EventKind> = new Set(['document', 'side_event']);

/** The meetings of the plan that are not cancelled, in the order of their dates; documents and the like are left out. */
export async function loadMeetings(visit: Visit): Promise<readonly Meeting[]> {
  const { process, position, language } = visit;
  const events = await listEvents(visit.store.pool, { process, position, now: position === visit.head, filter: {}, sort: 'date', descending: false, limit: 500, offset: 0 });
  return events
    .filter(({ eventKind, status }) => status !== 'cancelled' && !notMeetings.has(eventKind))
    .map(({ id, title, date }) => ({ id, label: `${plainText(title, language)} (${formatFuzzyDate(date, language)})` }));
}
