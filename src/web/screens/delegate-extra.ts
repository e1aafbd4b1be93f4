import type { OwnFloor } from '../../process/sessions/own-floor.ts';

/** What a delegate's screen needs beside the floor. */
export interface DelegateExtra {
  /** Which floor, across languages: process and session. */
  readonly floor: string;
  /** The groups in whose name one may speak as well, by their ids. */
  readonly groups: readonly string[];
  /** Whether the list takes requests between sittings. */
  readonly preInscribed: boolean;
  /** Absent before the first sitting. */
  readonly own?: OwnFloor;
  /** Requests that the phone holds for the network. */
  readonly queued?: readonly QueuedView[];
  /** Why a request that waited was not taken when it arrived, as a sentence. */
  readonly notTaken?: string;
}

export interface QueuedView {
  readonly id: string;
  readonly turn: string;
  readonly lane: 'list' | 'right-of-reply';
  readonly group?: string;
  /** Milliseconds since 1970 by the server's clock. */
  readonly at: number;
  /** `sending` at the first attempt, `waiting` once there was no network. */
  readonly state: 'sending' | 'waiting';
}

export function extraOf(extra: unknown): DelegateExtra {
  // The page's handler and the island give this screen nothing else.
  return extra as DelegateExtra;
}
