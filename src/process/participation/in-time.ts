import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../vocabulary/instant.ts';
import { endOfDay } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';

/** Refused from the midnight that ends `day` in the zone; `rule` is the numbered rule that sets the deadline. */
export function refuseAfter(day: IsoDay, zone: string, at: Instant, rule: string): Refusal | undefined {
  return at < endOfDay(day, zone) ? undefined : refuse('deadline-past', rule, { deadline: day, zone });
}

/** Refused until the midnight that ends `day` in the zone. */
export function refuseBefore(day: IsoDay, zone: string, at: Instant, rule: string): Refusal | undefined {
  return at < endOfDay(day, zone) ? refuse('deadline-to-come', rule, { deadline: day, zone }) : undefined;
}
