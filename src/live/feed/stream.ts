import type { ServerResponse } from 'node:http';

/** Bytes that may wait for one follower besides what it began with. Whoever is further behind is let go, and resumes where they were. */
export const mostWaiting = 1024 * 1024;

/** One open response. Thousands of these are kept, so it holds nothing that could be known otherwise. */
export interface Stream {
  readonly response: ServerResponse;
  readonly cls: string;
  readonly whom: string | undefined;
  /** Says in which turn of the round it is given its sign of life. */
  readonly serial: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** Bytes that its opening had: a whole view may be larger than what may wait, and takes its time. */
  opening: number;
}

/** Writes what was encoded once for all. False when the follower was too far behind and was let go. */
export function send({ response, opening }: Stream, bytes: Buffer): boolean {
  if (response.destroyed || response.writableEnded) return false;
  if (response.writableLength > mostWaiting + opening) {
    response.destroy();
    return false;
  }
  response.write(bytes);
  return true;
}
