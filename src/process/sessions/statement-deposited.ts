import type { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { turnOf, withTurn } from './floor.ts';
import { refuseNotTheirs } from './refuse-not-theirs.ts';
import { statementBounds } from './statement-bounds.ts';
import { depositedStatement } from './turn.ts';
import { ofTurn, speakerParts, who, whoOf } from './who.ts';

const asked = ofTurn.extend({ statement: depositedStatement });
const shape = asked.extend(who);
export type StatementDeposited = DecidedAct<'statement-deposited', z.output<typeof shape>>;

export const statementDeposited = declareFloorAct({
  type: 'statement-deposited',
  shape,
  sentence: (data) => ({ parts: { ...speakerParts(data), pages: { is: 'count', count: data.statement.pages } } }),
  after: (floor, { turn, statement }) => withTurn(floor, turn, (one) => ({ ...one, statement })),
});

/** FL-15: the text of a statement is deposited by whoever asked; nobody else reads it before its speaker has the floor. */
export const depositStatement = declareFloorCommand({
  name: 'deposit-statement',
  shape: asked,
  chairs: false,
  decide: (data, floor, { by }) => {
    const turn = turnOf(floor, data.turn);
    if (turn === undefined) return refuse('not-found', 'FL-15', { id: data.turn });
    const foreign = refuseNotTheirs(floor, turn.holder, by);
    if (foreign !== undefined) return foreign;
    if (turn.status === 'withdrawn') return refuse('not-waiting', 'FL-15', { status: turn.status });
    const tooMuch = refuseTooMuch(data.statement);
    if (tooMuch !== undefined) return tooMuch;
    if (turn.statement?.sha256 === data.statement.sha256) return refuse('nothing-changes', 'FL-15');
    return [{ type: 'statement-deposited', data: { ...data, ...whoOf(turn) } } satisfies StatementDeposited];
  },
});

/** FL-15: at most 20 pages and 10 MB; what is not known yet counts as nothing. */
export function refuseTooMuch({ pages = 0, bytes = 0 }: { readonly pages?: number; readonly bytes?: number }): Refusal | undefined {
  if (pages > statementBounds.pages) return refuse('statement-too-long', 'FL-15', { pages, most: statementBounds.pages });
  return bytes > statementBounds.bytes ? refuse('statement-too-large', 'FL-15', { most: Math.round(statementBounds.bytes / 1e6) }) : undefined;
}
