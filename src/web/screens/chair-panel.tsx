import type { VNode } from 'preact';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { FloorForm } from './parts/floor-form.tsx';
import { speakerText } from './parts/speaker-name.tsx';
import { HolderField } from './chair-hand.tsx';
import type { ScreenProps } from './screen.ts';

interface PanelProps {
  readonly screen: ScreenProps;
  readonly view: FloorView;
}

/** Questions that wait for an answer; whoever was asked is given the floor for it, before their place in the order if need be. */
export function ChairQuestions({ screen, view }: PanelProps): VNode | null {
  const { say, names } = screen;
  const questions = Object.entries(view.waiting).filter(([, { answers }]) => answers !== undefined);
  if (questions.length === 0) return null;
  return (
    <section class="chair-questions" aria-labelledby="chair-questions">
      <h2 id="chair-questions">{say('chair.questions')}</h2>
      <ul>
        {questions.map(([id, turn]) => {
          const asker = view.heard[turn.answers ?? ''] ?? (view.speaking?.id === turn.answers ? view.speaking : undefined);
          return (
            <li key={id}>
              <p>
                {turn.question !== undefined && <q>{turn.question}</q>} {say('chair.question-from', { from: asker === undefined ? '' : speakerText(say, names, asker), to: speakerText(say, names, turn) })}
              </p>
              {view.interrupted === undefined && view.status === 'open' && (
                <FloorForm
                  screen={screen}
                  act="give-floor"
                  fields={{ turn: id, seen: view.lastGiven }}
                  label={say('chair.answer')}
                  name={say('chair.give-to', { who: speakerText(say, names, turn) })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The moderator and the experts of the panel whose segment is under way, each a button. */
export function ChairPanel({ screen, view }: PanelProps): VNode | null {
  const { say, names } = screen;
  const { segment, lastGiven } = view;
  if (segment?.panel === undefined || view.status !== 'open' || view.interrupted !== undefined) return null;
  const members = [...(segment.moderator === undefined ? [] : [{ holder: segment.moderator, capacity: 'moderator' as const }]), ...segment.experts.map((holder) => ({ holder, capacity: 'expert' as const }))];
  if (members.length === 0) return null;
  return (
    <section class="chair-panel" aria-labelledby="chair-panel">
      <h2 id="chair-panel">{say('chair.panel')}</h2>
      <ul class="chair-members">
        {members.map((member) => (
          <li key={`${member.capacity} ${member.holder}`}>
            <FloorForm screen={screen} act="call-speaker" fresh="turn" fields={{ ...member, seen: lastGiven }} label={speakerText(say, names, member)} name={say('chair.call-who', { who: speakerText(say, names, member) })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const offices = ['chair', 'president', 'secretary-general', 'guest'] as const;

/** Somebody from the podium who asks for nothing: the chair, who opens, a guest of a State or an organization. */
export function ChairPodium({ screen, view }: PanelProps): VNode | null {
  const { say } = screen;
  if (view.status !== 'open' || view.interrupted !== undefined) return null;
  return (
    <details class="chair-more">
      <summary>{say('chair.podium')}</summary>
      <FloorForm screen={screen} cls="chair-form" act="call-speaker" fresh="turn" fields={{ seen: view.lastGiven }} label={say('chair.call')}>
        <label>
          {say('chair.capacity')}
          <select name="capacity">
            {offices.map((office) => (
              <option key={office} value={office}>
                {say(`floor.capacity.${office}`)}
              </option>
            ))}
          </select>
        </label>
        <HolderField screen={screen} label={say('chair.podium.of')} list="chair-podium-names" />
        <label>
          {say('chair.seconds')} <input name="seconds" type="number" min={10} max={7200} step={10} defaultValue={String(view.limits.podium)} inputMode="numeric" />
        </label>
      </FloorForm>
    </details>
  );
}
