import type { CommandName } from '../process/commands.ts';
import type { SubjectState } from '../process/subject-state.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import { policies } from './policies.ts';
import type { Policy } from './policies.ts';

function holds({ states, about: isAbout }: Policy, actor: Actor, about: SubjectState): boolean {
  const stands = states === undefined || !('status' in about) || states.includes(about.status);
  return stands && (isAbout === undefined || isAbout(actor, about));
}

/**
 * Whether somebody of this standing may give this command about this thing as it stands; without the thing, whether
 * they may about any such thing at all. The first line of every handler. Reading is open to all, but for personal
 * data (`personal-data.ts`): everything in the record is public.
 */
export function may(actor: Actor, command: CommandName, about?: SubjectState): boolean {
  return policies.some((policy) => policy.commands.includes(command) && policy.standings.includes(actor.standing) && (about === undefined || holds(policy, actor, about)));
}
