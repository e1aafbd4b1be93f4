import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { prose } from '../vocabulary/shapes.ts';
import { partyKeys, refuseParty } from './parties.ts';
import { amendmentId, party } from './shapes.ts';
import { textStage } from './state.ts';
import type { AmendmentState } from './state.ts';

const withdrawnShape = z.object({ amendment: amendmentId, party, reason: prose.exactOptional() });
export type AmendmentWithdrawn = DecidedAct<'amendment-withdrawn', z.infer<typeof withdrawnShape>>;

export const amendmentWithdrawn = textStage.act({
  type: 'amendment-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ({ amendment }) => subjectKey('amendment', amendment),
  sentence: ({ amendment }) => ({ parts: { amendment: { is: 'subject', subject: subjectKey('amendment', amendment) } } }),
  after: (state, _, act): AmendmentState => ({ ...textStage.before(state, 'amendment', act), status: 'withdrawn', changedAt: act.position }),
});

/** TX-9: whoever tabled it alone withdraws it; one of several leaves it (TX-25). What the party tabled before speaks again. */
export const withdrawAmendment = textStage.command<'withdraw-amendment', typeof withdrawnShape, 'amendment', AmendmentWithdrawn>({
  name: 'withdraw-amendment',
  shape: withdrawnShape,
  subject: amendmentWithdrawn.subject,
  mentions: () => [],
  consults: (data) => partyKeys(data.party),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.amendment });
    if (before.status !== 'standing') return refuse('already-withdrawn', 'TX-9');
    if (!before.proponents.includes(data.party)) return refuse('not-yours', 'TX-9');
    const wrong = refuseParty(data.party, known);
    if (wrong !== undefined) return wrong;
    return before.proponents.length > 1 && known.by.standing === 'delegation' ? refuse('others-sponsor', 'TX-25') : [{ type: 'amendment-withdrawn', data }];
  },
});

const sponsorShape = z.object({ amendment: amendmentId, party });
export type AmendmentJoined = DecidedAct<'amendment-joined', z.infer<typeof sponsorShape>>;
export type AmendmentLeft = DecidedAct<'amendment-left', z.infer<typeof sponsorShape>>;

export const amendmentJoined = textStage.act({
  type: 'amendment-joined',
  schemaVersion: 1,
  shape: sponsorShape,
  subject: ({ amendment }) => subjectKey('amendment', amendment),
  sentence: (data) => ({ parts: { who: { is: 'holder', of: data.party }, amendment: { is: 'subject', subject: subjectKey('amendment', data.amendment) } } }),
  after: (state, data, act): AmendmentState => {
    const before = textStage.before(state, 'amendment', act);
    return { ...before, proponents: [...before.proponents, data.party], changedAt: act.position };
  },
});

export const amendmentLeft = textStage.act({
  type: 'amendment-left',
  schemaVersion: 1,
  shape: sponsorShape,
  subject: ({ amendment }) => subjectKey('amendment', amendment),
  sentence: (data) => ({ parts: { who: { is: 'holder', of: data.party }, amendment: { is: 'subject', subject: subjectKey('amendment', data.amendment) } } }),
  after: (state, data, act): AmendmentState => {
    const before = textStage.before(state, 'amendment', act);
    return { ...before, proponents: before.proponents.filter((one) => one !== data.party), changedAt: act.position };
  },
});

/** TX-25: whoever co-sponsors an amendment joins by a word of its own. */
export const joinAmendment = textStage.command<'join-amendment', typeof sponsorShape, 'amendment', AmendmentJoined>({
  name: 'join-amendment',
  shape: sponsorShape,
  subject: amendmentJoined.subject,
  mentions: () => [],
  consults: (data) => partyKeys(data.party),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.amendment });
    if (before.status !== 'standing') return refuse('already-withdrawn', 'TX-25');
    if (before.proponents.includes(data.party)) return refuse('nothing-changes', 'TX-25');
    return refuseParty(data.party, known) ?? [{ type: 'amendment-joined', data }];
  },
});

/** TX-25: a sponsor leaves; with the last one the amendment is withdrawn. */
export const leaveAmendment = textStage.command<'leave-amendment', typeof sponsorShape, 'amendment', AmendmentLeft | AmendmentWithdrawn>({
  name: 'leave-amendment',
  shape: sponsorShape,
  subject: amendmentLeft.subject,
  mentions: () => [],
  consults: (data) => partyKeys(data.party),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.amendment });
    if (before.status !== 'standing') return refuse('already-withdrawn', 'TX-25');
    if (!before.proponents.includes(data.party)) return refuse('not-yours', 'TX-25');
    const wrong = refuseParty(data.party, known);
    if (wrong !== undefined) return wrong;
    return before.proponents.length === 1 ? [{ type: 'amendment-withdrawn', data }] : [{ type: 'amendment-left', data }];
  },
});
