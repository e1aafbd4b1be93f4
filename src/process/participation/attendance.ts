import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysIn } from './meeting-day.ts';
import type { RegistrationCategory, RegistrationState } from './state.ts';
import { participantTypes } from './state.ts';

/** In the order in which a list of participants names them. */
export const categories: readonly RegistrationCategory[] = ['member-state', 'observer-state', ...participantTypes];

export interface Attendance {
  readonly category: RegistrationCategory;
  readonly registered: number;
  readonly approved: number;
  readonly attended: number;
  /** States or participants of which somebody attended. */
  readonly holders: number;
}

/** How many registered, were approved and came, of each category that anybody registered in. */
export function attendanceByCategory(registrations: readonly Pick<RegistrationState, 'category' | 'status' | 'attendedAt' | 'of'>[]): readonly Attendance[] {
  return categories.flatMap((category) => {
    const own = registrations.filter((one) => one.category === category && one.status !== 'cancelled');
    if (own.length === 0) return [];
    const attended = own.filter(({ attendedAt }) => attendedAt !== undefined);
    return [{ category, registered: own.length, approved: own.filter(({ status }) => status === 'approved').length, attended: attended.length, holders: new Set(attended.map(({ of }) => of)).size }];
  });
}

export interface AttendanceOfDay {
  readonly day: IsoDay;
  readonly attended: number;
  readonly byCategory: ReadonlyMap<RegistrationCategory, number>;
}

/** How many came on each day of the meeting's zone on which anybody came, of each category and together; in the order of the days. Who came on two days is counted on both. */
export function attendanceByDay(registrations: readonly Pick<RegistrationState, 'category' | 'status' | 'showings'>[], timeZone: string): readonly AttendanceOfDay[] {
  const dayOf = daysIn(timeZone);
  const days = new Map<IsoDay, Map<RegistrationCategory, number>>();
  for (const { category, status, showings = [] } of registrations) {
    if (status === 'cancelled') continue;
    for (const { day } of showings.map(dayOf)) {
      const counts = days.get(day) ?? new Map<RegistrationCategory, number>();
      days.set(day, counts.set(category, (counts.get(category) ?? 0) + 1));
    }
  }
  return [...days].map(([day, byCategory]) => ({ day, attended: [...byCategory.values()].reduce((sum, count) => sum + count, 0), byCategory })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Who moves up when a place is free: of those who wait, the one who was decided first (rule RG-11). */
export function nextWaiting(registrations: readonly RegistrationState[]): RegistrationState | undefined {
  return registrations.filter(({ status }) => status === 'waiting').toSorted((a, b) => (a.decidedAt ?? '').localeCompare(b.decidedAt ?? '') || a.id.localeCompare(b.id))[0];
}
