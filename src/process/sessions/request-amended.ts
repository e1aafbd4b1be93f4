import type { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { turnOf, withTurn } from './floor.ts';
import { refuseNotTheirs } from './refuse-not-theirs.ts';
import { askedWith } from './turn.ts';
import { ofTurn, speakerParts, who, whoOf } from './who.ts';

const asked = ofTurn.extend(askedWith.shape);
const shape = asked.extend(who);
export type RequestAmended = DecidedAct<'request-amended', z.output<typeof shape>>;

export const requestAmended = declareFloorAct({
  type: 'request-amended',
  shape,
  sentence: (data) => ({ parts: speakerParts(data) }),
  after: (floor, { turn, language, gender, topic }) => withTurn(floor, turn, ({ topic: _topic, ...one }) => ({ ...one, language, gender, ...(topic !== undefined && { topic }) })),
});

/** FL-8: whoever asked may change the language, the topic and what they state of themselves until they have the floor; the place stays. */
export const amendRequest = declareFloorCommand({
  name: 'amend-request',
  shape: asked,
  chairs: false,
  decide: (data, floor, { by }) => {
    const turn = turnOf(floor, data.turn);
    if (turn === undefined) return refuse('not-found', 'FL-8', { id: data.turn });
    const foreign = refuseNotTheirs(floor, turn.holder, by);
    if (foreign !== undefined) return foreign;
    if (turn.status !== 'waiting') return refuse('not-waiting', 'FL-8', { status: turn.status });
    if (turn.language === data.language && turn.gender === data.gender && turn.topic === data.topic) return refuse('nothing-changes', 'FL-8');
    return [{ type: 'request-amended', data: { ...data, ...whoOf(turn) } } satisfies RequestAmended];
  },
});
