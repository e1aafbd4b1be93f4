import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { commitment, idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { refuseStep } from './refuse-step.ts';

const shape = z.object({
  selection: idOf<SelectionId>(),
  /** SHA-256 of the published pool, chances and lots, in hexadecimal. */
  publication: commitment,
});
export type SelectionPublished = DecidedAct<'selection-published', z.infer<typeof shape>>;

/** Everybody's chance and the lots among which the draw will choose are known before the draw. */
export const selectionPublished = declareParticipationAct({
  type: 'selection-published',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('selection', data.selection),
  sentence: (data) => ({ parts: { selection: { is: 'subject', subject: subjectKey('selection', data.selection) }, publication: { is: 'text', text: data.publication } } }),
  after: (state, data, act) => ({ ...before(state, 'selection', act), status: 'computed', publication: data.publication }),
});

/** BO-19. */
export const publishSelection = declareParticipationCommand<'publish-selection', typeof shape, 'selection', SelectionPublished>({
  name: 'publish-selection',
  shape,
  subject: selectionPublished.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.selection });
    return refuseStep(known.subject, ['closed']) ?? [{ type: 'selection-published', data }];
  },
});
