import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { StandingId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';

const shape = z.object({ id: idOf<StandingId>() });
export type StandingEnded = DecidedAct<'standing-ended', z.infer<typeof shape>>;

export const standingEnded = declareParticipationAct({
  type: 'standing-ended',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('standing', data.id),
  sentence: (data) => ({ parts: { id: { is: 'text', text: data.id } } }),
  after: (state, _, act) => ({ ...before(state, 'standing', act), status: 'ended' }),
});

/** RG-17. */
export const endStanding = declareParticipationCommand<'end-standing', typeof shape, 'standing', StandingEnded>({
  name: 'end-standing',
  shape,
  subject: standingEnded.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.id });
    return known.subject.status === 'held' ? [{ type: 'standing-ended', data }] : refuse('already-ended', 'RG-17');
  },
});
