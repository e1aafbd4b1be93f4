import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { turnOf, withTurn } from './floor.ts';
import { ofTurn, speakerParts, who, whoOf } from './who.ts';

const asked = ofTurn.extend({ seconds: z.int().min(1).max(3600) });
const shape = asked.extend(who);
export type SpeechExtended = DecidedAct<'speech-extended', z.output<typeof shape>>;

export const speechExtended = declareFloorAct({
  type: 'speech-extended',
  shape,
  sentence: (data) => ({ parts: { ...speakerParts(data), seconds: { is: 'count', count: data.seconds } } }),
  after: (floor, { turn, seconds }) => withTurn(floor, turn, (one) => ({ ...one, limitSeconds: (one.limitSeconds ?? 0) + seconds })),
});

/** FL-11: who runs the floor may let somebody speak longer; the time is charged like any. */
export const extendSpeech = declareFloorCommand({
  name: 'extend-speech',
  shape: asked,
  chairs: true,
  decide: (data, floor) => {
    const spoken = turnOf(floor, floor.speaking);
    if (spoken === undefined || spoken.id !== data.turn) return refuse('not-speaking', 'FL-10');
    return [{ type: 'speech-extended', data: { ...data, ...whoOf(spoken) } } satisfies SpeechExtended];
  },
});
