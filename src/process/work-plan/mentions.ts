import type { Claim } from '../vocabulary/claim.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';

/** Every thing that claims point at: their places, phases and source documents. */
export function mentionedByClaims(claims: readonly Claim[]): SubjectKey[] {
  return claims.flatMap((claim) => {
    const found: SubjectKey[] = claim.source === undefined ? [] : [subjectKey('document', claim.source.document)];
    if (claim.value.type === 'place' && claim.value.place !== null) found.push(subjectKey('place', claim.value.place));
    if (claim.value.type === 'phase' && claim.value.phase !== null) found.push(subjectKey('phase', claim.value.phase));
    return found;
  });
}
