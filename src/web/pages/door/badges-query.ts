import { categories } from '../../../process/participation/attendance.ts';
import type { RegistrationCategory, RegistrationState } from '../../../process/participation/state.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import type { BadgeLayout } from '../../../interchange/paper/badges.ts';

export const layouts: readonly BadgeLayout[] = ['four-per-a4', 'a6-two-sided'];

/** Which badges to print; what is absent chooses nothing out. */
export interface BadgesQuery {
  readonly layout: BadgeLayout;
  readonly category?: RegistrationCategory;
  /** Approved or amended on this day or later, in the meeting's zone: those that an earlier print did not have. */
  readonly since?: IsoDay;
  /** Registrations by their ids. */
  readonly only: ReadonlySet<string>;
  /** At most 2,000 fit into one file: the first such part, the second … From 1. */
  readonly part: number;
}

/** What cannot be read is as if it were not there. */
export function parseBadgesQuery(parameters: URLSearchParams): BadgesQuery {
  const layout = layouts.find((one) => one === parameters.get('layout')) ?? 'four-per-a4';
  const category = categories.find((one) => one === parameters.get('category'));
  const since = parseIsoDay(parameters.get('since') ?? '');
  const only = new Set((parameters.get('only') ?? '').toLowerCase().split(/[\s,;]+/u).filter((id) => id !== ''));
  const part = Math.max(1, Math.min(1000, Number.parseInt(parameters.get('part') ?? '1', 10) || 1));
  return { layout, ...(category !== undefined && { category }), ...(since !== undefined && { since }), only, part };
}

export const badgesInFile = 2000;

/** The approved registrations that a query chooses. */
export function chooseBadges(registrations: readonly RegistrationState[], { category, since, only }: BadgesQuery, timeZone: string): readonly RegistrationState[] {
  return registrations.filter((one) => {
    const changed = [one.decidedAt, one.amendedAt].filter((moment) => moment !== undefined).toSorted().at(-1);
    const late = since === undefined || (changed !== undefined && dayIn(changed, timeZone) >= since);
    return one.status === 'approved' && (category === undefined || one.category === category) && late && (only.size === 0 || only.has(one.id));
  });
}
