import { may } from '../../../access/may.ts';
import type { RoundState } from '../../../process/review/state.ts';
import { listDocuments } from '../../../store/work-plan/list-documents.ts';
import type { Option } from '../../parts/labelled.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** What the forms of a round offer to choose from; empty for who has none of them. */
export interface Acting {
  readonly meetings: readonly Meeting[];
  readonly documents: readonly Option[];
}

export async function loadActing(visit: Visit, round: RoundState): Promise<Acting> {
  const { store: { pool }, process, position, language } = visit;
  if (visit.asOf !== undefined || !may(visit.actor, 'change-round', round)) return { meetings: [], documents: [] };
  const [meetings, documents] = await Promise.all([loadMeetings(visit), listDocuments(pool, { process, position, filter: {}, sort: 'title', descending: false, limit: 500, offset: 0 })]);
  return { meetings, documents: documents.map(({ id, symbol, title }) => ({ value: id, label: [symbol, plainText(title, language)].filter((part) => part !== null).join(' · ') })) };
}
