import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RoundId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { reviewStage } from './state.ts';

const shape = z.object({ round: idOf<RoundId>() });
type Data = z.output<typeof shape>;
export type RoundOpened = DecidedAct<'round-opened', Data>;

export const roundOpened = reviewStage.act({
  type: 'round-opened',
  schemaVersion: 1,
  shape,
  subject: ({ round }) => subjectKey('round', round),
  sentence: ({ round }) => ({ parts: { round: { is: 'subject', subject: subjectKey('round', round) } } }),
  after: (state, _, act) => ({ ...reviewStage.before(state, 'round', act), status: 'open', changedAt: act.position }),
});

/** RV-4: reports are written while their round is open; a closed one may be opened again. */
export const openRound = reviewStage.command<'open-round', typeof shape, 'round', RoundOpened>({
  name: 'open-round',
  shape,
  subject: roundOpened.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.round });
    return before.status === 'open' ? refuse('nothing-changes', 'RV-4') : [{ type: 'round-opened', data }];
  },
});

export type RoundClosed = DecidedAct<'round-closed', Data>;

export const roundClosed = reviewStage.act({
  type: 'round-closed',
  schemaVersion: 1,
  shape,
  subject: ({ round }) => subjectKey('round', round),
  sentence: ({ round }) => ({ parts: { round: { is: 'subject', subject: subjectKey('round', round) } } }),
  after: (state, _, act) => ({ ...reviewStage.before(state, 'round', act), status: 'closed', changedAt: act.position }),
});

/** RV-4: after its close no report of it is written or submitted. */
export const closeRound = reviewStage.command<'close-round', typeof shape, 'round', RoundClosed>({
  name: 'close-round',
  shape,
  subject: roundClosed.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.round });
    return before.status === 'open' ? [{ type: 'round-closed', data }] : refuse(before.status === 'closed' ? 'nothing-changes' : 'round-not-open', 'RV-4');
  },
});
