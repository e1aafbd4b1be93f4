import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, instant } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { afterSpeech, secondsOf } from './end-speech.ts';
import { turnOf } from './floor.ts';
import { forGroup, ofTurn, speakerParts, who, whoOf } from './who.ts';

const asked = ofTurn;
const shape = z.object({
  ...ofTurn.shape,
  ...who,
  event: idOf<EventId>(),
  seconds: z.number().min(0),
  /** Where nobody ended it: when the sitting that was left open is taken to have closed. */
  endedAt: instant.exactOptional(),
});
export type SpeechEnded = DecidedAct<'speech-ended', z.output<typeof shape>>;

export const speechEnded = declareFloorAct({
  type: 'speech-ended',
  shape,
  sentence: (data) => ({ ...forGroup(data), parts: { ...speakerParts(data), seconds: { is: 'count', count: Math.round(data.seconds) } } }),
  after: (floor, { turn, seconds, endedAt }, { at }) => {
    const spoken = turnOf(floor, turn);
    return spoken === undefined ? floor : afterSpeech(floor, spoken, seconds, endedAt ?? at);
  },
});

/** FL-11: a speech is charged the seconds between its acts, pauses excluded and what is over the limit in full. */
export const endSpeech = declareFloorCommand({
  name: 'end-speech',
  shape: asked,
  chairs: true,
  decide: ({ event, turn }, floor, { at }) => {
    const spoken = turnOf(floor, floor.speaking);
    if (spoken === undefined || spoken.id !== turn) return refuse('not-speaking', 'FL-10');
    return [{ type: 'speech-ended', data: { event, turn, ...whoOf(spoken), seconds: secondsOf(spoken, at) } } satisfies SpeechEnded];
  },
});
