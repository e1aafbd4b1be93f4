import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PledgeId } from '../vocabulary/ids.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { refuseMaker, refusePledger } from './refuse-maker.ts';
import { commitmentsStage } from './state.ts';

const shape = z.object({ pledge: idOf<PledgeId>(), holder: party });
type Membership = z.output<typeof shape>;
export type PledgeJoined = DecidedAct<'pledge-joined', Membership>;
export type PledgeLeft = DecidedAct<'pledge-left', Membership>;

const about = ({ pledge }: { readonly pledge: PledgeId }) => subjectKey('pledge', pledge);
const sentence = ({ pledge, holder }: Membership) => ({ parts: { who: { is: 'holder', of: holder }, pledge: { is: 'subject', subject: subjectKey('pledge', pledge) } } }) as const;

export const pledgeJoined = commitmentsStage.act({
  type: 'pledge-joined',
  schemaVersion: 1,
  shape,
  subject: about,
  sentence,
  after: (state, { holder }, act) => {
    const before = commitmentsStage.before(state, 'pledge', act);
    return { ...before, makers: [...before.makers, holder], partners: before.partners.filter((one) => one !== holder), changedAt: act.position };
  },
});

/** CM-16: another makes a common pledge its own; whoever stood there as a partner is a maker from then on. */
export const joinPledge = commitmentsStage.command<'join-pledge', typeof shape, 'pledge', PledgeJoined>({
  name: 'join-pledge',
  shape,
  subject: about,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.pledge });
    if (before.status === 'withdrawn') return refuse('pledge-withdrawn', 'CM-25');
    if (before.form !== 'common') return refuse('not-common', 'CM-16');
    if (before.makers.includes(data.holder)) return refuse('already-a-maker', 'CM-16');
    return refusePledger(data.holder, known) ?? [{ type: 'pledge-joined', data }];
  },
});

export const pledgeLeft = commitmentsStage.act({
  type: 'pledge-left',
  schemaVersion: 1,
  shape,
  subject: about,
  sentence,
  after: (state, { holder }, act) => {
    const before = commitmentsStage.before(state, 'pledge', act);
    return { ...before, makers: before.makers.filter((one) => one !== holder), changedAt: act.position };
  },
});

/** CM-17: one of several leaves it to the others. */
export const leavePledge = commitmentsStage.command<'leave-pledge', typeof shape, 'pledge', PledgeLeft>({
  name: 'leave-pledge',
  shape,
  subject: about,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.pledge });
    const wrong = refuseMaker(before, data.holder, known);
    if (wrong !== undefined) return wrong;
    return before.makers.length === 1 ? refuse('last-maker', 'CM-17') : [{ type: 'pledge-left', data }];
  },
});

const withdrawnShape = shape.extend({ reason: prose });
export type PledgeWithdrawn = DecidedAct<'pledge-withdrawn', z.output<typeof withdrawnShape>>;

export const pledgeWithdrawn = commitmentsStage.act({
  type: 'pledge-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: about,
  sentence: ({ reason, ...data }) => ({ parts: { ...sentence(data).parts, reason: { is: 'text', text: reason } } }),
  after: (state, { reason }, act) => ({ ...commitmentsStage.before(state, 'pledge', act), status: 'withdrawn', reason, changedAt: act.position }),
});

/** CM-18: by the only one whose it is, with the reason; it stays to be read. */
export const withdrawPledge = commitmentsStage.command<'withdraw-pledge', typeof withdrawnShape, 'pledge', PledgeWithdrawn>({
  name: 'withdraw-pledge',
  shape: withdrawnShape,
  subject: about,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.pledge });
    const wrong = refuseMaker(before, data.holder, known);
    if (wrong !== undefined) return wrong;
    return before.makers.length > 1 ? refuse('others-pledge', 'CM-18') : [{ type: 'pledge-withdrawn', data }];
  },
});
