import type { VNode } from 'preact';
import { secondsLeft } from '../../../process/sessions/expected-wait.ts';
import type { SpeechView } from '../../../process/sessions/floor-view.ts';
import type { Say, ScreenProps } from '../screen.ts';

export type ClockPhase = 'left' | 'nearly' | 'over';

interface ClockProps extends Pick<ScreenProps, 'say' | 'now'> {
  readonly speech: Pick<SpeechView, 'limitSeconds' | 'spokenMs' | 'runningSince'>;
  /** `view.limits.warn`: so many seconds before its end the clock warns. */
  readonly warn: number;
  /** Where several clocks stand on one page, one of them speaks. */
  readonly silent?: boolean;
}

/**
 * The time that a speech has left, `2:05`; past its limit what it is over, `+0:40`, told by sign and word beside the
 * colour. What is read out changes at the beginning, the warning and the end, never by the second.
 */
export function Clock({ say, speech, warn, now, silent }: ClockProps): VNode {
  const left = secondsLeft(speech, now);
  const phase = clockPhase(left, warn);
  const paused = speech.runningSince === undefined;
  return (
    <div class={`clock clock-${phase}${paused ? ' clock-paused' : ''}`} data-phase={phase}>
      <p class="clock-face" role="timer" aria-live="off">
        <span class="clock-time" dir="ltr">{clockFace(left)}</span> <span class="clock-word">{say(phaseWords[phase])}</span>
      </p>
      <p class="clock-of">
        {say('floor.clock.of', { limit: minutesText(speech.limitSeconds) })}
        {paused && <strong class="clock-stopped"> ❙❙ {say('floor.clock.paused')}</strong>}
      </p>
      {silent !== true && (
        <p class="visually-hidden" role="status">
          {announced(say, phase, speech.limitSeconds, warn)}
          {paused && ` ${say('floor.clock.paused')}`}
        </p>
      )}
    </div>
  );
}

const phaseWords = { left: 'floor.clock.left', nearly: 'floor.clock.nearly', over: 'floor.clock.over' } as const;

export function clockPhase(left: number, warn: number): ClockPhase {
  if (left <= 0) return 'over';
  return left <= warn ? 'nearly' : 'left';
}

/** A second is shown until it has passed, so that a clock begins with its limit and `+0:00` means that it is over. */
export function clockFace(left: number): string {
  return left > 0 ? minutesText(Math.ceil(left)) : `+${minutesText(Math.floor(-left))}`;
}

/** Whole seconds as minutes and seconds: 125 is `2:05`, an hour `60:00`. */
export function minutesText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function announced(say: Say, phase: ClockPhase, limit: number, warn: number): string {
  if (phase === 'over') return say('floor.clock.said-over');
  return phase === 'nearly' ? say('floor.clock.said-nearly', { seconds: warn }) : say('floor.clock.said-begun', { seconds: limit });
}
