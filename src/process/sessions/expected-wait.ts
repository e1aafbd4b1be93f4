import type { FloorView, SpeechView } from './floor-view.ts';

/** Between two speakers: the chair's thanks, the way to the microphone. */
const handOverSeconds = 10;

/**
 * Seconds until a place of the list comes (1 for the next), if everybody ahead speaks as long as the limit: what the
 * running speech has left, and those ahead with a hand-over each. An estimate: points of order and the chair change it.
 * `now` in milliseconds since 1970, by the server's clock.
 */
export function expectedWait({ speaking, limits }: Pick<FloorView, 'speaking' | 'limits'>, place: number, now: number): number {
  const left = speaking === undefined ? 0 : Math.max(0, secondsLeft(speaking, now));
  return Math.round(left + (place - 1) * (limits.intervention + handOverSeconds) + handOverSeconds);
}

/** Seconds that a speech has left at a moment; negative once it is over its limit. */
export function secondsLeft({ limitSeconds, spokenMs, runningSince }: Pick<SpeechView, 'limitSeconds' | 'spokenMs' | 'runningSince'>, now: number): number {
  const spoken = spokenMs + (runningSince === undefined ? 0 : Math.max(0, now - Date.parse(runningSince)));
  return limitSeconds - spoken / 1000;
}
