import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PanelId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf } from '../vocabulary/shapes.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsFor } from '../vocabulary/standing.ts';

const shape = z.object({ panel: idOf<PanelId>(), state: countryCode });
export type ModerationOfferWithdrawn = DecidedAct<'moderation-offer-withdrawn', z.infer<typeof shape>>;

export const moderationOfferWithdrawn = declareParticipationAct({
  type: 'moderation-offer-withdrawn',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('panel', data.panel),
  sentence: (data) => ({ parts: { state: { is: 'state', code: data.state }, panel: { is: 'subject', subject: subjectKey('panel', data.panel) } } }),
  after: (state, data, act) => {
    const panel = before(state, 'panel', act);
    return { ...panel, offers: panel.offers.filter((offer) => offer.state !== data.state) };
  },
});

/** BO-10. */
export const withdrawModerationOffer = declareParticipationCommand<'withdraw-moderation-offer', typeof shape, 'panel', ModerationOfferWithdrawn>({
  name: 'withdraw-moderation-offer',
  shape,
  subject: moderationOfferWithdrawn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const panel = known.subject;
    if (panel === undefined) return refuse('not-found', 'WP-6', { id: data.panel });
    if (!actsFor(known.by, data.state)) return refuse('not-yours', 'BO-10');
    if (!panel.offers.some((offer) => offer.state === data.state)) return refuse('no-offer', 'BO-10', { state: data.state });
    return panel.moderator === data.state ? refuse('already-appointed', 'BO-10', { state: data.state }) : [{ type: 'moderation-offer-withdrawn', data }];
  },
});
