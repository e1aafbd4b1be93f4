import type { Claim } from '../vocabulary/claim.ts';
import type { FuzzyDate } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PhaseId, PlaceId } from '../vocabulary/ids.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import type { CurrentClaim } from './current-claim.ts';
import { currentEvent, currentOf } from './event-claims.ts';
import type { DocumentState, EventState, LinkState, MandateState, PhaseState, ProcessState, RuleState, TrackState } from './state.ts';

/** An event with what is current of it. */
export interface PlannedEvent extends EventState {
  readonly title: LocalizedText;
  readonly date: FuzzyDate | undefined;
  readonly place: PlaceId | null;
  readonly phase: PhaseId | null;
  readonly deciding: Readonly<Partial<Record<'title' | 'date' | 'place' | 'phase', CurrentClaim>>>;
}

export interface PlannedPhase extends PhaseState {
  readonly date: FuzzyDate | undefined;
}

/** The whole plan at one position of the record: what the checks, the comparison and the pictures look at. */
export interface Plan {
  readonly process: ProcessState;
  readonly events: readonly PlannedEvent[];
  readonly phases: readonly PlannedPhase[];
  readonly tracks: readonly TrackState[];
  readonly mandates: readonly MandateState[];
  readonly documents: readonly DocumentState[];
  readonly links: readonly LinkState[];
  readonly rules: readonly RuleState[];
}

export function planEvent(event: EventState): PlannedEvent {
  return { ...event, ...currentEvent(event.claims) };
}

export function planPhase(phase: PhaseState): PlannedPhase {
  const value = currentOf(phase.claims, 'date')?.claim.value;
  return { ...phase, date: value?.type === 'date' ? value.date : undefined };
}

/** The claims of one property, latest made first. */
export function claimsOf(claims: readonly Claim[], property: string): readonly Claim[] {
  return claims.filter((claim) => claim.property === property).toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : a.madeOn > b.madeOn ? -1 : 0));
}
