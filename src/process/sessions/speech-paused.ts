import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { spokenMsAt, turnOf, withoutKey, withTurn } from './floor.ts';
import { ofTurn, speakerParts, who, whoOf } from './who.ts';

const shape = z.object({ ...ofTurn.shape, ...who });
export type SpeechPaused = DecidedAct<'speech-paused', z.output<typeof shape>>;
export type SpeechResumed = DecidedAct<'speech-resumed', z.output<typeof shape>>;

export const speechPaused = declareFloorAct({
  type: 'speech-paused',
  shape,
  sentence: (data) => ({ parts: speakerParts(data) }),
  after: (floor, { turn }, { at }) => withTurn(floor, turn, (one) => ({ ...withoutKey(one, 'runningSince'), spokenMs: spokenMsAt(one, at) })),
});

export const speechResumed = declareFloorAct({
  type: 'speech-resumed',
  shape,
  sentence: (data) => ({ parts: speakerParts(data) }),
  after: (floor, { turn }, { at }) => withTurn(floor, turn, (one) => ({ ...one, runningSince: at })),
});

/** FL-11: the clock stands still while a speech is paused. */
export const pauseSpeech = declareFloorCommand({
  name: 'pause-speech',
  shape: ofTurn,
  chairs: true,
  decide: ({ event, turn }, floor) => {
    const spoken = turnOf(floor, floor.speaking);
    if (spoken === undefined || spoken.id !== turn) return refuse('not-speaking', 'FL-10');
    if (spoken.runningSince === undefined) return refuse('nothing-changes', 'FL-11');
    return [{ type: 'speech-paused', data: { event, turn, ...whoOf(spoken) } } satisfies SpeechPaused];
  },
});

export const resumeSpeech = declareFloorCommand({
  name: 'resume-speech',
  shape: ofTurn,
  chairs: true,
  decide: ({ event, turn }, floor) => {
    const spoken = turnOf(floor, floor.speaking);
    if (spoken === undefined || spoken.id !== turn) return refuse('not-speaking', 'FL-10');
    if (floor.status !== 'open') return refuse('sitting-suspended', 'FL-3');
    if (spoken.runningSince !== undefined) return refuse('nothing-changes', 'FL-11');
    return [{ type: 'speech-resumed', data: { event, turn, ...whoOf(spoken) } } satisfies SpeechResumed];
  },
});
