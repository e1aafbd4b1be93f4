import type { VNode } from 'preact';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { SpeakerName } from './parts/speaker-name.tsx';
import type { ScreenProps } from './screen.ts';

/** So many of the list are shown at once; the others on demand. */
const shown = 8;

/** Who waits, in the computed order, with those who go before the list; oneself always in sight. */
export function DelegateList({ screen, view }: { readonly screen: ScreenProps; readonly view: FloorView }): VNode {
  const { say, me } = screen;
  const { queue, asides, waiting } = view;
  const later = queue.flatMap((id, index) => {
    const turn = waiting[id];
    return index >= shown && turn?.holder === me && turn?.lane !== 'podium' ? [{ id, place: index + 1 }] : [];
  });
  return (
    <section class="delegate-list" aria-labelledby="list">
      <h2 id="list">
        {say('floor.lane.list')} <span class="delegate-count">{say('floor-delegate.waiting', { count: queue.length })}</span>
      </h2>
      {asides.length > 0 && <ul class="delegate-before">{asides.map((id) => <Row key={id} screen={screen} view={view} id={id} />)}</ul>}
      <ol>{queue.slice(0, shown).map((id) => <Row key={id} screen={screen} view={view} id={id} />)}</ol>
      {later.map(({ id, place }) => (
        <ol key={id} start={place}>
          <Row screen={screen} view={view} id={id} />
        </ol>
      ))}
      {queue.length > shown && (
        <details>
          <summary>{say('floor-delegate.others', { count: queue.length - shown })}</summary>
          <ol start={shown + 1}>{queue.slice(shown).map((id) => <Row key={id} screen={screen} view={view} id={id} />)}</ol>
        </details>
      )}
    </section>
  );
}

function Row({ screen: { say, names, me }, view, id }: { readonly screen: ScreenProps; readonly view: FloorView; readonly id: string }): VNode | null {
  const turn = view.waiting[id];
  if (turn === undefined) return null;
  const own = turn.holder === me && turn.lane !== 'podium';
  return (
    <li class={own ? 'delegate-own' : undefined}>
      <SpeakerName say={say} names={names} turn={turn} />
      {(turn.lane === 'point-of-order' || turn.lane === 'right-of-reply') && <span class="delegate-lane"> {say(`floor.lane.${turn.lane}`)}</span>}
      {own && <strong class="delegate-you"> {say('floor-delegate.you')}</strong>}
    </li>
  );
}
