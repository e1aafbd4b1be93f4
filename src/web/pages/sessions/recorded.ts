import type { FloorState } from '../../../process/sessions/floor-state.ts';
import { sessionReport } from '../../../process/sessions/session-report.ts';
import type { SessionReport } from '../../../process/sessions/session-report.ts';
import type { EventId } from '../../../process/vocabulary/ids.ts';
import { listNotes } from '../../../store/sessions/list-notes.ts';
import type { ListedNote } from '../../../store/sessions/list-notes.ts';
import type { Visit } from '../../visit.ts';
import { loadFloorNames } from './floor-names.ts';
import type { FloorNames } from './floor-names.ts';

/** What a session's record is written from: the floor, what the note-takers wrote by turn, and the names. */
export interface Recorded {
  readonly floor: FloorState;
  readonly report: SessionReport;
  readonly names: FloorNames;
  readonly notes: ReadonlyMap<string, ListedNote>;
}

/** As of the position that the visit looks at. */
export async function loadRecorded(visit: Visit, event: EventId, floor: FloorState): Promise<Recorded> {
  const [names, notes] = await Promise.all([loadFloorNames(visit, floor), listNotes(visit.store.pool, visit.process, visit.position, event)]);
  return { floor, report: sessionReport(floor), names, notes: new Map(notes.map((note) => [note.turn, note])) };
}
