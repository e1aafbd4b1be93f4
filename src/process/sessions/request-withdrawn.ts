import type { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { turnOf, withTurn } from './floor.ts';
import { refuseNotTheirs } from './refuse-not-theirs.ts';
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
    const turn = turnOf(floor, data.turn);
    if (turn === undefined) return refuse('not-found', 'FL-8', { id: data.turn });
    const foreign = refuseNotTheirs(floor, turn.holder, by);
    if (foreign !== undefined) return foreign;
    if (turn.status !== 'waiting') return refuse('not-waiting', 'FL-8', { status: turn.status });
    return [{ type: 'request-withdrawn', data: { ...data, ...whoOf(turn) } } satisfies RequestWithdrawn];
  },
});
