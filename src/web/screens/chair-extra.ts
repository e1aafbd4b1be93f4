import type { ItemKind } from '../../process/sessions/programme-item.ts';

/** One line of the programme as a screen shows it; moments in milliseconds since 1970. */
export interface ProgrammeLine {
  readonly id: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** What whoever chairs needs beside the floor. */
export interface ChairExtra {
  readonly items: readonly ProgrammeLine[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** Whether they may open and close sittings and segments; a moderator may not. */
  readonly opens: boolean;
  /** A moderator of panels, who gives the floor in their own alone. */
  readonly moderates: boolean;
}

const none: ChairExtra = { items: [], groups: [], opens: false, moderates: false };

export function readChairExtra(extra: unknown): ChairExtra {
  return isChairExtra(extra) ? extra : none;
}

/** Our own server wrote it from the same type. */
function isChairExtra(extra: unknown): extra is ChairExtra {
  return typeof extra === 'object' && extra !== null && 'items' in extra && 'groups' in extra && 'opens' in extra;
}

/** The line that comes after the segment's own; without one, the first that has not ended. */
export function nextLine(items: readonly ProgrammeLine[], running: string | undefined, now: number): ProgrammeLine | undefined {
  const at = items.findIndex(({ id }) => id === running);
  return at === -1 ? items.find(({ endsAt }) => endsAt > now) : items[at + 1];
}
