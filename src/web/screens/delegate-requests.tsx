import type { VNode } from 'preact';
import { expectedWait } from '../../process/sessions/expected-wait.ts';
import type { FloorView, WaitingView } from '../../process/sessions/floor-view.ts';
import type { OwnTurn } from '../../process/sessions/own-floor.ts';
import { extraOf } from './delegate-extra.ts';
import { LanguageField, OptionalFields } from './delegate-fields.tsx';
import { DelegateStatement } from './delegate-statement.tsx';
import { FloorForm } from './parts/floor-form.tsx';
import { reasonText } from './parts/reasons.tsx';
import type { ScreenProps } from './screen.ts';

interface Shown {
  readonly screen: ScreenProps;
  readonly view: FloorView;
}

/** My requests that wait: place and expected wait, why among the first three, and what can still be changed. Below them what I said already. */
export function DelegateRequests({ screen, view }: Shown): VNode | null {
  const { say, me, extra } = screen;
  const { own } = extraOf(extra);
  const waiting = Object.entries(view.waiting).filter(([, { holder, lane }]) => holder === me && lane !== 'podium');
  const heard = Object.entries(view.heard).filter(([, { holder, lane }]) => holder === me && lane === 'list');
  if (waiting.length + heard.length === 0) return null;
  return (
    <section class="delegate-mine" aria-labelledby="mine">
      <h2 id="mine">{say('floor-delegate.mine')}</h2>
      {waiting.map(([id, turn]) => (
        <Request key={id} screen={screen} view={view} id={id} turn={turn} own={own?.turns[id]} />
      ))}
      {heard.map(([id, turn]) => (
        <article key={id} class="delegate-request delegate-heard">
          <p>
            ✓ {say('floor-delegate.heard', { minutes: Math.floor(turn.seconds / 60), seconds: Math.round(turn.seconds) % 60 })} {turn.group !== undefined && say('floor.on-behalf', { group: screen.names[turn.group] ?? turn.group })}
          </p>
          <DelegateStatement screen={screen} id={id} own={own?.turns[id]} />
        </article>
      ))}
    </section>
  );
}

interface RequestProps extends Shown {
  readonly id: string;
  readonly turn: WaitingView;
  readonly own: OwnTurn | undefined;
}

function Request(props: RequestProps): VNode {
  const { screen, id, turn, own } = props;
  const { say, names, me = '' } = screen;
  const { language, topic, group, lane } = turn;
  return (
    <article class="delegate-request" data-turn={id}>
      <Place {...props} />
      <p class="delegate-what">
        {group === undefined ? (names[me] ?? me) : say('floor.on-behalf', { group: names[group] ?? group })}
        {topic !== undefined && ` · ${topic}`}
      </p>
      <Why {...props} />
      <div class="delegate-acts">
        <details>
          <summary>{say('floor-delegate.amend')}</summary>
          <FloorForm screen={screen} act="amend-request" label={say('floor-delegate.amend.do')} fields={{ turn: id }} cls="delegate-form">
            <LanguageField say={say} language={language} />
            <OptionalFields say={say} {...(topic !== undefined && { topic })} {...(own !== undefined && { gender: own.gender })} />
          </FloorForm>
        </details>
        <FloorForm screen={screen} act="withdraw-request" label={say('floor-delegate.withdraw')} fields={{ turn: id }} cls="delegate-quiet" />
      </div>
      {lane === 'list' && <DelegateStatement screen={screen} id={id} own={own} />}
    </article>
  );
}

function Place({ screen: { say, now }, view, id, turn: { lane } }: RequestProps): VNode {
  if (lane !== 'list') {
    return (
      <p class="delegate-place">
        <strong>{say(`floor.lane.${lane}`)}</strong> <span>{say('floor-delegate.aside-waits')}</span>
      </p>
    );
  }
  const place = view.queue.indexOf(id) + 1;
  const minutes = Math.round(expectedWait(view, place, now) / 60);
  return (
    <>
      <p class="delegate-place">
        <strong data-place={place}>{place}</strong> <span>{place === 1 ? say('floor-delegate.next') : say('floor-delegate.of', { count: view.queue.length })}</span>
      </p>
      <p class="delegate-wait">
        {say('floor-delegate.wait', { minutes })} <small class="hint">{say('floor-delegate.wait.why')}</small>
      </p>
    </>
  );
}

function Why({ screen: { say }, view, id }: RequestProps): VNode | null {
  const reasons = view.reasons?.[id] ?? [];
  if (reasons.length === 0) return null;
  return (
    <p class="delegate-reasons">
      {say('floor-delegate.reasons')} {reasons.map((reason) => reasonText(say, reason)).join(' · ')}
    </p>
  );
}
