import type { Claim } from '../vocabulary/claim.ts';
import type { Known } from '../vocabulary/command.ts';
import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey, SubjectKind } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal, RefusalCode } from '../vocabulary/refusal.ts';

/** Every thing that claims point at: their places, phases and source documents. */
export function mentionedByClaims(claims: readonly Claim[]): SubjectKey[] {
  return claims.flatMap((claim) => {
    const found: SubjectKey[] = claim.source === undefined ? [] : [subjectKey('document', claim.source.document)];
    if (claim.value.type === 'place' && claim.value.place !== null) found.push(subjectKey('place', claim.value.place));
    if (claim.value.type === 'phase' && claim.value.phase !== null) found.push(subjectKey('phase', claim.value.phase));
    return found;
  });
}

const missing: Partial<Record<SubjectKind, RefusalCode>> = {
  place: 'unknown-place',
  phase: 'unknown-phase',
  document: 'unknown-document',
  track: 'unknown-track',
  event: 'unknown-event',
};

/** WP-6: an act names only things that the record already knows. Undefined when all are known. */
export function refuseUnknown(mentions: readonly SubjectKey[], known: Known<unknown>): Refusal | undefined {
  for (const mention of mentions) {
    if (known.exists(mention)) continue;
    const parsed = parseSubjectKey(mention);
    const code = parsed === undefined ? 'not-found' : (missing[parsed.kind] ?? 'not-found');
    return refuse(code, 'WP-6', { id: parsed?.id ?? mention });
  }
  return undefined;
}
