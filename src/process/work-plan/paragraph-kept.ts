import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Paragraph } from './state.ts';
import type { PlannedEvent } from './plan.ts';

/**
 * Whether what a paragraph asks for came by the day that it names.
 * `too-late-itself`: the mandate was adopted only after that day, so nobody could keep it (rule WP-14);
 * `kept` and `late` look at the first thing it produced that is dated exactly enough to tell (rule WP-15);
 * `missed`: the day is past and nothing is known to have come; `open`: the day is still to come, or the dates are too vague to tell.
 */
export type Kept = 'too-late-itself' | 'kept' | 'late' | 'missed' | 'open';

type Result = Pick<PlannedEvent, 'date' | 'status'>;

/** Undefined where the paragraph names no day. `today` is the day from which one looks. */
export function paragraphKept(paragraph: Pick<Paragraph, 'dueBy'>, adoptedOn: IsoDay, events: readonly Result[], today: IsoDay): Kept | undefined {
  const due = paragraph.dueBy?.end ?? null;
  if (due === null) return undefined;
  if (adoptedOn > due) return 'too-late-itself';
  const windows = events.flatMap(({ date, status }) => (status === 'cancelled' || date?.start == null || date.end === null ? [] : [{ start: date.start, end: date.end }]));
  if (windows.some(({ end }) => end <= due)) return 'kept';
  if (windows.some(({ start }) => start <= due)) return 'open';
  if (windows.length > 0) return 'late';
  return today > due ? 'missed' : 'open';
}
