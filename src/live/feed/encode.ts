import type { Instant } from '../../process/vocabulary/instant.ts';

/** Events of the feed as they go over the wire; JSON has no line breaks of its own. */
export function encodeWhole(position: number, view: object): Buffer {
  return Buffer.from(`id: ${position}\nevent: whole\ndata: ${JSON.stringify({ view })}\n\n`);
}

export interface Change {
  readonly position: number;
  /** The position of the event before this one. */
  readonly from: number;
  readonly at: Instant;
  readonly patch: object;
}

export function encodeChange({ position, from, at, patch }: Change): Buffer {
  return Buffer.from(`id: ${position}\nevent: change\ndata: ${JSON.stringify({ from, at, patch })}\n\n`);
}

/** Without an id: it has no place in the order of the feed. */
export function encodeOwn(own: object): Buffer {
  return Buffer.from(`event: own\ndata: ${JSON.stringify(own)}\n\n`);
}

/** The server's clock in milliseconds since 1970. Also the sign of life: unlike a comment, a script in a page sees it. */
export function encodeClock(time: number): Buffer {
  return Buffer.from(`event: clock\ndata: ${time}\n\n`);
}

/** The first event of a stream. A follower without a script of ours comes back after a second. */
export function encodeGreeting(time: number): Buffer {
  return Buffer.concat([Buffer.from('retry: 1000\n'), encodeClock(time)]);
}
