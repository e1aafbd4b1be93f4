import type { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { withTurn } from './floor.ts';
import { ownWaiting } from './own-waiting.ts';
import { ofTurn, speakerParts, who, whoOf } from './who.ts';

const shape = ofTurn.extend(who);
export type RequestWithdrawn = DecidedAct<'request-withdrawn', z.output<typeof shape>>;

export const requestWithdrawn = declareFloorAct({
  type: 'request-withdrawn',
  shape,
  sentence: (data) => ({ parts: speakerParts(data) }),
  after: (floor, { turn }) => withTurn(floor, turn, (one) => ({ ...one, status: 'withdrawn' })),
});

/** FL-8: a request is withdrawn until the floor is given; it stays in the record. */
export const withdrawRequest = declareFloorCommand({
  name: 'withdraw-request',
  shape: ofTurn,
  chairs: false,
  decide: (data, floor, { by }) => {
    const turn = ownWaiting(floor, data.turn, by);
    if (isRefusal(turn)) return turn;
    return [{ type: 'request-withdrawn', data: { ...data, ...whoOf(turn) } } satisfies RequestWithdrawn];
  },
});
