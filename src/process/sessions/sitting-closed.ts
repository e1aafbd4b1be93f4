import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, instant } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { endings } from './end-speech.ts';
import { endAnswers, endList } from './end-list.ts';
import type { FloorState } from './floor-state.ts';
import { currentSitting } from './floor.ts';
import type { SpeechEnded } from './speech-ended.ts';

const asked = z.object({
  event: idOf<EventId>(),
  /** Whether those who still wait are told that they were not heard, or keep their places for the next sitting. */
  listEnds: z.boolean().default(false),
});
const shape = asked.extend({ closedAt: instant, leftOpen: z.literal(true).exactOptional() });
export type SittingClosed = DecidedAct<'sitting-closed', z.output<typeof shape>>;

export const sittingClosed = declareFloorAct({
  type: 'sitting-closed',
  shape,
  sentence: ({ event, leftOpen }) => ({ ...(leftOpen === true && { form: 'left-open' }), parts: { event: { is: 'subject', subject: subjectKey('event', event) } } }),
  after: (floor, { closedAt, leftOpen, listEnds }) => {
    const sittings = floor.sittings.map((sitting) => (sitting.closedAt === undefined ? { ...sitting, suspensions: sitting.suspensions.map((one) => ({ to: closedAt, ...one })), closedAt, ...(leftOpen === true && { leftOpen }) } : sitting));
    const segments = floor.segments.map((segment) => (segment.endedAt === undefined ? { ...segment, endedAt: closedAt } : segment));
    const closed: FloorState = { ...floor, status: 'risen', sittings, segments };
    return listEnds ? endList(closed) : endAnswers(closed);
  },
});

/** The acts that close a sitting and end what is spoken. */
export function sittingClosing(floor: FloorState, event: EventId, closing: { readonly closedAt: Instant; readonly leftOpen?: true; readonly listEnds: boolean }): readonly (SpeechEnded | SittingClosed)[] {
  const left = closing.leftOpen === true;
  return [...endings(floor, event, closing.closedAt, left ? 'limit' : 'clock'), { type: 'sitting-closed', data: { event, ...closing } }];
}

/** FL-3. Whoever speaks has spoken; the segment ends with the sitting. */
export const closeSitting = declareFloorCommand({
  name: 'close-sitting',
  shape: asked,
  chairs: true,
  decide: ({ event, listEnds }, floor, { at }) => (currentSitting(floor) === undefined ? refuse('no-sitting', 'FL-3') : sittingClosing(floor, event, { closedAt: at, listEnds })),
});
