import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, PanelId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, localized, timeZone } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({
  panel: idOf<PanelId>(),
  event: idOf<EventId>(),
  title: localized,
  /** First, second, third … of the meeting. */
  order: z.int().min(1).max(99),
  /** Panels of thematic sessions take three experts. */
  seats: z.int().min(1).max(20).default(3),
  /** The last day for offers to moderate, to its midnight in `timeZone`. */
  offersBy: isoDay,
  timeZone,
});
type Data = z.infer<typeof shape>;
export type PanelFormed = DecidedAct<'panel-formed', Data>;

export const panelFormed = declareParticipationAct({
  type: 'panel-formed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('panel', data.panel),
  sentence: (data) => ({
    parts: {
      panel: { is: 'localized', text: data.title },
      event: { is: 'subject', subject: subjectKey('event', data.event) },
      seats: { is: 'count', count: data.seats },
      offersBy: dayPart(data.offersBy),
    },
  }),
  after: (_, { panel, ...rest }) => ({ kind: 'panel', id: panel, ...rest, offers: [], experts: [] }),
});

export const formPanel = declareParticipationCommand<'form-panel', typeof shape, 'panel', PanelFormed>({
  name: 'form-panel',
  shape,
  subject: panelFormed.subject,
  mentions: (data) => [subjectKey('event', data.event)],
  decide: (data, known) => (known.subject === undefined ? [{ type: 'panel-formed', data }] : refuse('already-exists', 'WP-1', { id: data.panel })),
});
