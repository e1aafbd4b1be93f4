import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PanelId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, prose } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { refuseNoState } from './own.ts';

const shape = z.object({
  panel: idOf<PanelId>(),
  state: countryCode,
  /** Why this State: needed where it did not offer or takes the place of another. */
  reason: prose.exactOptional(),
});
export type ModeratorAppointed = DecidedAct<'moderator-appointed', z.infer<typeof shape>>;

/** The President of the General Assembly appoints; the secretariat records it. */
export const moderatorAppointed = declareParticipationAct({
  type: 'moderator-appointed',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('panel', data.panel),
  sentence: (data) => {
    const parts = { state: { is: 'state', code: data.state }, panel: { is: 'subject', subject: subjectKey('panel', data.panel) } } as const;
    return data.reason === undefined ? { form: 'bare', parts } : { form: 'reason', parts: { ...parts, reason: { is: 'text', text: data.reason } } };
  },
  after: (state, data, act) => ({ ...before(state, 'panel', act), moderator: data.state }),
});

/** BO-1, BO-11. */
export const appointModerator = declareParticipationCommand<'appoint-moderator', typeof shape, 'panel', ModeratorAppointed>({
  name: 'appoint-moderator',
  shape,
  subject: moderatorAppointed.subject,
  mentions: () => [],
  decide: (data, known) => {
    const panel = known.subject;
    if (panel === undefined) return refuse('not-found', 'WP-6', { id: data.panel });
    const refused = refuseNoState([data.state]);
    if (refused !== undefined) return refused;
    if (panel.moderator === data.state) return refuse('nothing-changes', 'BO-11');
    if (data.reason === undefined && panel.moderator !== undefined) return refuse('reason-needed', 'BO-11');
    const offered = panel.offers.some((offer) => offer.state === data.state);
    return offered || data.reason !== undefined ? [{ type: 'moderator-appointed', data }] : refuse('not-offered', 'BO-11', { state: data.state });
  },
});
