import { z } from 'zod';
import type { DecidedAct, Sentence } from '../vocabulary/act.ts';
import type { Known } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { prose } from '../vocabulary/shapes.ts';
import { refuseParty } from './parties.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { amendmentId } from './shapes.ts';
import { textStage } from './state.ts';
import type { AmendmentState, Elsewhere, NegotiationState } from './state.ts';

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
    const before = ownAmendment(data, known, 'TX-9');
    if (isRefusal(before)) return before;
    return before.proponents.length > 1 && known.by.standing === 'delegation' ? refuse('others-sponsor', 'TX-25') : [{ type: 'amendment-withdrawn', data }];
  },
});

const sponsorShape = z.object({ amendment: amendmentId, party });
type Sponsor = z.infer<typeof sponsorShape>;
export type AmendmentJoined = DecidedAct<'amendment-joined', Sponsor>;
export type AmendmentLeft = DecidedAct<'amendment-left', Sponsor>;

/** What an act by which somebody joins says, and one by which somebody leaves. */
const sponsored = {
  schemaVersion: 1,
  shape: sponsorShape,
  subject: ({ amendment }: Sponsor): SubjectKey => subjectKey('amendment', amendment),
  sentence: ({ amendment, party: of }: Sponsor): Sentence => ({ parts: { who: { is: 'holder', of }, amendment: { is: 'subject', subject: subjectKey('amendment', amendment) } } }),
} as const;

export const amendmentJoined = textStage.act({
  type: 'amendment-joined',
  ...sponsored,
  after: (state, data, act): AmendmentState => {
    const before = textStage.before(state, 'amendment', act);
    return { ...before, proponents: [...before.proponents, data.party], changedAt: act.position };
  },
});

export const amendmentLeft = textStage.act({
  type: 'amendment-left',
  ...sponsored,
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
    const before = standingAmendment(data, known, 'TX-25');
    if (isRefusal(before)) return before;
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
    const before = ownAmendment(data, known, 'TX-25');
    if (isRefusal(before)) return before;
    return before.proponents.length === 1 ? [{ type: 'amendment-withdrawn', data }] : [{ type: 'amendment-left', data }];
  },
});

type KnownToSponsor = Known<AmendmentState, NegotiationState | Elsewhere>;

/** Refused: it is not there, or stands no longer. */
function standingAmendment({ amendment }: Sponsor, { subject }: KnownToSponsor, rule: string): AmendmentState | Refusal {
  if (subject === undefined) return refuse('not-found', 'WP-6', { id: amendment });
  return subject.status === 'standing' ? subject : refuse('already-withdrawn', rule);
}

/** Refused besides: the party does not stand behind it, or is not the speaker's. */
function ownAmendment(data: Sponsor, known: KnownToSponsor, rule: string): AmendmentState | Refusal {
  const found = standingAmendment(data, known, rule);
  if (isRefusal(found)) return found;
  return found.proponents.includes(data.party) ? (refuseParty(data.party, known) ?? found) : refuse('not-yours', rule);
}
