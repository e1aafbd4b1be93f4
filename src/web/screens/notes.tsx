import type { VNode } from 'preact';
import type { HeardView } from '../../process/sessions/floor-view.ts';
import { NoteForm } from './note-form.tsx';
import { notesExtra } from './note-extra.ts';
import { Clock, minutesText } from './parts/clock.tsx';
import { FeedState, hourText } from './parts/feed-state.tsx';
import { SpeakerName, speakerText } from './parts/speaker-name.tsx';
import { statementHref } from './parts/statement-href.ts';
import type { ScreenProps } from './screen.ts';

/** A turn that has had the floor. */
interface Spoken extends Pick<HeardView, 'holder' | 'group' | 'lane' | 'capacity' | 'givenAt' | 'statement'> {
  readonly id: string;
  /** Absent while it runs or is interrupted. */
  readonly seconds?: number;
}

/** The note-takers' screen: who spoke, the latest on top, each with its one note. */
export function NotesScreen(props: ScreenProps): VNode {
  const { say, view, extra, links, problem } = props;
  const { hidden, only } = notesExtra(extra);
  const turns = spoken(view).filter(({ id }) => !hidden.includes(id));
  return (
    <div class="notes">
      <p class="notes-public">{say('notes.public')}</p>
      <nav class="views" aria-label={say('notes.filter')}>
        {(['all', 'missing'] as const).map((one) => (
          <a key={one} href={links[`notes-${one}`] ?? ''} aria-current={one === only ? 'true' : undefined}>
            {say(`notes.${one}`)}
          </a>
        ))}
      </nav>
      {view !== undefined && <FeedState {...props} />}
      {problem !== undefined && (
        <p class="notes-problem" role="alert">
          {problem}
        </p>
      )}
      {turns.length === 0 ? (
        <p>{say(only === 'missing' && spoken(view).length > 0 ? 'notes.none-missing' : 'notes.none')}</p>
      ) : (
        <ol class="notes-list" reversed>
          {turns.map((turn) => (
            <li key={turn.id} id={`turn-${turn.id}`} class={turn.seconds === undefined ? 'note-row note-row-now' : 'note-row'}>
              <SpokenTurn {...props} turn={turn} />
              <NoteForm {...props} turn={turn.id} who={speakerText(say, props.names, turn)} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** By when they were given the floor, so that a row never changes its place under whoever is writing in it. */
function spoken(view: ScreenProps['view']): readonly Spoken[] {
  const running = [view?.speaking, view?.interrupted].filter((speech) => speech !== undefined);
  const heard = Object.entries(view?.heard ?? {}).map(([id, turn]) => ({ id, ...turn }));
  return [...running, ...heard].toSorted((a, b) => (a.givenAt < b.givenAt ? 1 : a.givenAt > b.givenAt ? -1 : 0));
}

function SpokenTurn({ say, names, links, language, timeZone, view, now, feed, turn }: ScreenProps & { readonly turn: Spoken }): VNode {
  const speech = [view?.speaking, view?.interrupted].find((one) => one?.id === turn.id);
  return (
    <div class="note-turn">
      <h2>
        <SpeakerName say={say} names={names} turn={turn} />
      </h2>
      <p class="note-facts">
        <time dateTime={turn.givenAt}>{hourText(turn.givenAt, { language, timeZone })}</time>
        {turn.seconds !== undefined && <span dir="ltr"> {minutesText(turn.seconds)}</span>}
        {(turn.lane === 'point-of-order' || turn.lane === 'right-of-reply') && <span> {say(`floor.lane.${turn.lane}`)}</span>}
        {turn.seconds === undefined && <strong class="note-now"> {say('notes.speaking')}</strong>}
      </p>
      {speech !== undefined && view !== undefined && feed !== 'still' && <Clock say={say} now={now} speech={speech} warn={view.limits.warn} silent />}
      {speech?.topic !== undefined && <p class="soft">{speech.topic}</p>}
      {turn.statement === true && (
        <p>
          <a href={statementHref(links, turn.id)} target="_blank" rel="noopener" aria-label={`${say('notes.statement')}: ${speakerText(say, names, turn)}`}>
            {say('notes.statement')}
          </a>
        </p>
      )}
    </div>
  );
}
