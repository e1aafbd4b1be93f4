import type { EnrolmentState } from '../../../process/participation/state.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import type { Visit } from '../../visit.ts';

export const stages = ['open', 'coming', 'over'] as const;
export type Stage = (typeof stages)[number];

/** The day that it is where the registration's midnights count; the day looked back to. */
export function dayThere({ asOf, store }: Pick<Visit, 'asOf' | 'store'>, { timeZone }: Pick<EnrolmentState, 'timeZone'>): IsoDay {
  return asOf ?? dayIn(store.clock(), timeZone);
}

/** Whether people can register on a day: from the first to the last day, unless it was closed before (rules RG-2, RG-7). */
export function stageOf({ opensOn, closesOn, status }: Pick<EnrolmentState, 'opensOn' | 'closesOn' | 'status'>, day: IsoDay): Stage {
  if (status === 'closed' || day > closesOn) return 'over';
  return day < opensOn ? 'coming' : 'open';
}
