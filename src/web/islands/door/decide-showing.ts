import { readBadgeCode } from '../../../process/participation/badge-code.ts';
import type { DoorBadge } from './door-list.ts';

/** What the door says to a badge. */
export const doorSayings = ['welcome', 'already', 'not-approved', 'unknown', 'misread', 'clock-ahead'] as const;
export type DoorSaying = (typeof doorSayings)[number];

export interface DoorAnswer {
  readonly say: DoorSaying;
  readonly badge?: DoorBadge;
  /** When it was shown first (`already`). */
  readonly at?: string;
}

/** Whether what was typed is meant as a code and not as a name: codes hold digits and a full stop, and no spaces. */
export function looksLikeCode(text: string): boolean {
  return /^[a-z0-9-]+\.[a-z0-9-]{2}$/u.test(text.trim().toLowerCase());
}

/**
 * What a device without a network says to a code, by the list that it has and by what was shown to it since (moment by
 * registration). The record decides later (rules RG-15, RG-16); both say the same unless the badge was at another door.
 */
export function decideShowing(badges: ReadonlyMap<string, DoorBadge>, shown: ReadonlyMap<string, string>, code: string): DoorAnswer {
  const registration = readBadgeCode(code);
  if (registration === undefined) return { say: 'misread' };
  return decideRegistration(badges, shown, registration);
}

/** The same for a badge that was chosen by its name. */
export function decideRegistration(badges: ReadonlyMap<string, DoorBadge>, shown: ReadonlyMap<string, string>, registration: string): DoorAnswer {
  const badge = badges.get(registration);
  if (badge === undefined) return { say: 'unknown' };
  if (badge.status !== 'approved') return { say: 'not-approved', badge };
  const moments = [badge.attendedAt, shown.get(registration)].filter((moment) => moment !== undefined);
  const at = moments.toSorted()[0];
  return at === undefined ? { say: 'welcome', badge } : { say: 'already', badge, at };
}
