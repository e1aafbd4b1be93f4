import type { Claim, ClaimValue } from '../vocabulary/claim.ts';
import type { SentencePart } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PhaseId, PlaceId } from '../vocabulary/ids.ts';
import type { FuzzyDate } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import { currentClaim } from './current-claim.ts';
import type { CurrentClaim } from './current-claim.ts';

/** The value of the last claim of a property in a list, narrowed to its type. */
export function valueIn<Type extends ClaimValue['type']>(claims: readonly Claim[], type: Type): Extract<ClaimValue, { type: Type }> | undefined {
  for (const claim of claims.toReversed()) if (isOfType(claim.value, type)) return claim.value;
  return undefined;
}

function isOfType<Type extends ClaimValue['type']>(value: ClaimValue, type: Type): value is Extract<ClaimValue, { type: Type }> {
  return value.type === type;
}

export function datePart(claims: readonly Claim[]): SentencePart {
  return { is: 'date', date: valueIn(claims, 'date')?.date };
}

export function placePart(claims: readonly Claim[]): SentencePart {
  const place = valueIn(claims, 'place')?.place ?? null;
  return place === null ? { is: 'word', word: 'place-unknown' } : { is: 'subject', subject: subjectKey('place', place) };
}

/** What is current for one property of a thing, with the reason. */
export function currentOf(claims: readonly Claim[], property: string): CurrentClaim | undefined {
  return currentClaim(claims.filter((claim) => claim.property === property));
}

export interface CurrentEvent {
  readonly title: LocalizedText;
  readonly date: FuzzyDate | undefined;
  readonly place: PlaceId | null;
  readonly phase: PhaseId | null;
  readonly deciding: Readonly<Partial<Record<'title' | 'date' | 'place' | 'phase', CurrentClaim>>>;
}

/** The event as it stands: each property with the claim that is current for it. */
export function currentEvent(claims: readonly Claim[]): CurrentEvent {
  const title = currentOf(claims, 'title');
  const date = currentOf(claims, 'date');
  const place = currentOf(claims, 'place');
  const phase = currentOf(claims, 'phase');
  return {
    title: title?.claim.value.type === 'title' ? title.claim.value.title : {},
    date: date?.claim.value.type === 'date' ? date.claim.value.date : undefined,
    place: place?.claim.value.type === 'place' ? place.claim.value.place : null,
    phase: phase?.claim.value.type === 'phase' ? phase.claim.value.phase : null,
    deciding: { ...(title && { title }), ...(date && { date }), ...(place && { place }), ...(phase && { phase }) },
  };
}

/** WP-5: claim ids are permanent, so a new claim never takes the id of an old one. */
export function refuseRepeatedClaim(claims: readonly Claim[], held: readonly Claim[]): Refusal | undefined {
  const taken = new Set(held.map((claim) => claim.claim));
  for (const claim of claims) {
    if (taken.has(claim.claim)) return refuse('already-exists', 'WP-5', { id: claim.claim });
    taken.add(claim.claim);
  }
  return undefined;
}
