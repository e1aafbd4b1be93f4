import type { VNode } from 'preact';
import type { WaitingView } from '../../../process/sessions/floor-view.ts';
import { isPersonId } from '../../../process/vocabulary/ids.ts';
import type { Say, ScreenProps } from '../screen.ts';

type Speaker = Pick<WaitingView, 'holder' | 'group' | 'capacity'>;

interface SpeakerNameProps extends Pick<ScreenProps, 'say' | 'names'> {
  readonly turn: Speaker;
}

/** Who speaks or asks, on behalf of which group, as what. */
export function SpeakerName({ say, names, turn: { holder, group, capacity } }: SpeakerNameProps): VNode {
  const name = names[holder] ?? (isPersonId(holder) ? undefined : holder);
  return (
    <span class="speaker">
      <bdi class="speaker-name">{name ?? say(capacity === undefined ? 'floor.lane.podium' : `floor.capacity.${capacity}`)}</bdi>
      {group !== undefined && <span class="speaker-group"> {say('floor.on-behalf', { group: names[group] ?? group })}</span>}
      {name !== undefined && capacity !== undefined && !saysCapacity(say, name) && <span class="speaker-capacity"> {say(`floor.capacity.${capacity}`)}</span>}
    </span>
  );
}

/** The same in one line, for buttons and what is read out. */
export function speakerText(say: Say, names: ScreenProps['names'], { holder, group, capacity }: Speaker): string {
  const name = names[holder] ?? (isPersonId(holder) ? undefined : holder);
  const office = capacity === undefined || (name !== undefined && saysCapacity(say, name)) ? undefined : say(`floor.capacity.${capacity}`);
  const who = name === undefined ? (office ?? say('floor.lane.podium')) : office === undefined ? name : `${name} · ${office}`;
  return group === undefined ? who : `${who} · ${say('floor.on-behalf', { group: names[group] ?? group })}`;
}

const mostExperts = 20;

/** Whoever may not know an expert's name is told which one it is, which says that it is an expert. */
function saysCapacity(say: Say, name: string): boolean {
  return Array.from({ length: mostExperts }, (_, index) => say('floor.expert', { number: index + 1 })).includes(name);
}
