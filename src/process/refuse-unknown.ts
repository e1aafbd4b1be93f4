import type { Known } from './vocabulary/command.ts';
import { parseSubjectKey } from './vocabulary/ids.ts';
import type { SubjectKey, SubjectKind } from './vocabulary/ids.ts';
import { refuse } from './vocabulary/refusal.ts';
import type { Refusal, RefusalCode } from './vocabulary/refusal.ts';

const missing: Partial<Record<SubjectKind, RefusalCode>> = {
  place: 'unknown-place',
  phase: 'unknown-phase',
  document: 'unknown-document',
  track: 'unknown-track',
  event: 'unknown-event',
};

/** WP-6: an act names only things that the record already knows. Undefined when all are known. */
export function refuseUnknown(mentions: readonly SubjectKey[], known: Pick<Known<unknown>, 'exists'>): Refusal | undefined {
  for (const mention of mentions) {
    if (known.exists(mention)) continue;
    const parsed = parseSubjectKey(mention);
    const code = parsed === undefined ? 'not-found' : (missing[parsed.kind] ?? 'not-found');
    return refuse(code, 'WP-6', { id: parsed?.id ?? mention });
  }
  return undefined;
}
