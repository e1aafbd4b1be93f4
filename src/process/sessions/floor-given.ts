import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { TurnId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, shortText } from '../vocabulary/shapes.ts';
import { beginSpeech, limitFor } from './begin-speech.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { afterEndings, endings } from './end-speech.ts';
import type { FloorState } from './floor-state.ts';
import { candidatesOf, turnOf } from './floor.ts';
import { rankedOf } from './ranked-of.ts';
import { next } from './order/rank.ts';
import type { Ranked } from './order/types.ts';
import { reason } from './reason-shape.ts';
import { refuseUnseen, seen } from './refuse-unseen.ts';
import type { SpeechEnded } from './speech-ended.ts';
import type { Turn } from './turn.ts';
import { forGroup, ofTurn, speakerParts, who, whoOf } from './who.ts';

const asked = ofTurn.extend({
  seen,
  /** Why somebody else than the computed next. */
  override: shortText.exactOptional(),
});
const shape = ofTurn.extend({
  ...who,
  limitSeconds: z.number().positive(),
  reasons: z.array(reason),
  override: shortText.exactOptional(),
  /** Who was next by the order, where the chair chose otherwise. */
  insteadOf: idOf<TurnId>().exactOptional(),
});
export type FloorGiven = DecidedAct<'floor-given', z.output<typeof shape>>;

export const floorGiven = declareFloorAct({
  type: 'floor-given',
  shape,
  sentence: (data) => (data.override === undefined ? { ...forGroup(data), parts: speakerParts(data) } : { form: 'otherwise', parts: { ...speakerParts(data), reason: { is: 'text', text: data.override } } }),
  after: (floor, { turn, limitSeconds, reasons, override }, act) => beginSpeech(floor, turn, { limitSeconds, reasons, ...(override !== undefined && { override }) }, act),
});

/**
 * FL-9: the floor goes to the next of the computed order, or to whom the chair chooses, with the reason. Whoever speaks
 * has spoken; a point of order only interrupts. FL-10: given by somebody who saw who had it last, so that of two people
 * who chair at once the second is told and nothing happens twice.
 */
export const giveFloor = declareFloorCommand({
  name: 'give-floor',
  shape: asked,
  chairs: true,
  decide: ({ event, turn, seen: last, override }, floor, { at }) => {
    const wanted = turnOf(floor, turn);
    const refusal = refuseUnseen(floor, last) ?? refuseGiving(floor, wanted, turn);
    if (refusal !== undefined || wanted === undefined) return refusal ?? refuse('not-found', 'FL-9', { id: turn });
    const ended = wanted.lane === 'point-of-order' ? [] : endings(floor, event, at);
    const due = wanted.lane === 'list' || wanted.lane === 'podium' ? dueNext(floor, afterEndings(floor, ended, at)) : [];
    const [first, own] = [due[0], due.find(({ id }) => id === wanted.id)];
    // A panellist may be called at any time, so one who has a question to answer needs no reason either.
    if (first !== undefined && own === undefined && override === undefined && wanted.lane === 'list') return refuse('reason-needed', 'FL-9');
    const given: FloorGiven = { type: 'floor-given', data: { event, turn, ...whoOf(wanted), limitSeconds: limitFor(floor, wanted), ...(own === undefined ? chosenOtherwise(floor, first, override) : { reasons: [...own.reasons] }) } };
    return [...ended, given] satisfies readonly (SpeechEnded | FloorGiven)[];
  },
});

/**
 * Who is next by the order, whoever spoke until now being charged; and who was shown as the next while they spoke, since
 * they were expected to use the whole limit. Whoever chairs keeps to the order with either.
 */
function dueNext(floor: FloorState, ended: FloorState): readonly Ranked[] {
  return [next(ended.terms, ended.order, candidatesOf(ended)), rankedOf(floor)[0]].filter((one) => one !== undefined);
}

function refuseGiving(floor: FloorState, wanted: Turn | undefined, id: TurnId): Refusal | undefined {
  if (wanted === undefined) return refuse('not-found', 'FL-9', { id });
  if (floor.status !== 'open') return refuse(floor.status === 'suspended' ? 'sitting-suspended' : 'no-sitting', 'FL-9');
  if (wanted.status !== 'waiting') return refuse('not-waiting', 'FL-9', { status: wanted.status });
  return floor.interrupted === undefined ? undefined : refuse('speech-interrupted', 'FL-12');
}

function chosenOtherwise({ turns }: FloorState, first: Ranked | undefined, override: string | undefined): Pick<FloorGiven['data'], 'reasons' | 'override' | 'insteadOf'> {
  const insteadOf = turns.find(({ id }) => id === first?.id)?.id;
  return { reasons: [], ...(insteadOf !== undefined && override !== undefined && { override }), ...(insteadOf !== undefined && { insteadOf }) };
}
