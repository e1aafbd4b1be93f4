import { comparable } from '../../../process/vocabulary/comparable.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import type { RegistrationCategory, RegistrationStatus } from '../../../process/participation/state.ts';

/** What the door knows of one badge: no more than it needs to greet somebody or to send them to the desk. */
export interface DoorBadge {
  readonly registration: string;
  readonly status: RegistrationStatus;
  readonly category: RegistrationCategory;
  /** The State or participant by name, in the language of the page. */
  readonly holder: string;
  /** '' where the badge is not approved: then nobody needs the name. */
  readonly name: string;
  /** The first showing of each day on which the badge was shown, as far as the record knows; absent where there was none. */
  readonly showings?: readonly Instant[];
}

/** How a category looks: its word, and the colour that its badges have. */
export interface CategoryLook {
  readonly word: string;
  /** `#rrggbb` */
  readonly colour: string;
}

/** The badges of one meeting as a device at the door keeps them. */
export interface DoorList {
  /** The position of the record up to which this was read. */
  readonly position: number;
  /** The server's clock when it answered: devices set theirs by it. */
  readonly now: string;
  /** After this day, in this zone, the device forgets the list. The days of this zone are those on which a badge opens the door once. */
  readonly lastDay: string;
  readonly timeZone: string;
  readonly categories: Readonly<Record<string, CategoryLook>>;
  readonly badges: readonly DoorBadge[];
}

/** The list as our own server sent it; undefined for anything else. */
export function parseDoorList(said: unknown): DoorList | undefined {
  return typeof said === 'object' && said !== null && 'badges' in said && Array.isArray(said.badges) && 'position' in said ? (said as DoorList) : undefined;
}

/** What changed, over what was known. */
export function mergeList(known: DoorList, changed: DoorList): DoorList {
  const badges = new Map(known.badges.map((badge) => [badge.registration, badge]));
  for (const badge of changed.badges) badges.set(badge.registration, badge);
  return { ...changed, badges: [...badges.values()] };
}

/** Whether the meeting is over for a device whose clock says `now`: then it may not keep the list. */
export function isOver({ lastDay, timeZone }: Pick<DoorList, 'lastDay' | 'timeZone'>, now: Date): boolean {
  return new Intl.DateTimeFormat('en-CA', { timeZone, calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now) > lastDay;
}

const mostFound = 20;

/** Approved badges with these words, or their beginnings, in the name or the name of the State or participant; at most 20. */
export function findByName<Badge extends Pick<DoorBadge, 'name' | 'holder' | 'status'>>(badges: Iterable<Badge>, text: string): readonly Badge[] {
  const wanted = comparable(text).split(' ').filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const found: Badge[] = [];
  for (const badge of badges) {
    if (badge.status !== 'approved') continue;
    const words = comparable(`${badge.name} ${badge.holder}`).split(' ');
    if (wanted.every((one) => words.some((word) => word.startsWith(one)))) found.push(badge);
    if (found.length === mostFound) break;
  }
  return found;
}
