import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, SittingId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, instant } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';

const shape = z.object({
  event: idOf<EventId>(),
  sitting: idOf<SittingId>(),
  address: z.url({ protocol: /^https$/u }).max(400),
  /** The moment that the recording shows at 0:00. */
  startsAt: instant,
});
export type RecordingLinked = DecidedAct<'recording-linked', z.output<typeof shape>>;

export const recordingLinked = declareFloorAct({
  type: 'recording-linked',
  shape,
  sentence: ({ event, startsAt }) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', event) }, startsAt: { is: 'instant', at: startsAt } } }),
  after: (floor, { sitting, address, startsAt }) => ({ ...floor, sittings: floor.sittings.map((one) => (one.id === sitting ? { ...one, recording: { address, startsAt } } : one)) }),
});

/** FL-19: a recording is tied to its sitting by the moment at which it begins; every speech then has its time code. */
export const linkRecording = declareFloorCommand({
  name: 'link-recording',
  shape,
  chairs: false,
  decide: (data, floor) => {
    const sitting = floor.sittings.find(({ id }) => id === data.sitting);
    if (sitting === undefined) return refuse('not-found', 'FL-19', { id: data.sitting });
    if (sitting.closedAt !== undefined && data.startsAt > sitting.closedAt) return refuse('recording-late', 'FL-19');
    return sitting.recording?.address === data.address && sitting.recording.startsAt === data.startsAt ? refuse('nothing-changes', 'FL-19') : [{ type: 'recording-linked', data } satisfies RecordingLinked];
  },
});
