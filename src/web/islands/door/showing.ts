import { daysIn, firstShownOn } from '../../../process/participation/meeting-day.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import type { DoorSaying } from './decide-showing.ts';

/** A badge shown at this device, as the device keeps it until the meeting is over. */
export interface Showing {
  /** Registration and moment: the same showing never counts twice. */
  readonly id: string;
  /** The path of the meeting's door page without its language. */
  readonly meeting: string;
  readonly registration: string;
  /** By the server's clock, as far as the device knows it. */
  readonly shownAt: Instant;
  readonly state: 'waiting' | 'recorded' | 'conflict';
  /** Why the record did not take it, and when the badge was shown first that day. */
  readonly said?: DoorSaying;
  readonly firstAt?: string;
}

/** What the record said to one showing. `later`: nothing was decided, to be told again. */
export interface ShowingResult {
  readonly registration: string;
  readonly shownAt: string;
  readonly say: DoorSaying | 'later';
  readonly at?: string;
}

/** So many go in one request. */
export const mostShowings = 200;

/** Our own server's answer; undefined for anything else. */
export function parseResults(said: unknown): readonly ShowingResult[] | undefined {
  return typeof said === 'object' && said !== null && 'results' in said && Array.isArray(said.results) ? (said.results as readonly ShowingResult[]) : undefined;
}

/** A showing after the record's word on it. A clock that runs ahead is waited for. */
export function settle(showing: Showing, result: ShowingResult): Showing {
  switch (result.say) {
    case 'later':
    case 'clock-ahead':
      return showing;
    case 'welcome':
      return { ...showing, state: 'recorded' };
    case 'already':
    case 'not-approved':
    case 'unknown':
    case 'misread':
      return { ...showing, state: 'conflict', said: result.say, ...(result.at !== undefined && { firstAt: result.at }) };
  }
}

/** A showing that the record had taken, when it learns that the badge had been at another door before on that day of the meeting's zone (`known`: the first showing of each day). */
export function overtaken(showing: Showing, known: readonly Instant[], timeZone: string): Showing | undefined {
  if (showing.state !== 'recorded') return undefined;
  const first = firstShownOn(daysIn(timeZone)(showing.shownAt), known);
  return first !== undefined && first < showing.shownAt ? { ...showing, state: 'conflict', said: 'already', firstAt: first } : undefined;
}
