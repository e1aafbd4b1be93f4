import type { VNode } from 'preact';
import type { FloorView, SpeechView } from '../../process/sessions/floor-view.ts';
import { extraOf } from './delegate-extra.ts';
import { DelegateStatement } from './delegate-statement.tsx';
import { Clock } from './parts/clock.tsx';
import { FloorForm } from './parts/floor-form.tsx';
import { SpeakerName, speakerText } from './parts/speaker-name.tsx';
import type { ScreenProps } from './screen.ts';

interface SpeechProps {
  readonly screen: ScreenProps;
  readonly view: FloorView;
}

/** I speak: my time left, as large as the phone. */
export function OwnSpeech({ screen, view, speech }: SpeechProps & { readonly speech: SpeechView }): VNode {
  const { say, now, names, extra } = screen;
  const { own } = extraOf(extra);
  return (
    <section class="delegate-speaks" aria-labelledby="own-speech">
      <h2 id="own-speech">{say('floor-delegate.yours')}</h2>
      {speech.group !== undefined && <p>{say('floor.on-behalf', { group: names[speech.group] ?? speech.group })}</p>}
      <Clock say={say} speech={speech} warn={view.limits.warn} now={now} />
      <Question screen={screen} view={view} turn={speech.id} />
      {speech.lane === 'list' && <DelegateStatement screen={screen} id={speech.id} own={own?.turns[speech.id]} />}
    </section>
  );
}

/** Somebody else speaks, or nobody; and the question that one's own intervention of this segment may still put. */
export function NowSpeaking({ screen, view }: SpeechProps): VNode {
  const { say, now, names, me } = screen;
  const { speaking, interrupted, segment, status } = view;
  const since = segment?.startedAt ?? '';
  const spoken = Object.entries(view.heard).filter(([, { holder, lane, endedAt }]) => holder === me && lane === 'list' && endedAt >= since);
  const last = spoken.toSorted(([, a], [, b]) => (a.endedAt < b.endedAt ? 1 : -1))[0]?.[0];
  return (
    <section class="delegate-now" aria-labelledby="now-speaking">
      <h2 id="now-speaking">{say('floor-delegate.now')}</h2>
      {speaking === undefined ? (
        <p>{status === 'open' ? say('floor-delegate.nobody') : say(`floor.status.${status}`)}</p>
      ) : (
        <div class="delegate-speaker">
          <p>
            <SpeakerName say={say} names={names} turn={speaking} />
          </p>
          <Clock say={say} speech={speaking} warn={view.limits.warn} now={now} silent />
        </div>
      )}
      {interrupted !== undefined && <p class="hint">{say('floor-delegate.interrupted', { name: speakerText(say, names, interrupted) })}</p>}
      {last !== undefined && <Question screen={screen} view={view} turn={last} />}
    </section>
  );
}

/** FL-14: to the moderator or an expert of the panel whose segment runs. */
function Question({ screen, view: { segment }, turn }: SpeechProps & { readonly turn: string }): VNode | null {
  const { say, names } = screen;
  if (segment?.panel === undefined) return null;
  const { experts, moderator } = segment;
  const panel = [...experts.map((holder) => ({ holder, capacity: 'expert' as const })), ...(moderator === undefined ? [] : [{ holder: moderator, capacity: 'moderator' as const }])];
  if (panel.length === 0) return null;
  return (
    <details class="delegate-question">
      <summary>{say('floor-delegate.question')}</summary>
      <FloorForm screen={screen} act="put-question" label={say('floor-delegate.question.do')} fields={{ turn }} fresh="answer" cls="delegate-form">
        <label>
          <span>{say('floor-delegate.question.to')}</span>
          <select name="to">
            {panel.map((one) => (
              <option key={one.holder} value={one.holder}>
                {speakerText(say, names, one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>
            {say('floor-delegate.question.words')} <small class="optional">({say('floor-delegate.optional')})</small>
          </span>
          <textarea name="question" rows={3} maxLength={400} />
        </label>
      </FloorForm>
    </details>
  );
}
