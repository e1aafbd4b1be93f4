import type { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { withTurn } from './floor.ts';
import { ownWaiting } from './own-waiting.ts';
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
    const turn = ownWaiting(floor, data.turn, by);
    if (isRefusal(turn)) return turn;
    if (turn.language === data.language && turn.gender === data.gender && turn.topic === data.topic) return refuse('nothing-changes', 'FL-8');
    return [{ type: 'request-amended', data: { ...data, ...whoOf(turn) } } satisfies RequestAmended];
  },
});
