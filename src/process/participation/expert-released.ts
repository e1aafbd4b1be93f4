import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PanelId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, personId } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ panel: idOf<PanelId>(), person: personId });
export type ExpertReleased = DecidedAct<'expert-released', z.infer<typeof shape>>;

/** An expert who cannot come, or is no longer wanted: why is between them and the secretariat, and stands in no record. */
export const expertReleased = declareParticipationAct({
  type: 'expert-released',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('panel', data.panel),
  sentence: (data) => ({ parts: { person: { is: 'person', person: data.person }, panel: { is: 'subject', subject: subjectKey('panel', data.panel) } } }),
  after: (state, data, act) => {
    const panel = before(state, 'panel', act);
    return { ...panel, experts: panel.experts.filter((person) => person !== data.person) };
  },
});

/** BO-12. */
export const releaseExpert = declareParticipationCommand<'release-expert', typeof shape, 'panel', ExpertReleased>({
  name: 'release-expert',
  shape,
  subject: expertReleased.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.panel });
    return known.subject.experts.includes(data.person) ? [{ type: 'expert-released', data }] : refuse('not-on-panel', 'BO-12');
  },
});
