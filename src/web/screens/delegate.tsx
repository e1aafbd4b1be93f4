import type { VNode } from 'preact';
import { DelegateAsides } from './delegate-asides.tsx';
import { DelegateAsk } from './delegate-ask.tsx';
import { extraOf } from './delegate-extra.ts';
import { DelegateList } from './delegate-list.tsx';
import { DelegateQueued } from './delegate-queued.tsx';
import { DelegateRequests } from './delegate-requests.tsx';
import { NowSpeaking, OwnSpeech } from './delegate-speech.tsx';
import { FeedState } from './parts/feed-state.tsx';
import { FloorForm } from './parts/floor-form.tsx';
import type { ScreenProps } from './screen.ts';

/** The screen of whoever asks for the floor, made for a phone: who speaks, the large button, one's own requests, the list. */
export function DelegateScreen(screen: ScreenProps): VNode {
  const { view, me, problem } = screen;
  const mine = view?.speaking?.holder === me && view?.speaking !== undefined && view.speaking.lane !== 'podium' ? view.speaking : undefined;
  return (
    <div class="delegate">
      <div class="delegate-main">
        {problem !== undefined && (
          <p class="delegate-problem" role="alert">
            {problem}
          </p>
        )}
        {view !== undefined && mine !== undefined && <OwnSpeech screen={screen} view={view} speech={mine} />}
        {view !== undefined && mine === undefined && <NowSpeaking screen={screen} view={view} />}
        <DelegateQueued {...screen} />
        {view !== undefined && <DelegateRequests screen={screen} view={view} />}
        <DelegateAsk {...screen} />
        {view !== undefined && view.status !== 'risen' && <DelegateAsides {...screen} />}
      </div>
      <div class="delegate-side">
        {view !== undefined && <DelegateList screen={screen} view={view} />}
        {view !== undefined && <Presence {...screen} />}
        <FeedState {...screen} />
      </div>
    </div>
  );
}

function Presence(screen: ScreenProps): VNode | null {
  const { say, me = '', names, view, extra } = screen;
  const { own } = extraOf(extra);
  const name = names[me] ?? me;
  if (own?.present === true) return <p class="delegate-present">✓ {say('floor-delegate.present', { name })}</p>;
  if (view?.status === 'risen') return null;
  return (
    <section class="delegate-presence">
      <FloorForm screen={screen} act="declare-presence" label={say('floor-delegate.presence.do')} fields={{ holder: me }} cls="delegate-quiet" />
      <p class="hint">{say('floor-delegate.presence.why', { name })}</p>
    </section>
  );
}
