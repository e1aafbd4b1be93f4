import type { VNode } from 'preact';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import { FeedState, hourText } from './parts/feed-state.tsx';
import { speakerText } from './parts/speaker-name.tsx';
import { readChairExtra } from './chair-extra.ts';
import type { ScreenProps } from './screen.ts';

interface HeadProps {
  readonly screen: ScreenProps;
  readonly view: FloorView | undefined;
}

/** So many minutes before its end they are counted. */
const toCount = 90;

/** Whether the sitting is open, which segment is under way and when it ends by the programme, and whether all this is live. */
export function ChairHead({ screen, view }: HeadProps): VNode {
  const { say, language, now } = screen;
  const segment = view?.segment;
  const line = readChairExtra(screen.extra).items.find(({ id }) => id === segment?.item);
  const minutes = line === undefined ? 0 : Math.max(0, Math.round((line.endsAt - now) / 60_000));
  return (
    <header class="chair-head">
      {view !== undefined && (
        <p class={`chair-status chair-status-${view.status}`}>
          {say(`floor.status.${view.status}`)}
          {segment !== undefined && <strong> {inLanguage(segment.title, language).text}</strong>}
          {line !== undefined && <span class="chair-until"> {say(minutes > toCount ? 'chair.segment.until-hour' : 'chair.segment.until', { time: hourText(line.endsAt, screen), minutes })}</span>}
        </p>
      )}
      <FeedState {...screen} />
    </header>
  );
}

/** Why the last form was refused, and who has the floor now: of two who chair the second sees what the first did. */
export function ChairProblem({ screen: { say, names, problem }, view }: HeadProps): VNode {
  return (
    <div role="alert" class={problem === undefined ? 'chair-problem' : 'chair-problem problems'}>
      {problem !== undefined && (
        <p>
          {problem} {view?.speaking !== undefined && <strong>{say('chair.has-floor', { who: speakerText(say, names, view.speaking) })}</strong>}
        </p>
      )}
    </div>
  );
}
