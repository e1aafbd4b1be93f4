import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { FloorView, WaitingView } from '../../process/sessions/floor-view.ts';
import { FloorForm } from './parts/floor-form.tsx';
import { flowName, Reasons } from './parts/reasons.tsx';
import { SpeakerName, speakerText } from './parts/speaker-name.tsx';
import type { ScreenProps } from './screen.ts';

interface NextProps {
  readonly screen: ScreenProps;
  readonly view: FloorView;
}

/** So many of the list are shown at first (`chair.css`). */
const shown = 10;
/** A name stands so many milliseconds before the button under it takes a click. */
const settles = 800;

/** The one large button: gives the floor to the computed next, and says why it is. */
export function ChairNext({ screen, view }: NextProps): VNode {
  const { say, names, now, feed } = screen;
  const first = view.queue[0];
  const turn = first === undefined ? undefined : view.waiting[first];
  const stands = useRef({ first, since: now });
  if (stands.current.first !== first) stands.current = { first, since: now };
  const unsettled = feed !== 'still' && now - stands.current.since < settles && now >= stands.current.since;
  const hindered = view.interrupted !== undefined || view.status !== 'open';
  return (
    <section class="chair-next" aria-label={say('chair.next')}>
      {first === undefined || turn === undefined ? (
        <p class="chair-nobody">{say('chair.nobody-waits')}</p>
      ) : (
        <>
          {hindered ? (
            <p class="chair-waits">{say('chair.next-is', { who: speakerText(say, names, turn) })}</p>
          ) : (
            <FloorForm screen={screen} cls="chair-give" act="give-floor" fields={{ turn: first, seen: view.lastGiven }} unsettled={unsettled} name={say('chair.next-is', { who: speakerText(say, names, turn) })} label={<NextLabel screen={screen} turn={turn} />} />
          )}
          <Reasons say={say} reasons={view.reasons?.[first]} />
        </>
      )}
    </section>
  );
}

function NextLabel({ screen: { say, names }, turn }: { readonly screen: ScreenProps; readonly turn: WaitingView }): VNode {
  return (
    <>
      <span class="chair-give-word">{say('chair.next')}</span> <SpeakerName say={say} names={names} turn={turn} />
    </>
  );
}

/** Points of order and rights of reply, above the list. While a point of order is heard nobody else is given the floor. */
export function ChairAsides({ screen, view }: NextProps): VNode | null {
  const { say, names } = screen;
  if (view.asides.length === 0) return null;
  return (
    <section class="chair-asides" aria-labelledby="chair-asides">
      <h2 id="chair-asides">{say('chair.asides')}</h2>
      <ul>
        {view.asides.map((id) => {
          const turn = view.waiting[id];
          return turn === undefined ? null : (
            <li key={id}>
              <p>
                <strong class="lane-badge">{say(`floor.lane.${turn.lane}`)}</strong> <SpeakerName say={say} names={names} turn={turn} />
              </p>
              {view.interrupted === undefined && view.status === 'open' && <FloorForm screen={screen} act="give-floor" fields={{ turn: id, seen: view.lastGiven }} label={say('chair.give')} name={say('chair.give-to', { who: speakerText(say, names, turn) })} />}
              <Strike screen={screen} id={id} turn={turn} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Those after the first: the next two with their reasons, then the rest. Whoever is given the floor before their turn is so with a reason. */
export function ChairList({ screen, view }: NextProps): VNode {
  const { say, names } = screen;
  const [first, ...rest] = view.queue;
  const firstTurn = first === undefined ? undefined : view.waiting[first];
  // Early in a session everybody speaks for the first time, and saying so tells nothing.
  const someHeard = view.queue.some((id) => view.waiting[id]?.first !== true);
  return (
    <section class="chair-queue" aria-labelledby="chair-queue">
      <h2 id="chair-queue">
        {say('chair.list')} <span class="chair-count">{say('chair.waiting', { count: view.queue.length })}</span>
      </h2>
      {view.listClosed && <p class="chair-closed">{say('chair.list-closed')}</p>}
      {first !== undefined && firstTurn !== undefined && (
        <ol class="chair-list">
          <li key={first} class="chair-first">
            <details>
              <summary>
                <Entry screen={screen} place={1} turn={firstTurn} marksFirst={someHeard} />
              </summary>
              <Reasons say={say} reasons={view.reasons?.[first]} />
              <Strike screen={screen} id={first} turn={firstTurn} />
            </details>
          </li>
          {rest.map((id, index) => {
            const turn = view.waiting[id];
            return turn === undefined ? null : (
              <li key={id}>
                <details>
                  <summary>
                    <Entry screen={screen} place={index + 2} turn={turn} marksFirst={someHeard} />
                  </summary>
                  {view.interrupted === undefined && view.status === 'open' && (
                    <FloorForm screen={screen} cls="chair-override" act="give-floor" fields={{ turn: id, seen: view.lastGiven }} label={say('chair.give')} name={say('chair.give-to', { who: speakerText(say, names, turn) })}>
                      <label>
                        {say('chair.why-otherwise')} <input name="override" required maxLength={300} autocomplete="off" />
                      </label>
                    </FloorForm>
                  )}
                  <Strike screen={screen} id={id} turn={turn} />
                </details>
                <Reasons say={say} reasons={view.reasons?.[id]} />
              </li>
            );
          })}
        </ol>
      )}
      {view.queue.length > shown && (
        <label class="chair-all">
          <input type="checkbox" /> {say('chair.show-all', { count: view.queue.length })}
        </label>
      )}
    </section>
  );
}

interface EntryProps {
  readonly screen: ScreenProps;
  readonly place: number;
  readonly turn: WaitingView;
  readonly marksFirst: boolean;
}

function Entry({ screen: { say, names }, place, turn, marksFirst }: EntryProps): VNode {
  return (
    <span class="chair-entry">
      <span class="chair-place">{place}</span> <SpeakerName say={say} names={names} turn={turn} /> <span class="chair-flow">{turn.group === undefined ? flowName(say, turn.flow) : ''}</span>
      {marksFirst && turn.first === true && <span class="chair-new"> {say('chair.not-yet-spoken')}</span>}
      {turn.topic !== undefined && <span class="chair-topic"> {turn.topic}</span>}
    </span>
  );
}

function Strike({ screen, id, turn }: { readonly screen: ScreenProps; readonly id: string; readonly turn: WaitingView }): VNode {
  const { say, names } = screen;
  return <FloorForm screen={screen} cls="chair-quiet" act="withdraw-request" fields={{ turn: id }} label={say('chair.strike')} name={say('chair.strike-who', { who: speakerText(say, names, turn) })} />;
}
