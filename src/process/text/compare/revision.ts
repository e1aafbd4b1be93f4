import { tokenise } from '../compile/tokens.ts';
import type { Token } from '../compile/tokens.ts';

/** A provision as it stands in one revision. `id` is permanent: a provision keeps it from revision to revision, wherever it goes. */
export interface RevisionProvision {
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
  readonly tokens: readonly Token[];
}

export type Revision = readonly RevisionProvision[];

/** A provision as it was issued, ready to be compared. */
export function inRevision({ id, label, parent, words }: Omit<RevisionProvision, 'tokens'> & { readonly words: string }): RevisionProvision {
  return { id, label, ...(parent !== undefined && { parent }), tokens: tokenise(words) };
}

/** Places of provisions in two revisions that are taken for the same matter: one in each, several that became one, one that became several. */
export interface Match {
  readonly before: readonly [number, ...number[]];
  readonly after: readonly [number, ...number[]];
  /** Found by their texts; else by their ids, or told. */
  readonly guessed: boolean;
}

export function pair(before: number, after: number): Match {
  return { before: [before], after: [after], guessed: true };
}

/** The same seen from the other revision. */
export function turned({ before, after, guessed }: Match): Match {
  return { before: after, after: before, guessed };
}
