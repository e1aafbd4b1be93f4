import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { claim } from '../vocabulary/claim.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { parseSubjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { subject } from '../vocabulary/shapes.ts';
import { refuseRepeatedClaim } from './event-claims.ts';
import { mentionedByClaims } from './mentions.ts';
import type { SubjectState } from './state.ts';

const shape = z.object({
  subject,
  claims: z.array(claim).min(1).max(50),
});
export type ClaimsAdded = DecidedAct<'claims-added', z.infer<typeof shape>>;

export const claimsAdded = declareAct({
  type: 'claims-added',
  schemaVersion: 1,
  shape,
  subject: (data) => data.subject,
  sentence: (data) => {
    const first = data.claims[0];
    const document = first?.source?.document;
    const about = { is: 'subject', subject: data.subject } as const;
    const property = { is: 'word', word: first?.property ?? 'date' } as const;
    if (document === undefined) return { form: 'bare', parts: { subject: about, property } };
    return { form: 'sourced', parts: { subject: about, property, document: { is: 'subject', subject: `document:${document}` } } };
  },
});

/** A source may be added to anything, also after it was held or cancelled: the record of what was said stays open (WP-3). */
export const addClaims = declareCommand<'add-claims', typeof shape, SubjectState, ClaimsAdded>({
  name: 'add-claims',
  shape,
  subject: claimsAdded.subject,
  mentions: (data) => mentionedByClaims(data.claims),
  decide: (data, known) => {
    const state = known.subject;
    if (state === undefined) {
      const parsed = parseSubjectKey(data.subject);
      return refuse(parsed?.kind === 'event' ? 'unknown-event' : 'not-found', 'WP-6', { id: parsed?.id ?? data.subject });
    }
    return refuseRepeatedClaim(data.claims, state.claims) ?? [{ type: 'claims-added', data }];
  },
});
