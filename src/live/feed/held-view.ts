import { applyPatch } from './merge-patch.ts';

/** How an event was taken: `gap` means that something before it was missed, and the view must be asked for whole. */
export type Taken = 'taken' | 'repeat' | 'gap';

/** What a follower holds: the view as of the last event of the feed that it took. */
export class HeldView {
  /** The id of that event; undefined before the first. */
  position: number | undefined;
  view: unknown;

  whole(id: number, data: unknown): void {
    this.position = id;
    this.view = member(data, 'view');
  }

  /** A change holds for every view from `from` on that is not yet at the event's own position (rule LF-2). */
  change(id: number, data: unknown): Taken {
    if (this.position === undefined) return 'gap';
    if (id <= this.position) return 'repeat';
    const from = member(data, 'from');
    if (typeof from !== 'number' || from > this.position) return 'gap';
    this.position = id;
    this.view = applyPatch(this.view, member(data, 'patch'));
    return 'taken';
  }
}

function member(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;
}
