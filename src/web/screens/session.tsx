import type { VNode } from 'preact';
import { inLanguage } from '../../process/vocabulary/language.ts';
import { Clock, minutesText } from './parts/clock.tsx';
import { FeedState, hourText } from './parts/feed-state.tsx';
import { Flag } from './parts/flag.tsx';
import { SpeakerName, speakerText } from './parts/speaker-name.tsx';
import { statementHref } from './parts/statement-href.ts';
import { sessionExtra } from './room-extra.ts';
import type { ScreenProps } from './screen.ts';
import { SessionHeard } from './session-heard.tsx';

/** A session for press and public: who has the floor, who waits, who was heard, and where the programme stands. */
export function SessionScreen(props: ScreenProps): VNode {
  const { say, view } = props;
  return (
    <div class="session-live">
      <SessionNow {...props} />
      {view !== undefined && <FeedState {...props} />}
      <div class="session-columns">
        {view !== undefined && view.status !== 'risen' && <SessionList {...props} />}
        <SessionProgramme {...props} />
      </div>
      {view !== undefined && <SessionHeard {...props} />}
      {view !== undefined && (
        <section aria-labelledby="counts">
          <h2 id="counts">{say('room.counts')}</h2>
          <dl class="session-counts">
            {(['states', 'interventions', 'others', 'waiting'] as const).map((name) => (
              <div key={name}>
                <dt>{say(`room.count.${name}`)}</dt>
                <dd>{view.counts[name]}</dd>
              </div>
            ))}
            <div>
              <dt>{say('room.count.seconds')}</dt>
              <dd dir="ltr">{minutesText(view.counts.seconds)}</dd>
            </div>
          </dl>
        </section>
      )}
    </div>
  );
}

function SessionNow({ say, view, names, now, feed, language, timeZone, links, extra }: ScreenProps): VNode {
  const speaking = view?.status === 'open' ? view.speaking : undefined;
  const segment = view?.segment === undefined ? undefined : inLanguage(view.segment.title, language).text;
  return (
    <section class="session-now" aria-labelledby="status" data-status={view?.status ?? 'not-begun'}>
      <p class="session-status">
        <strong id="status" class={`floor-status floor-status-${view?.status ?? 'not-begun'}`}>{view === undefined ? say('room.not-begun') : say(`floor.status.${view.status}`)}</strong>
        {segment !== undefined && <span class="session-segment"> {segment}</span>}
      </p>
      {view === undefined && sessionExtra(extra).begins !== undefined && <p class="lead">{sessionExtra(extra).begins}</p>}
      {view?.status === 'open' && speaking === undefined && <p class="session-nobody">{say('room.nobody')}</p>}
      {view !== undefined && speaking !== undefined && (
        <>
          <h2 class="session-now-label">{say('room.now')}</h2>
          {(speaking.lane === 'point-of-order' || speaking.lane === 'right-of-reply') && <p class="session-lane">{say(`floor.lane.${speaking.lane}`)}</p>}
          <p class="session-speaker" role="status">
            <Flag code={speaking.holder} /> <SpeakerName say={say} names={names} turn={speaking} />
          </p>
          {feed === 'still' ? <p>{say('room.since', { time: hourText(speaking.givenAt, { language, timeZone }), limit: minutesText(speaking.limitSeconds) })}</p> : <Clock say={say} now={now} speech={speaking} warn={view.limits.warn} silent />}
          {speaking.topic !== undefined && <p class="session-topic">{speaking.topic}</p>}
          {speaking.statement === true && (
            <p>
              <a href={statementHref(links, speaking.id)}>{say('room.statement')}</a>
            </p>
          )}
          {view.interrupted !== undefined && <p class="soft">{say('room.interrupted', { who: speakerText(say, names, view.interrupted) })}</p>}
        </>
      )}
    </section>
  );
}

function SessionList({ say, view, names }: ScreenProps): VNode {
  const { waiting = {}, queue = [], asides = [] } = view ?? {};
  const known = (ids: readonly string[]) => ids.flatMap((id) => (waiting[id] === undefined ? [] : [{ id, turn: waiting[id] }]));
  return (
    <section aria-labelledby="list">
      <h2 id="list">{say('floor.lane.list')}</h2>
      {view?.listClosed === true && <p class="session-closed">{say('room.list-closed')}</p>}
      {asides.length > 0 && (
        <ul class="session-asides" aria-label={say('room.asides')}>
          {known(asides).map(({ id, turn }) => (
            <li key={id}>
              <SpeakerName say={say} names={names} turn={turn} /> <span class="session-lane">{turn.lane === 'list' ? '' : say(`floor.lane.${turn.lane}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {queue.length === 0 ? (
        <p>{say('room.list.none')}</p>
      ) : (
        <ol class="session-queue">
          {known(queue).map(({ id, turn }) => (
            <li key={id}>
              <SpeakerName say={say} names={names} turn={turn} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The day's programme, with the line that runs; before the first sitting there is nothing else. */
function SessionProgramme({ say, view, extra }: ScreenProps): VNode {
  const { day } = sessionExtra(extra);
  const segment = view?.status === 'risen' ? undefined : view?.segment;
  const runs = (line: { readonly id: string; readonly panel?: string }) => segment !== undefined && (segment.item === line.id || (segment.item === undefined && segment.panel !== undefined && segment.panel === line.panel));
  return (
    <section aria-labelledby="day">
      <h2 id="day">{day === undefined ? say('room.programme') : say('room.programme-of', { day: day.label })}</h2>
      {day === undefined ? (
        <p>{say('room.programme.none')}</p>
      ) : (
        <ol class="session-programme">
          {day.lines.map((line) => (
            <li key={line.id} aria-current={runs(line) ? 'true' : undefined}>
              <span class="session-hours" dir="ltr">
                {line.from}–{line.to}
              </span>{' '}
              <span>
                {line.title} {runs(line) && <strong class="session-running">{say('room.running')}</strong>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
