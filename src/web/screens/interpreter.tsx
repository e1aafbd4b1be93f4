import type { VNode } from 'preact';
import type { WaitingView } from '../../process/sessions/floor-view.ts';
import { languages } from '../../process/vocabulary/language.ts';
import { Clock } from './parts/clock.tsx';
import { FeedState } from './parts/feed-state.tsx';
import { SpeakerName, speakerText } from './parts/speaker-name.tsx';
import { statementHref } from './parts/statement-href.ts';
import { interpreterExtra } from './room-extra.ts';
import type { ScreenProps } from './screen.ts';

/** As far ahead as a booth prepares itself. */
const shown = 10;

/** For the booths: who speaks in which language, who comes next in which, about what, and the text where there is one. */
export function InterpreterScreen(props: ScreenProps): VNode {
  const { say, view } = props;
  const speaking = view?.status === 'open' ? view.speaking : undefined;
  const next = [...(view?.asides ?? []), ...(view?.queue ?? [])].slice(0, shown).flatMap((id) => (view?.waiting[id] === undefined ? [] : [{ id, turn: view.waiting[id] }]));
  return (
    <div class="booths">
      <Booths {...props} />
      <section class="booth-now" aria-labelledby="now">
        <h2 id="now">{say('room.now')}</h2>
        {view === undefined || speaking === undefined ? (
          <p class="booth-state">{say(view === undefined ? 'room.not-begun' : view.status === 'open' ? 'room.nobody' : `floor.status.${view.status}`)}</p>
        ) : (
          <>
            <BoothTurn {...props} id={speaking.id} turn={speaking} />
            {props.feed !== 'still' && <Clock say={say} now={props.now} speech={speaking} warn={view.limits.warn} silent />}
          </>
        )}
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{say('room.next')}</h2>
        {next.length === 0 ? (
          <p class="booth-state">{say('room.next.none')}</p>
        ) : (
          <ol class="booth-next">
            {next.map(({ id, turn }) => (
              <li key={id}>
                <BoothTurn {...props} id={id} turn={turn} />
              </li>
            ))}
          </ol>
        )}
      </section>
      <p class="soft">{say('booth.kept')}</p>
      {view !== undefined && <FeedState {...props} />}
    </div>
  );
}

/** What a booth has to interpret stands large; what is in its own language is one quiet line, so that it still knows when its turn comes. */
function BoothTurn({ say, names, links, extra, id, turn }: ScreenProps & { readonly id: string; readonly turn: WaitingView }): VNode {
  const { booth } = interpreterExtra(extra);
  const own = booth !== undefined && turn.language === booth;
  return (
    <div class={own ? 'booth-turn booth-turn-own' : 'booth-turn'}>
      <p class={`booth-language booth-language-${turn.language}`}>
        {say(`room.language.${turn.language}`)}
        {own && <span class="soft"> {say('booth.own')}</span>}
      </p>
      <p class="booth-who">
        <SpeakerName say={say} names={names} turn={turn} /> {(turn.lane === 'point-of-order' || turn.lane === 'right-of-reply') && <span class="booth-lane">{say(`floor.lane.${turn.lane}`)}</span>}
      </p>
      {turn.topic !== undefined && <p class="booth-topic">{turn.topic}</p>}
      {turn.question !== undefined && <p class="booth-topic">{turn.question}</p>}
      {turn.language === 'other' && !own && turn.lane !== 'podium' && <p class="soft">{say('booth.other')}</p>}
      {turn.statement === true && (
        <a class="button booth-text" href={statementHref(links, id)} target="_blank" rel="noopener" aria-label={say('booth.text-of', { who: speakerText(say, names, turn) })}>
          {say('booth.text')}
        </a>
      )}
    </div>
  );
}

function Booths({ say, links, extra }: ScreenProps): VNode {
  const { booth } = interpreterExtra(extra);
  return (
    <nav class="booth-choice" aria-label={say('booth.choose')}>
      <span aria-hidden="true">{say('booth.choose')}</span>
      <a href={links['booth-all'] ?? ''} aria-current={booth === undefined ? 'true' : undefined}>
        {say('booth.all')}
      </a>
      {languages.map((language) => (
        <a key={language} href={links[`booth-${language}`] ?? ''} aria-current={booth === language ? 'true' : undefined}>
          {say(`room.language.${language}`)}
        </a>
      ))}
    </nav>
  );
}
