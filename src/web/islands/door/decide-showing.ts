import { readBadgeCode } from '../../../process/participation/badge-code.ts';
import { daysIn, firstShownOn } from '../../../process/participation/meeting-day.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import type { DoorBadge } from './door-list.ts';

/** What the door says to a badge. */
export const doorSayings = ['welcome', 'already', 'not-approved', 'unknown', 'misread', 'clock-ahead'] as const;
export type DoorSaying = (typeof doorSayings)[number];

export interface DoorAnswer {
  readonly say: DoorSaying;
  readonly badge?: DoorBadge;
  /** When it was shown first that day (`already`). */
  readonly at?: string;
}

/** Whether what was typed is meant as a code and not as a name: codes hold digits and a full stop, and no spaces. */
export function looksLikeCode(text: string): boolean {
  return /^[a-z0-9-]+\.[a-z0-9-]{2}$/u.test(text.trim().toLowerCase());
}

/** What a device at the door knows. */
export interface KnownAtDoor {
  readonly badges: ReadonlyMap<string, DoorBadge>;
  /** What was shown to this device: moments by registration. */
  readonly shown: ReadonlyMap<string, readonly Instant[]>;
  /** The meeting's zone: a badge opens the door once each day there. */
  readonly timeZone: string;
}

/**
 * What a device without a network says to a code shown at a moment, by the list that it has and by what was shown to it
 * since. The record decides later (rules RG-15, RG-16); both say the same unless the badge was at another door that day.
 */
export function decideShowing(known: KnownAtDoor, code: string, at: Instant): DoorAnswer {
  const registration = readBadgeCode(code);
  if (registration === undefined) return { say: 'misread' };
  return decideRegistration(known, registration, at);
}

/** The same for a badge that was chosen by its name. */
export function decideRegistration({ badges, shown, timeZone }: KnownAtDoor, registration: string, at: Instant): DoorAnswer {
  const badge = badges.get(registration);
  if (badge === undefined) return { say: 'unknown' };
  if (badge.status !== 'approved') return { say: 'not-approved', badge };
  const first = firstShownOn(daysIn(timeZone)(at), [...(badge.showings ?? []), ...(shown.get(registration) ?? [])]);
  return first === undefined ? { say: 'welcome', badge } : { say: 'already', badge, at: first };
}
