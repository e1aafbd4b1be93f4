import { addDays } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Mark } from '../../process/vocabulary/claim.ts';
import type { EventKind } from '../../process/work-plan/event-kind.ts';
import type { EventStatus } from '../../process/work-plan/state.ts';

export interface PlannedTime {
  readonly date: FuzzyDate | undefined;
  readonly dateMark: Mark | null;
  readonly status: EventStatus;
  readonly eventKind: EventKind;
}

/** How an entry of the plan stands in a calendar of whole days (RFC 5545). */
export interface CalendarTime {
  readonly start: IsoDay;
  /** DTEND: the first day after it. */
  readonly endExclusive: IsoDay;
  /** True where the days are those of the meeting itself, not of the window that it lies in. */
  readonly exact: boolean;
  /** Absent for what is scheduled on exact days and neither confirmed nor marked: the standard's silence says the same. */
  readonly status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** Only a meeting on known days takes up anybody's time: a window of a month must not block a calendar. */
  readonly busy: boolean;
}

/** Undefined while nothing at all is known of the date: such an entry has no place in a calendar. */
export function calendarTime({ date, dateMark, status, eventKind }: PlannedTime): CalendarTime | undefined {
  if (date === undefined || date.start === null || date.end === null) return undefined;
  const exact = date.precision === 'day';
  const firm = exact && dateMark === null;
  const stated = statusOf(status, firm);
  return {
    start: date.start,
    endExclusive: addDays(date.end, 1),
    exact,
    ...(stated !== undefined && { status: stated }),
    busy: firm && status !== 'cancelled' && eventKind !== 'document',
  };
}

function statusOf(status: EventStatus, firm: boolean): CalendarTime['status'] {
  if (status === 'cancelled') return 'CANCELLED';
  if (status === 'held') return 'CONFIRMED';
  if (!firm) return 'TENTATIVE';
  return status === 'confirmed' ? 'CONFIRMED' : undefined;
}
