import type { VNode } from 'preact';
import type { FloorView, SpeechView } from '../../process/sessions/floor-view.ts';
import { Clock } from './parts/clock.tsx';
import { FloorForm } from './parts/floor-form.tsx';
import { SpeakerName, speakerText } from './parts/speaker-name.tsx';
import type { ScreenProps } from './screen.ts';

interface NowProps {
  readonly screen: ScreenProps;
  readonly view: FloorView;
  /** Without the acts: for whoever looks on. */
  readonly quiet?: boolean;
}

/** Who has the floor, the clock, and what can be done about it. */
export function ChairNow({ screen, view, quiet = false }: NowProps): VNode {
  const { say, names, now } = screen;
  const { speaking, interrupted, limits } = view;
  return (
    <section class="chair-now" aria-labelledby="chair-now">
      <h2 id="chair-now" tabIndex={-1} data-focus-home>
        {say('chair.now')}
      </h2>
      {speaking === undefined ? (
        <>
          <p class="chair-nobody">{say('chair.nobody')}</p>
          {!quiet && <GoOn screen={screen} view={view} />}
        </>
      ) : (
        <>
          <p class="chair-speaker">
            <SpeakerName say={say} names={names} turn={speaking} />
          </p>
          <About screen={screen} speech={speaking} />
          {interrupted !== undefined && <p class="chair-interrupted">{say('chair.interrupted', { who: speakerText(say, names, interrupted) })}</p>}
          <div class="chair-clock">
            <Clock say={say} speech={speaking} warn={limits.warn} now={now} />
            {!quiet && <SpeechActs screen={screen} speech={speaking} interrupted={interrupted} />}
          </div>
        </>
      )}
    </section>
  );
}

/** Ended by mistake: whoever was heard last goes on where they stopped. */
function GoOn({ screen, view: { lastGiven, heard, status } }: Pick<NowProps, 'screen' | 'view'>): VNode | null {
  const { say, names } = screen;
  const last = lastGiven === undefined ? undefined : heard[lastGiven];
  if (lastGiven === undefined || last === undefined || status !== 'open' || last.lane === 'point-of-order' || last.lane === 'right-of-reply') return null;
  return <FloorForm screen={screen} act="return-floor" fields={{ turn: lastGiven }} label={say('chair.go-on', { who: speakerText(say, names, last) })} />;
}

function About({ screen: { say }, speech: { lane, topic, question } }: { readonly screen: ScreenProps; readonly speech: SpeechView }): VNode | null {
  const aside = lane === 'point-of-order' || lane === 'right-of-reply';
  if (!aside && topic === undefined && question === undefined) return null;
  return (
    <p class="chair-about">
      {aside && <strong class="lane-badge">{say(`floor.lane.${lane}`)}</strong>} {topic ?? question}
    </p>
  );
}

function SpeechActs({ screen, speech, interrupted }: { readonly screen: ScreenProps; readonly speech: SpeechView; readonly interrupted: SpeechView | undefined }): VNode {
  const { say, names } = screen;
  const paused = speech.runningSince === undefined;
  const turn = speech.id;
  return (
    <div class="chair-acts">
      <FloorForm screen={screen} act={paused ? 'resume-speech' : 'pause-speech'} fields={{ turn }} label={say(paused ? 'chair.resume' : 'chair.pause')} />
      <FloorForm screen={screen} act="extend-speech" fields={{ turn, seconds: 60 }} label={say('chair.one-minute')} />
      <FloorForm screen={screen} act="end-speech" fields={{ turn }} label={interrupted === undefined ? say('chair.end') : say('chair.end-back', { who: names[interrupted.holder] ?? interrupted.holder })} />
    </div>
  );
}
