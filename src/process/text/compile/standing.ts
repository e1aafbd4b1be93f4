import { readingOfParty } from './project.ts';
import { order } from './readings.ts';
import { keyOf } from './tokens.ts';
import type { Compilation } from './tree.ts';

/** Who speaks together. */
export interface Grouping {
  readonly id: string;
  readonly members: readonly string[];
}

/** Whose reading of a provision a delegation has. `conflict`: its groups read different things, and it is not said which comes first; it must be shown, never guessed. */
export type Standing =
  | { readonly kind: 'own' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'conflict'; readonly groups: readonly string[] }
  | { readonly kind: 'base' };

/**
 * Its own reading before that of its group before the base (rule TX-13). Of several groups with readings the one that stands
 * first in `precedence`; those that do not stand in it come after, and conflict unless they read the same.
 */
export function standingOf(compilation: Compilation, party: string, groups: readonly Grouping[], precedence: readonly string[] = []): Standing {
  if (compilation.parties.includes(party)) return { kind: 'own' };
  const speaking = groups.filter(({ id, members }) => members.includes(party) && compilation.parties.includes(id)).map(({ id }) => id);
  const foremost = precedence.find((group) => speaking.includes(group));
  if (foremost !== undefined) return { kind: 'group', group: foremost };
  const sorted = [...new Set(speaking)].toSorted(order);
  const [first] = sorted;
  if (first === undefined) return { kind: 'base' };
  const texts = new Set(sorted.map((group) => keyOf(readingOfParty(compilation, group))));
  return texts.size > 1 ? { kind: 'conflict', groups: sorted } : { kind: 'group', group: first };
}
