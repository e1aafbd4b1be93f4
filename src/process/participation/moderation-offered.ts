import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { GroupId, PanelId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import type { KnownHere } from './declare.ts';
import { isMemberOn } from '../vocabulary/membership.ts';
import { refuseAfter } from './in-time.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { situations } from './state.ts';
import type { PanelState } from './state.ts';

const shape = z.object({
  panel: idOf<PanelId>(),
  state: countryCode,
  /** The regional group through which the State offers. */
  through: idOf<GroupId>(),
  /** How the State sees itself: country of origin, transit, destination, several of them, or unsaid. */
  situations: z.array(z.enum(situations)).max(situations.length).refine((all) => new Set(all).size === all.length),
});
type Data = z.infer<typeof shape>;
export type ModerationOffered = DecidedAct<'moderation-offered', Data>;

export const moderationOffered = declareParticipationAct({
  type: 'moderation-offered',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('panel', data.panel),
  sentence: (data) => ({
    parts: { state: { is: 'state', code: data.state }, panel: { is: 'subject', subject: subjectKey('panel', data.panel) }, group: { is: 'subject', subject: subjectKey('group', data.through) } },
  }),
  after: (state, { state: offering, through, situations }, act) => {
    const panel = before(state, 'panel', act);
    return { ...panel, offers: [...panel.offers, { state: offering, through, situations, at: act.at }] };
  },
});

/** BO-8, BO-9. */
export const offerModeration = declareParticipationCommand<'offer-moderation', typeof shape, 'panel', ModerationOffered>({
  name: 'offer-moderation',
  shape,
  subject: moderationOffered.subject,
  mentions: (data) => [subjectKey('group', data.through)],
  consults: (data) => [subjectKey('group', data.through)],
  decide: (data, known) => {
    const panel = known.subject;
    if (panel === undefined) return refuse('not-found', 'WP-6', { id: data.panel });
    if (!actsFor(known.by, data.state)) return refuse('not-yours', 'BO-8');
    const refused = refuseAfter(panel.offersBy, panel.timeZone, known.at, 'BO-9') ?? refuseThrough(panel, data, known);
    if (refused !== undefined) return refused;
    if (panel.offers.some(({ state }) => state === data.state)) return refuse('already-offered', 'BO-8', { state: data.state });
    return [{ type: 'moderation-offered', data }];
  },
});

function refuseThrough(panel: PanelState, { state, through }: Data, known: KnownHere<'panel'>): Refusal | undefined {
  const group = consult(known, 'group', subjectKey('group', through));
  if (group?.type !== 'regional') return refuse('not-regional', 'BO-8', { group: through });
  const day = dayIn(known.at, panel.timeZone);
  return isMemberOn(group, state, day) ? undefined : refuse('not-a-member', 'BO-8', { state, group: through, day });
}
