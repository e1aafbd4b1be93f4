import type { Claim, ClaimValue } from '../vocabulary/claim.ts';
import { windowLength } from '../vocabulary/fuzzy-date/fuzzy-date.ts';

/**
 * Which claim is current: the latest made, then the most precise, then the firmest (rule WP-2).
 * When all three are equal the one recorded last stands for the moment and `tied` says that nothing decides between them.
 */
export type Reason = 'only' | 'latest' | 'more-precise' | 'firmer' | 'recorded-last';

export interface CurrentClaim {
  readonly claim: Claim;
  readonly reason: Reason;
  readonly tied: boolean;
}

const unknownLength = Number.POSITIVE_INFINITY;

/** Days in the window of a date; 0 for a named place or phase; infinity for "to be announced". Smaller is more precise. */
function vagueness(value: ClaimValue): number {
  if (value.type === 'date') return value.date.start === null ? unknownLength : value.date.precision === 'day' ? 0 : windowLength(value.date);
  if (value.type === 'place') return value.place === null ? unknownLength : 0;
  if (value.type === 'phase') return value.phase === null ? unknownLength : 0;
  return 0;
}

const markRank = { none: 0, TBC: 1, TBD: 2, TBA: 3 } as const;
const certaintyRank = { read: 0, repository: 1, inferred: 2, unconfirmed: 3 } as const;

function softness(claim: Claim): number {
  return markRank[claim.mark ?? 'none'] * 4 + certaintyRank[claim.certainty ?? 'read'];
}

/** Compares in the order of the rule; the word says which step decided. Negative when `a` comes first. */
function prefer(a: Claim, b: Claim): { readonly order: number; readonly by: Reason } {
  if (a.madeOn !== b.madeOn) return { order: a.madeOn > b.madeOn ? -1 : 1, by: 'latest' };
  const precise = Math.sign(vagueness(a.value) - vagueness(b.value));
  if (precise !== 0 && !Number.isNaN(precise)) return { order: precise, by: 'more-precise' };
  const firm = softness(a) - softness(b);
  return firm === 0 ? { order: 0, by: 'recorded-last' } : { order: firm, by: 'firmer' };
}

/** `claims` in the order of the record, all of one property. Undefined when there is none. */
export function currentClaim(claims: readonly Claim[]): CurrentClaim | undefined {
  const [first, ...rest] = claims;
  if (first === undefined) return undefined;
  let best: CurrentClaim = { claim: first, reason: 'only', tied: false };
  for (const challenger of rest) {
    const { order, by } = prefer(challenger, best.claim);
    const same = sameValue(challenger.value, best.claim.value);
    if (order < 0) best = { claim: challenger, reason: by, tied: false };
    else if (order === 0) best = { claim: challenger, reason: 'recorded-last', tied: best.tied || !same };
    else if (best.reason === 'only') best = { ...best, reason: by };
  }
  return best;
}

/** The same thing said, whatever the words around it: used to tell a repetition from a disagreement. */
export function sameValue(a: ClaimValue, b: ClaimValue): boolean {
  if (a.type === 'date' && b.type === 'date') return a.date.edtf === b.date.edtf && a.date.start === b.date.start && a.date.end === b.date.end && a.date.days === b.date.days;
  if (a.type === 'place' && b.type === 'place') return a.place === b.place;
  if (a.type === 'phase' && b.type === 'phase') return a.phase === b.phase;
  if (a.type === 'count' && b.type === 'count') return a.count === b.count && (a.unit.en ?? '') === (b.unit.en ?? '');
  if (a.type === 'title' && b.type === 'title') return Object.entries(a.title).every(([language, text]) => Object.entries(b.title).some(([other, words]) => other === language && words === text));
  if (a.type === 'text' && b.type === 'text') return (a.text.en ?? JSON.stringify(a.text)) === (b.text.en ?? JSON.stringify(b.text));
  return false;
}
