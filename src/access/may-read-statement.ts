import type { Turn } from '../process/sessions/turn.ts';
import type { Actor } from '../process/vocabulary/standing.ts';

/**
 * The text of a statement is public once its speaker has the floor. Before, only whoever deposited it in that name
 * reads it, and the secretariat, which hands it to the interpreters (rule FL-15).
 */
export function mayReadStatement(actor: Actor, { holder, givenAt, status }: Pick<Turn, 'holder' | 'givenAt' | 'status'>): boolean {
  if (givenAt !== undefined) return true;
  if (status === 'withdrawn') return false;
  return actor.standing === 'secretariat' || ((actor.standing === 'delegation' || actor.standing === 'focal-point') && actor.of === holder);
}
