import type { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { turnOf, withoutKey, withTurn } from './floor.ts';
import { forGroup, ofTurn, speakerParts, who, whoOf } from './who.ts';

const shape = ofTurn.extend(who);
export type FloorReturned = DecidedAct<'floor-returned', z.output<typeof shape>>;

/** Whoever spoke last goes on where they stopped; `seconds` stays what has been charged of it (`end-speech.ts`). */
export const floorReturned = declareFloorAct({
  type: 'floor-returned',
  shape,
  sentence: (data) => ({ ...forGroup(data), parts: speakerParts(data) }),
  after: (floor, { turn }, { at }) => withTurn({ ...floor, speaking: turn }, turn, (one) => ({ ...withoutKey(one, 'endedAt'), status: 'speaking', runningSince: at })),
});

/** FL-22: a speech that was ended by mistake goes on, as long as nobody else has had the floor and the sitting is the same. */
export const returnFloor = declareFloorCommand({
  name: 'return-floor',
  shape: ofTurn,
  chairs: true,
  decide: (data, floor) => {
    const turn = turnOf(floor, data.turn);
    if (turn === undefined) return refuse('not-found', 'FL-22', { id: data.turn });
    if (floor.speaking !== undefined) return refuse('speech-runs', 'FL-22');
    if (floor.status !== 'open') return refuse(floor.status === 'suspended' ? 'sitting-suspended' : 'no-sitting', 'FL-22');
    const wasLast = floor.lastGiven === turn.id && turn.status === 'ended' && turn.sitting === floor.sittings.at(-1)?.id;
    if (!wasLast || turn.lane === 'point-of-order' || turn.lane === 'right-of-reply') return refuse('not-last', 'FL-22');
    return [{ type: 'floor-returned', data: { ...data, ...whoOf(turn) } } satisfies FloorReturned];
  },
});
