import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, ItemId, PanelId, SegmentId, SittingId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, localized, personId } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { consult } from '../vocabulary/stage.ts';
import { currentSegment, currentSitting } from './floor.ts';
import { itemKinds } from './programme-item.ts';
import type { SegmentEnded } from './segment-ended.ts';

const asked = z.object({
  event: idOf<EventId>(),
  segment: idOf<SegmentId>(),
  kind: z.enum(itemKinds),
  title: localized,
  item: idOf<ItemId>().exactOptional(),
  panel: idOf<PanelId>().exactOptional(),
});
const shape = asked.extend({ sitting: idOf<SittingId>(), moderator: countryCode.exactOptional(), experts: z.array(personId) });
export type SegmentStarted = DecidedAct<'segment-started', z.output<typeof shape>>;

export const segmentStarted = declareFloorAct({
  type: 'segment-started',
  shape,
  sentence: ({ event, title }) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', event) }, segment: { is: 'localized', text: title } } }),
  after: (floor, { event: _event, segment, ...rest }, { at }) => ({ ...floor, segments: [...floor.segments, { id: segment, ...rest, startedAt: at }] }),
});

/** FL-4: segments follow one another inside an open sitting; nobody speaks while they change. The one before ends, and its list goes on. */
export const startSegment = declareFloorCommand({
  name: 'start-segment',
  shape: asked,
  chairs: false,
  mentions: ({ panel }) => (panel === undefined ? [] : [subjectKey('panel', panel)]),
  consults: ({ panel }) => (panel === undefined ? [] : [subjectKey('panel', panel)]),
  decide: (data, floor, known) => {
    const sitting = currentSitting(floor);
    if (sitting === undefined || floor.status !== 'open') return refuse(floor.status === 'suspended' ? 'sitting-suspended' : 'no-sitting', 'FL-4');
    if (floor.speaking !== undefined) return refuse('speech-runs', 'FL-4');
    if (floor.segments.some(({ id }) => id === data.segment)) return refuse('already-exists', 'FL-4', { id: data.segment });
    const panel = data.panel === undefined ? undefined : consult(known, 'panel', subjectKey('panel', data.panel));
    if (panel !== undefined && panel.event !== data.event) return refuse('other-session', 'FL-4');
    const running = currentSegment(floor);
    const ended: readonly SegmentEnded[] = running === undefined ? [] : [{ type: 'segment-ended', data: { event: data.event, segment: running.id, title: running.title, listEnds: false } }];
    const started: SegmentStarted = { type: 'segment-started', data: { ...data, sitting: sitting.id, experts: [...(panel?.experts ?? [])], ...(panel?.moderator !== undefined && { moderator: panel.moderator }) } };
    return [...ended, started];
  },
});
