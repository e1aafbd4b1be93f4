import type { Actor } from '../process/vocabulary/standing.ts';
import type { CommandName } from '../process/commands.ts';

/** Policies read as sentences. Each names the standing, the acts, and nothing else; `may` is the first line of every handler. */
const policies: readonly { readonly sentence: string; readonly allows: (actor: Actor, command: CommandName) => boolean }[] = [
  { sentence: 'The secretariat keeps the work plan.', allows: (actor) => actor.standing === 'secretariat' },
];

/** Whether somebody of this standing may give this command. Reading is open to all: everything in the work plan is public. */
export function may(actor: Actor, command: CommandName): boolean {
  return policies.some((policy) => policy.allows(actor, command));
}
