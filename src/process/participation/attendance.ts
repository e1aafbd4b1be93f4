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

/** Who moves up when a place is free: of those who wait, the one who was decided first (rule RG-11). */
export function nextWaiting(registrations: readonly RegistrationState[]): RegistrationState | undefined {
  return registrations.filter(({ status }) => status === 'waiting').toSorted((a, b) => (a.decidedAt ?? '').localeCompare(b.decidedAt ?? '') || a.id.localeCompare(b.id))[0];
}
