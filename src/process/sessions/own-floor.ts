import type { FloorState } from './floor-state.ts';
import { rankedOf } from './ranked-of.ts';
import type { Gender } from './order/types.ts';
import type { DepositedStatement, TurnStatus } from './turn.ts';

/** What one delegation or entity alone is told: its own requests with their places, and the statements that it deposited. */
export interface OwnFloor {
  readonly turns: Readonly<Record<string, OwnTurn>>;
  /** Whether it was declared present, or asked for the floor. */
  readonly present: boolean;
}

export interface OwnTurn {
  readonly status: TurnStatus;
  /** 1 for the next of the list; absent where it does not wait in it. */
  readonly place?: number;
  /** As it was stated; the view of the floor tells it to whoever chairs only. */
  readonly gender: Gender;
  readonly statement?: DepositedStatement;
}

/** Withdrawn requests are not told of again. */
export function ownFloor(floor: FloorState, holder: string): OwnFloor {
  const own = floor.turns.filter((turn) => turn.holder === holder && turn.lane !== 'podium' && turn.status !== 'withdrawn');
  const waits = own.some(({ status, lane }) => status === 'waiting' && lane === 'list');
  const places = waits ? rankedOf(floor).map(({ id }) => id) : [];
  return {
    present: floor.present.includes(holder),
    turns: Object.fromEntries(
      own.map(({ id, status, gender, statement }) => {
        const place = places.indexOf(id) + 1;
        return [id, { status, gender, ...(place > 0 && { place }), ...(statement !== undefined && { statement }) }];
      }),
    ),
  };
}
