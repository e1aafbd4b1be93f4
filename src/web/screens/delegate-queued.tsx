import type { VNode } from 'preact';
import { extraOf } from './delegate-extra.ts';
import type { QueuedView } from './delegate-extra.ts';
import { hourText } from './parts/feed-state.tsx';
import { FloorForm } from './parts/floor-form.tsx';
import type { ScreenProps } from './screen.ts';

/** What the phone keeps until there is a network, and what became of it if it was not taken. */
export function DelegateQueued(screen: ScreenProps): VNode {
  const { say, view, extra } = screen;
  const { queued = [], notTaken } = extraOf(extra);
  return (
    <div class="delegate-queue" aria-live="polite">
      {/* One whose answer was lost stands on the list already. */}
      {queued.filter(({ turn }) => view?.waiting[turn] === undefined).map((one) => (
        <Queued key={one.id} screen={screen} one={one} />
      ))}
      {notTaken !== undefined && (
        <div class="delegate-problem" data-not-taken>
          <p>
            <strong>{say('floor-delegate.not-taken')}</strong> {notTaken === '' ? say('floor-delegate.not-taken.late') : notTaken}
          </p>
        </div>
      )}
    </div>
  );
}

function Queued({ screen, one: { id, group, at, state, lane } }: { readonly screen: ScreenProps; readonly one: QueuedView }): VNode {
  const { say, names, me = '' } = screen;
  const name = group === undefined ? (names[me] ?? me) : (names[group] ?? group);
  return (
    <section class={`delegate-waits delegate-${state}`} data-queued={state}>
      <p>
        <strong>{say(state === 'sending' ? 'floor-delegate.queued.sending' : 'floor-delegate.queued.waiting')}</strong>
      </p>
      <p>
        {say(`floor.lane.${lane}`)} · {name}
      </p>
      {state === 'waiting' && (
        <>
          <p class="hint">{say('floor-delegate.queued.at', { time: hourText(at, screen) })}</p>
          <FloorForm screen={screen} act="cancel-queued" label={say('floor-delegate.queued.cancel')} fields={{ queued: id }} cls="delegate-quiet" />
        </>
      )}
    </section>
  );
}
