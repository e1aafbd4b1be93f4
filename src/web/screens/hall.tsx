import type { VNode } from 'preact';
import type { SpeechView } from '../../process/sessions/floor-view.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import { HallSpeaker } from './hall-speaker.tsx';
import { hallExtra } from './room-extra.ts';
import { Clock, minutesText } from './parts/clock.tsx';
import { FeedState, hourText } from './parts/feed-state.tsx';
import { Flag } from './parts/flag.tsx';
import { SpeakerName } from './parts/speaker-name.tsx';
import { venueMoment } from './parts/venue-moment.ts';
import type { ScreenProps } from './screen.ts';

/** So many of those who come next are shown. */
const shown = 3;

/** The screen on the wall of a hall, read from forty metres: who has the floor and how long still, who comes next, and nothing else. */
export function Hall(props: ScreenProps): VNode {
  const { view, extra, language, feed, now } = props;
  const { title, theme } = hallExtra(extra);
  const speaking = view?.status === 'open' ? view.speaking : undefined;
  return (
    <div class="hall" data-theme={theme} data-status={view?.status ?? 'not-begun'}>
      <h1 class="visually-hidden">{title}</h1>
      <div class="hall-head">
        <p class="hall-segment">{view?.segment === undefined ? title : inLanguage(view.segment.title, language).text}</p>
        {feed !== 'still' && <p class="hall-hour" dir="ltr">{hourText(now, props)}</p>}
      </div>
      <div class="hall-stage" aria-live="polite">
        {speaking === undefined ? <HallState {...props} /> : <HallSpeaker {...props} speaking={speaking} />}
      </div>
      <div class="hall-foot">
        {view !== undefined && speaking !== undefined && <HallClock {...props} warn={view.limits.warn} speaking={speaking} />}
        {view?.status === 'open' ? <HallNext {...props} /> : <HallProgramme {...props} />}
      </div>
      {feed === 'lost' && view !== undefined && <FeedState {...props} />}
    </div>
  );
}

/** Nobody speaks: why. */
function HallState({ say, view, extra }: ScreenProps): VNode {
  const { title, begins } = hallExtra(extra);
  if (view === undefined) {
    return (
      <>
        <p class="hall-name hall-fit-4">{title}</p>
        <p class="hall-second">{begins ?? say('room.not-begun')}</p>
      </>
    );
  }
  return (
    <>
      <p class="hall-name hall-fit-4 hall-still">
        {view.status === 'suspended' && <span class="hall-sign" aria-hidden="true" />}
        {say(view.status === 'open' ? 'room.nobody' : `floor.status.${view.status}`)}
      </p>
      {view.status === 'open' && view.listClosed && <p class="hall-second">{say('room.list-closed')}</p>}
    </>
  );
}

/** A page without its script cannot count, so it says since when. */
function HallClock({ say, now, feed, language, timeZone, speaking, warn }: ScreenProps & { readonly speaking: SpeechView; readonly warn: number }): VNode {
  if (feed === 'still') return <p class="hall-since">{say('room.since', { time: hourText(speaking.givenAt, { language, timeZone }), limit: minutesText(speaking.limitSeconds) })}</p>;
  return (
    <div class="hall-clock">
      <Clock say={say} now={now} speech={speaking} warn={warn} />
    </div>
  );
}

function HallNext({ say, names, view }: ScreenProps): VNode {
  const next = [...(view?.asides ?? []), ...(view?.queue ?? [])].slice(0, shown).flatMap((id) => {
    const turn = view?.waiting[id];
    return turn === undefined ? [] : [{ id, turn }];
  });
  return (
    <div class="hall-next">
      <h2>{say('room.next')}</h2>
      {next.length === 0 ? (
        <p>{say('room.next.none')}</p>
      ) : (
        <ol>
          {next.map(({ id, turn }) => (
            <li key={id}>
              <Flag code={turn.holder} /> <SpeakerName say={say} names={names} turn={turn} />
              {(turn.lane === 'point-of-order' || turn.lane === 'right-of-reply') && <span class="hall-lane"> {say(`floor.lane.${turn.lane}`)}</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** While nobody can speak: with what the session goes on. */
function HallProgramme({ say, now, timeZone, extra }: ScreenProps): VNode | null {
  const { lines } = hallExtra(extra);
  const moment = venueMoment(now, timeZone);
  const line = lines.find(({ day, from }) => `${day} ${from}` >= moment && day === moment.slice(0, 10));
  return line === undefined ? null : <p class="hall-then">{say('room.resumes-at', { title: line.title, time: line.from })}</p>;
}
