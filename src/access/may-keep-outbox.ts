import type { Actor } from '../process/vocabulary/standing.ts';

/** Mails hold addresses and what is said to one person: the secretariat writes, reads and releases them, nobody else. */
export function mayKeepOutbox(actor: Actor): boolean {
  return actor.standing === 'secretariat';
}

/** In a demonstration nobody is real, and everybody may look into everybody's mailbox. */
export function mayReadOutbox(actor: Actor, demonstration: boolean): boolean {
  return demonstration || mayKeepOutbox(actor);
}
