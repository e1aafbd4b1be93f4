/** What keeps a compilation legible; it changes how it is shown and never what anybody reads. */
export interface Policy {
  /** A reading that keeps less of the base, in per cent of its tokens, stands as an alternative to the whole provision. */
  readonly keptAtLeast: number;
  /** So does one that adds more than this, in per cent of the tokens of the base. */
  readonly addedAtMost: number;
  /** Brackets in brackets; 1: none. */
  readonly depthAtMost: number;
  /** Kept tokens between two changes of one reading that are taken into one change. */
  readonly bridge: 0 | 1;
}

export const legible: Policy = { keptAtLeast: 70, addedAtMost: 30, depthAtMost: 3, bridge: 1 };

/** Everything as near to the words it changes as it can be, however deep. */
export const nested: Policy = { keptAtLeast: 0, addedAtMost: Number.POSITIVE_INFINITY, depthAtMost: Number.POSITIVE_INFINITY, bridge: 0 };

/** The same, but single kept words between two changes of one reading are taken in. */
export const bridged: Policy = { ...nested, bridge: 1 };

/** No brackets in brackets. */
export const flat: Policy = { ...nested, depthAtMost: 1 };

/** Whether a reading with so many tokens of the base deleted and so many added is shown within it. Whatever is written where there was nothing is. */
export function isNear(length: number, deleted: number, added: number, { keptAtLeast, addedAtMost }: Policy): boolean {
  return length === 0 || ((length - deleted) * 100 >= keptAtLeast * length && added * 100 <= addedAtMost * length);
}

/** With more deletions and insertions than this a reading is too far from the base whichever they are: one of the two is over its share. */
export function mostChangesNear(length: number, { keptAtLeast, addedAtMost }: Policy): number {
  return length === 0 ? Number.POSITIVE_INFINITY : Math.floor((length * (100 - keptAtLeast + addedAtMost)) / 100);
}
