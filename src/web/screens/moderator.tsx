import type { VNode } from 'preact';
import { readChairExtra } from './chair-extra.ts';
import { ChairHead, ChairProblem } from './chair-head.tsx';
import { ChairAsides, ChairNext } from './chair-next.tsx';
import { ChairNow } from './chair-now.tsx';
import { ChairPanel, ChairQuestions } from './chair-panel.tsx';
import { promptsFor } from './moderator-prompts.ts';
import { Reasons } from './parts/reasons.tsx';
import { SpeakerName } from './parts/speaker-name.tsx';
import type { ScreenProps } from './screen.ts';

/** A moderator's prompts: who speaks, who comes, what waits to be answered, what to think of. The floor is given in one's own panel alone. */
export function ModeratorScreen(screen: ScreenProps): VNode {
  const { view, say, me } = screen;
  const { items, moderates } = readChairExtra(screen.extra);
  if (view === undefined || view.status === 'risen') {
    return (
      <div class="chair chair-between">
        <ChairHead screen={screen} view={view} />
        <h2>{say('floor.status.risen')}</h2>
      </div>
    );
  }
  const runs = !moderates || (view.segment?.moderator !== undefined && view.segment.moderator === me);
  const endsAt = items.find(({ id }) => id === view.segment?.item)?.endsAt;
  const prompts = promptsFor(screen, view, endsAt);
  return (
    <div class="chair moderator">
      <ChairHead screen={screen} view={view} />
      <ChairProblem screen={screen} view={view} />
      <div class="chair-main">
        {runs && <ChairAsides screen={screen} view={view} />}
        <ChairNow screen={screen} view={view} quiet={!runs} />
        {runs ? <ChairNext screen={screen} view={view} /> : <p class="chair-not-yours">{say('moderator.not-yours')}</p>}
        {runs && <ChairQuestions screen={screen} view={view} />}
        {runs && <ChairPanel screen={screen} view={view} />}
      </div>
      <div class="chair-side">
        <section class="moderator-prompts" aria-labelledby="moderator-prompts">
          <h2 id="moderator-prompts">{say('moderator.prompts')}</h2>
          {prompts.length === 0 ? <p>{say('moderator.prompts.none')}</p> : <ul>{prompts.map((prompt) => <li key={prompt}>{prompt}</li>)}</ul>}
        </section>
        <Upcoming screen={screen} runs={runs} />
      </div>
    </div>
  );
}

/** The next three; the first of them stands on the button already where there is one. */
function Upcoming({ screen: { view, say, names }, runs }: { readonly screen: ScreenProps; readonly runs: boolean }): VNode | null {
  if (view === undefined) return null;
  const from = runs ? 1 : 0;
  return (
    <section class="moderator-upcoming" aria-labelledby="moderator-upcoming">
      <h2 id="moderator-upcoming">
        {say('moderator.upcoming')} <span class="chair-count">{say('chair.waiting', { count: view.queue.length })}</span>
      </h2>
      <ol class="chair-list" start={from + 1}>
        {view.queue.slice(from, 3).map((id) => {
          const turn = view.waiting[id];
          return turn === undefined ? null : (
            <li key={id}>
              <SpeakerName say={say} names={names} turn={turn} />
              <Reasons say={say} reasons={view.reasons?.[id]} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
