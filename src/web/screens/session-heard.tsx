import type { VNode } from 'preact';
import type { HeardView } from '../../process/sessions/floor-view.ts';
import { minutesText } from './parts/clock.tsx';
import { hourText } from './parts/feed-state.tsx';
import { SpeakerName, speakerText } from './parts/speaker-name.tsx';
import { statementHref } from './parts/statement-href.ts';
import type { ScreenProps } from './screen.ts';

/** So many of the latest stand on the page at once; the others open under them. */
const latest = 8;

/** Who was heard, the latest first: when, how long, and the statement once it was delivered. */
export function SessionHeard(props: ScreenProps): VNode {
  const { say, view } = props;
  const heard = Object.entries(view?.heard ?? {}).toSorted(([, a], [, b]) => (a.givenAt < b.givenAt ? 1 : -1));
  return (
    <section aria-labelledby="heard">
      <h2 id="heard">{say('room.heard')}</h2>
      {heard.length === 0 ? <p>{say('room.heard.none')}</p> : <HeardList {...props} heard={heard.slice(0, latest)} />}
      {heard.length > latest && (
        <details>
          <summary>{say('room.heard.earlier', { count: heard.length - latest })}</summary>
          <HeardList {...props} heard={heard.slice(latest)} />
        </details>
      )}
    </section>
  );
}

function HeardList({ say, names, links, language, timeZone, heard }: ScreenProps & { readonly heard: readonly (readonly [string, HeardView])[] }): VNode {
  return (
    <ul class="session-heard">
      {heard.map(([id, turn]) => (
        <li key={id}>
          <time class="session-hour" dateTime={turn.givenAt}>
            {hourText(turn.givenAt, { language, timeZone })}
          </time>{' '}
          <span class="session-who">
            <SpeakerName say={say} names={names} turn={turn} />
            {(turn.lane === 'point-of-order' || turn.lane === 'right-of-reply') && <span class="session-lane"> {say(`floor.lane.${turn.lane}`)}</span>}
          </span>{' '}
          {turn.statement === true && (
            <a href={statementHref(links, id)} aria-label={say('room.statement-of', { who: speakerText(say, names, turn) })}>
              {say('room.statement')}
            </a>
          )}
          <span class="session-spoke" dir="ltr">
            {minutesText(turn.seconds)}
          </span>
        </li>
      ))}
    </ul>
  );
}
