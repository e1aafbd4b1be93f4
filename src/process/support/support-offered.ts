import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { party, partyKeys, refuseParty } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { isoDay } from '../vocabulary/shapes.ts';
import { regionalGroups } from '../vocabulary/states/regional-group.ts';
import { about, commitmentKeys, eachOnce, offerId } from './shapes.ts';
import { supportStage } from './state.ts';

const shape = z.object({ offer: offerId, holder: party, ...about, regions: z.array(z.enum(regionalGroups)).max(regionalGroups.length), until: isoDay.exactOptional() });
export type SupportOffered = DecidedAct<'support-offered', z.output<typeof shape>>;

export const supportOffered = supportStage.act({
  type: 'support-offered',
  schemaVersion: 1,
  shape,
  subject: ({ offer }) => subjectKey('supportoffer', offer),
  sentence: ({ holder, title, commitments }) => ({ parts: { who: { is: 'holder', of: holder }, title: { is: 'text', text: title }, count: { is: 'count', count: commitments.length } } }),
  after: (_, { offer, ...rest }, act) => ({ kind: 'supportoffer', id: offer, ...rest, status: 'open', changedAt: act.position }),
});

/** SU-2: whoever takes part offers support in its own name: on which commitments, of which kinds, for which regions, until when. */
export const offerSupport = supportStage.command<'offer-support', typeof shape, 'supportoffer', SupportOffered>({
  name: 'offer-support',
  shape,
  subject: supportOffered.subject,
  mentions: commitmentKeys,
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.offer });
    const refused = refuseParty(data.holder, known, 'SU-2');
    if (refused !== undefined) return refused;
    if (data.until !== undefined && data.until < dayIn(known.at, 'Etc/GMT')) return refuse('day-past', 'SU-2', { day: data.until });
    return [{ type: 'support-offered', data: { ...eachOnce(data), regions: regionalGroups.filter((one) => data.regions.includes(one)) } }];
  },
});

const withdrawShape = z.object({ offer: offerId, holder: party });
export type SupportOfferWithdrawn = DecidedAct<'support-offer-withdrawn', z.output<typeof withdrawShape>>;

export const supportOfferWithdrawn = supportStage.act({
  type: 'support-offer-withdrawn',
  schemaVersion: 1,
  shape: withdrawShape,
  subject: ({ offer }) => subjectKey('supportoffer', offer),
  sentence: ({ offer }) => ({ parts: { offer: { is: 'subject', subject: subjectKey('supportoffer', offer) } } }),
  after: (state, _, act) => ({ ...supportStage.before(state, 'supportoffer', act), status: 'withdrawn', changedAt: act.position }),
});

/** SU-3: who offered takes it back while nothing is agreed on it. */
export const withdrawOffer = supportStage.command<'withdraw-support-offer', typeof withdrawShape, 'supportoffer', SupportOfferWithdrawn>({
  name: 'withdraw-support-offer',
  shape: withdrawShape,
  subject: supportOfferWithdrawn.subject,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const { subject: before } = known;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.offer });
    const refused = before.holder === data.holder ? refuseParty(data.holder, known, 'SU-3') : refuse('not-yours', 'SU-3');
    if (refused !== undefined) return refused;
    return before.status === 'open' ? [{ type: 'support-offer-withdrawn', data }] : refuse('offer-settled', 'SU-3', { status: before.status });
  },
});

const standingShape = z.object({ offer: offerId, status: z.enum(['open', 'taken']) });
export type SupportOfferMoved = DecidedAct<'support-offer-moved', z.output<typeof standingShape>>;

/** What an agreement makes of the offer that it takes up (SU-5, SU-7); nobody does this alone. */
export const supportOfferMoved = supportStage.act({
  type: 'support-offer-moved',
  schemaVersion: 1,
  shape: standingShape,
  subject: ({ offer }) => subjectKey('supportoffer', offer),
  sentence: ({ offer, status }) => ({ form: status, parts: { offer: { is: 'subject', subject: subjectKey('supportoffer', offer) } } }),
  after: (state, { status }, act) => ({ ...supportStage.before(state, 'supportoffer', act), status, changedAt: act.position }),
});
