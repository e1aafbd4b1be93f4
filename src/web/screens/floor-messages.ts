import type { floor } from '../messages/en/floor.ts';
import type { floorChair } from '../messages/en/floor-chair.ts';
import type { floorDelegate } from '../messages/en/floor-delegate.ts';
import type { floorNotes } from '../messages/en/floor-notes.ts';
import type { floorRoom } from '../messages/en/floor-room.ts';

/** The messages that the floor's screens may use: those of a few files, which go into the page for its script. */
export type FloorMessageKey = keyof typeof floor | keyof typeof floorChair | keyof typeof floorDelegate | keyof typeof floorNotes | keyof typeof floorRoom;
