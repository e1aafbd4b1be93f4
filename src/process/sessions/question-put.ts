import type { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { TurnId } from '../vocabulary/ids.ts';
import { isPersonId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, shortText } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { currentSegment, turnOf } from './floor.ts';
import { isOfPanel } from './is-of-panel.ts';
import { refuseNotTheirs } from './refuse-not-theirs.ts';
import type { Turn } from './turn.ts';
import { ofTurn, speaker, speakerParts, who, whoOf } from './who.ts';

/** `turn` is the intervention in which the question was put, `answer` the turn in which it will be answered. */
const asked = ofTurn.extend({ answer: idOf<TurnId>(), to: speaker, question: shortText.exactOptional() });
const shape = asked.extend(who);
export type QuestionPut = DecidedAct<'question-put', z.output<typeof shape>>;

export const questionPut = declareFloorAct({
  type: 'question-put',
  shape,
  sentence: (data) => ({ parts: { ...speakerParts(data), to: speakerParts({ event: data.event, holder: data.to })['who'] ?? { is: 'text', text: data.to } } }),
  after: (floor, { turn, answer, to, question }, { at, position }) => {
    const one: Turn = {
      id: answer, lane: 'podium', capacity: isPersonId(to) ? 'expert' : 'moderator', holder: to, flow: 'panel', side: 'panel', gender: 'not-stated', language: 'other', askedAt: at, arrival: position, status: 'waiting',
      overtakenInFlow: 0, overtaken: 0, passedForBalance: 0, spokenMs: 0, answers: turn, ...(question !== undefined && { question }),
    };
    return { ...floor, turns: [...floor.turns, one] };
  },
});

/** FL-14: a question goes to the moderator or an expert of the panel of the running segment, and waits on the panel's side until it is answered or the segment ends. */
export const putQuestion = declareFloorCommand({
  name: 'put-question',
  shape: asked,
  chairs: false,
  decide: (data, floor, { by }) => {
    const turn = turnOf(floor, data.turn);
    if (turn === undefined || turn.givenAt === undefined) return refuse('not-speaking', 'FL-14');
    const foreign = refuseNotTheirs(floor, turn.holder, by);
    if (foreign !== undefined) return foreign;
    if (!isOfPanel(currentSegment(floor), data.to)) return refuse('not-of-this-panel', 'FL-14');
    if (floor.turns.some(({ id }) => id === data.answer)) return refuse('already-exists', 'FL-14', { id: data.answer });
    return [{ type: 'question-put', data: { ...data, ...whoOf(turn) } } satisfies QuestionPut];
  },
});
