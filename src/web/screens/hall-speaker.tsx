import type { VNode } from 'preact';
import type { SpeechView } from '../../process/sessions/floor-view.ts';
import { isPersonId } from '../../process/vocabulary/ids.ts';
import { fitOf } from './hall-fit.ts';
import { Flag } from './parts/flag.tsx';
import { speakerText } from './parts/speaker-name.tsx';
import { hallExtra } from './room-extra.ts';
import type { ScreenProps } from './screen.ts';

const rightToLeft = new Set(['ar', 'fa', 'ur', 'ps', 'he', 'dv']);

/** Who has the floor, in the screen's language and as they write it themselves; as what, and for whom. */
export function HallSpeaker({ say, names, view, extra, speaking }: ScreenProps & { readonly speaking: SpeechView }): VNode {
  const { holder, group, capacity, lane } = speaking;
  const office = capacity === undefined ? undefined : say(`floor.capacity.${capacity}`);
  const name = names[holder] ?? (isPersonId(holder) ? (office ?? say('floor.lane.podium')) : holder);
  const aside = lane === 'point-of-order' || lane === 'right-of-reply';
  const own = hallExtra(extra).own[holder] ?? [];
  return (
    <div key={speaking.id} class={group !== undefined || aside || view?.interrupted !== undefined ? 'hall-many' : undefined}>
      {aside && <p class="hall-lane">{say(`floor.lane.${lane}`)}</p>}
      <p class={`hall-name hall-fit-${fitOf(name)}`}>
        <Flag code={holder} /> <bdi>{name}</bdi>
      </p>
      <p class="hall-second">
        {own.map(({ language, name: theirs }, index) => (
          <span key={language}>
            {index > 0 && <span class="hall-dot"> · </span>}
            <bdi lang={language} dir={rightToLeft.has(language) ? 'rtl' : 'ltr'}>
              {theirs}
            </bdi>
          </span>
        ))}
        {office !== undefined && !name.includes(office) && <span class="hall-capacity">{office}</span>}
      </p>
      {group !== undefined && <p class="hall-group">{say('floor.on-behalf', { group: names[group] ?? group })}</p>}
      {view?.interrupted !== undefined && <p class="hall-interrupted">{say('room.interrupted', { who: speakerText(say, names, view.interrupted) })}</p>}
    </div>
  );
}
