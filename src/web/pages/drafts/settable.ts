import type { SubjectKind } from '../../../process/vocabulary/ids.ts';

const kinds: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['input', 'note', 'edition', 'recommendation']);

/** What stands in the account of a draft, and can therefore be set aside in it. */
export function isAccountedFor(kind: SubjectKind): boolean {
  return kinds.has(kind);
}
