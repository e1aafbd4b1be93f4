import type { VNode } from 'preact';
import { FloorForm } from './parts/floor-form.tsx';
import type { ScreenProps } from './screen.ts';

/** Points of order and rights of reply, which go before the list. */
export function DelegateAsides(screen: ScreenProps): VNode {
  const { say, view, me = '', language } = screen;
  const pending = (lane: string) => Object.values(view?.waiting ?? {}).some((one) => one.holder === me && one.lane === lane);
  return (
    <details class="delegate-asides">
      <summary>{say('floor-delegate.asides')}</summary>
      {(['point-of-order', 'right-of-reply'] as const).map((lane) => (
        <div key={lane}>
          {!pending(lane) && <FloorForm screen={screen} act="request-floor" label={say(`floor-delegate.aside.${lane}`)} fresh="turn" fields={{ lane, holder: me, language }} cls="delegate-quiet" />}
          <p class="hint">{say(pending(lane) ? 'floor-delegate.aside-waits' : `floor-delegate.aside.${lane}.why`)}</p>
        </div>
      ))}
    </details>
  );
}
