import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, SegmentId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { endAnswers, endList } from './end-list.ts';
import { currentSegment } from './floor.ts';

const asked = z.object({ event: idOf<EventId>(), segment: idOf<SegmentId>(), listEnds: z.boolean().default(false) });
const shape = asked.extend({ title: localized });
export type SegmentEnded = DecidedAct<'segment-ended', z.output<typeof shape>>;

export const segmentEnded = declareFloorAct({
  type: 'segment-ended',
  shape,
  sentence: ({ event, title }) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', event) }, segment: { is: 'localized', text: title } } }),
  after: (floor, { segment, listEnds }, { at }) => {
    const ended = { ...floor, segments: floor.segments.map((one) => (one.id === segment ? { ...one, endedAt: at } : one)) };
    return listEnds ? endList(ended) : endAnswers(ended);
  },
});

/** FL-4: those who wait when a segment ends keep their places, or are told that they were not heard. */
export const endSegment = declareFloorCommand({
  name: 'end-segment',
  shape: asked,
  chairs: true,
  decide: (data, floor) => {
    const running = currentSegment(floor);
    if (running === undefined || running.id !== data.segment) return refuse('no-segment', 'FL-4');
    if (floor.speaking !== undefined) return refuse('speech-runs', 'FL-4');
    return [{ type: 'segment-ended', data: { ...data, title: running.title } } satisfies SegmentEnded];
  },
});
