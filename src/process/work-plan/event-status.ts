import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { EventState } from './state.ts';

/** WP-8: what was held or cancelled is settled; sources may still be added to it, nothing else. */
export function refuseClosed(event: EventState): Refusal | undefined {
  if (event.status === 'cancelled') return refuse('already-cancelled', 'WP-8', { id: event.id });
  if (event.status === 'held') return refuse('already-held', 'WP-8', { id: event.id });
  return undefined;
}
