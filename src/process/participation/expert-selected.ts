import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PanelId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, personId } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ panel: idOf<PanelId>(), person: personId });
export type ExpertSelected = DecidedAct<'expert-selected', z.infer<typeof shape>>;

export const expertSelected = declareParticipationAct({
  type: 'expert-selected',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('panel', data.panel),
  sentence: (data) => ({ parts: { person: { is: 'person', person: data.person }, panel: { is: 'subject', subject: subjectKey('panel', data.panel) } } }),
  after: (state, data, act) => {
    const panel = before(state, 'panel', act);
    return { ...panel, experts: [...panel.experts, data.person] };
  },
});

/** BO-12. */
export const selectExpert = declareParticipationCommand<'select-expert', typeof shape, 'panel', ExpertSelected>({
  name: 'select-expert',
  shape,
  subject: expertSelected.subject,
  mentions: () => [],
  decide: (data, known) => {
    const panel = known.subject;
    if (panel === undefined) return refuse('not-found', 'WP-6', { id: data.panel });
    if (panel.experts.includes(data.person)) return refuse('already-on-panel', 'BO-12');
    return panel.experts.length < panel.seats ? [{ type: 'expert-selected', data }] : refuse('panel-full', 'BO-12', { seats: panel.seats });
  },
});
