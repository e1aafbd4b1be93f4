import type { Claim, ClaimValue } from '../vocabulary/claim.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { currentClaim, sameValue } from './current-claim.ts';
import type { CurrentClaim } from './current-claim.ts';
import type { SubjectState } from './state.ts';

/**
 * WP-3: claims on one property that differ are all shown.
 * `precision`: the vaguer window holds the finer one; `changed`: a later document says otherwise;
 * `conflict`: documents of the same day exclude each other, so no later word settles it.
 */
export type Nature = 'conflict' | 'changed' | 'precision';

export interface Disagreement {
  readonly subject: SubjectKey;
  readonly property: string;
  readonly nature: Nature;
  /** One claim for each different value, the current one first, then latest first. */
  readonly claims: readonly Claim[];
  readonly current: CurrentClaim;
}

export function disagreementsOf(state: Pick<SubjectState, 'kind' | 'id' | 'claims'>): readonly Disagreement[] {
  const properties = [...new Set(state.claims.map((claim) => claim.property))];
  return properties.filter((property) => property !== 'title').flatMap((property) => {
    const claims = state.claims.filter((claim) => claim.property === property);
    const current = currentClaim(claims);
    if (current === undefined) return [];
    const others = differing(claims, current.claim);
    if (others.length === 0) return [];
    return [{ subject: subjectKey(state.kind, state.id), property, nature: natureOf(current.claim, others), claims: [current.claim, ...others], current }];
  });
}

function differing(claims: readonly Claim[], current: Claim): readonly Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : a.madeOn > b.madeOn ? -1 : 0))) {
    if (sameValue(claim.value, current.value) || kept.some((one) => sameValue(one.value, claim.value))) continue;
    kept.push(claim);
  }
  return kept;
}

function natureOf(current: Claim, others: readonly Claim[]): Nature {
  const hard = others.filter((other) => !contains(other.value, current.value) && !contains(current.value, other.value));
  if (hard.length === 0) return 'precision';
  // Two hard values of one day stay a conflict even after a third document settles what is current.
  const days = [current, ...hard].map((claim) => claim.madeOn);
  return new Set(days).size < days.length ? 'conflict' : 'changed';
}

/** The outer value is merely vaguer: "August" holds "30–31 August", "to be announced" holds everything. */
export function contains(outer: ClaimValue, inner: ClaimValue): boolean {
  if (outer.type === 'place') return outer.place === null;
  if (outer.type === 'phase') return outer.phase === null;
  if (outer.type !== 'date' || inner.type !== 'date') return false;
  const { start, end } = outer.date;
  if (start === null || end === null) return true;
  if (outer.date.precision === 'day' || inner.date.start === null || inner.date.end === null) return false;
  return start <= inner.date.start && inner.date.end <= end;
}
