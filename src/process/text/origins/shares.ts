import { isWord } from '../compile/tokens.ts';
import type { Origin } from './origin.ts';
import type { TextOrigins } from './text-origins.ts';

export interface Shares {
  /** Words, without mere signs. */
  readonly words: number;
  readonly byKind: Readonly<Record<Origin['from'], number>>;
  /** Words of amendments by each of their proponents, those with the most first: what several proposed counts for each of them. */
  readonly byParty: readonly { readonly party: string; readonly words: number }[];
}

/** How much of a text comes from where. */
export function sharesOf({ provisions, origins }: TextOrigins, proponentsOf: (origin: Origin) => readonly string[]): Shares {
  const byKind = { first: 0, amendments: 0, chair: 0, settled: 0, revision: 0 };
  const byParty = new Map<string, number>();
  const parties = origins.map(proponentsOf);
  for (const { tokens, origin } of provisions.flatMap(({ runs }) => runs)) {
    const words = tokens.filter(isWord).length;
    const from = origins[origin]?.from;
    if (from !== undefined) byKind[from] += words;
    for (const party of parties[origin] ?? []) byParty.set(party, (byParty.get(party) ?? 0) + words);
  }
  const words = Object.values(byKind).reduce((sum, one) => sum + one, 0);
  return { words, byKind, byParty: [...byParty].map(([party, own]) => ({ party, words: own })).toSorted((a, b) => b.words - a.words || (a.party < b.party ? -1 : 1)) };
}
