import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import type { ClaimId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose, subject } from '../vocabulary/shapes.ts';
import type { SubjectState } from './state.ts';

const shape = z.object({
  subject,
  claim: idOf<ClaimId>(),
  reason: prose,
});
export type ClaimWithdrawn = DecidedAct<'claim-withdrawn', z.infer<typeof shape>>;

export const claimWithdrawn = declareAct({
  type: 'claim-withdrawn',
  schemaVersion: 1,
  shape,
  subject: (data) => data.subject,
  sentence: (data) => ({
    parts: { subject: { is: 'subject', subject: data.subject }, reason: { is: 'text', text: data.reason } },
  }),
});

/** WP-5: a claim entered by mistake is withdrawn with a reason; it stays in the record and no longer counts. */
export const withdrawClaim = declareCommand<'withdraw-claim', typeof shape, SubjectState, ClaimWithdrawn>({
  name: 'withdraw-claim',
  shape,
  subject: claimWithdrawn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const held = known.subject?.claims.find((one) => one.claim === data.claim);
    if (held === undefined) return refuse('unknown-claim', 'WP-5', { id: data.claim });
    const lastTitle = held.property === 'title' && known.subject?.claims.filter((one) => one.property === 'title').length === 1;
    return lastTitle ? refuse('bad-input', 'WP-1', { field: 'title' }) : [{ type: 'claim-withdrawn', data }];
  },
});
