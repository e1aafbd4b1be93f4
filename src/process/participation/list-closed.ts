import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { CirculationId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ list: idOf<CirculationId>() });
export type ListClosed = DecidedAct<'list-closed', z.infer<typeof shape>>;

export const listClosed = declareParticipationAct({
  type: 'list-closed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('circulation', data.list),
  sentence: (data) => ({ parts: { list: { is: 'subject', subject: subjectKey('circulation', data.list) } } }),
  after: (state, _, act) => ({ ...before(state, 'circulation', act), status: 'closed', closedAt: act.at }),
});

/** AC-11: a list is closed when its period is over, never before. */
export const closeList = declareParticipationCommand<'close-list', typeof shape, 'circulation', ListClosed>({
  name: 'close-list',
  shape,
  subject: listClosed.subject,
  mentions: () => [],
  decide: (data, known) => {
    const list = known.subject;
    if (list === undefined) return refuse('not-found', 'WP-6', { id: data.list });
    if (list.status === 'closed') return refuse('already-closed', 'AC-11');
    return known.at < list.endsAt ? refuse('period-runs', 'AC-11', { deadline: list.lastDay, zone: list.timeZone }) : [{ type: 'list-closed', data }];
  },
});
