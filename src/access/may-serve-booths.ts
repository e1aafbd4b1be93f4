import type { Actor } from '../process/vocabulary/standing.ts';

/** The interpreters' page shows texts before they are delivered (rule FL-15). Interpreters have no standing of their own: the secretariat opens the page in their booths. */
export function mayServeBooths(actor: Actor): boolean {
  return actor.standing === 'secretariat';
}
