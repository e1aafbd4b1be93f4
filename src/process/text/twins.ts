import { keyOf, tokenise } from './compile/tokens.ts';
import type { Lexicon } from './compile/tokens.ts';
import type { AmendmentState } from './state.ts';

/** The same text added twice at one place is one provision, that of who added it first: by the provision that it would have been. */
export function twinsAmong(amendments: readonly AmendmentState[], lexicon?: Lexicon): ReadonlyMap<string, string> {
  const [first, sameAs] = [new Map<string, string>(), new Map<string, string>()];
  const additions = amendments.filter(({ amendmentType, status }) => amendmentType === 'ADD' && status === 'standing').toSorted((a, b) => a.place - b.place);
  for (const { provision, after = '', words = '' } of additions) {
    const key = `${sameAs.get(after) ?? after}\n${keyOf(tokenise(words, lexicon))}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, provision);
    else sameAs.set(provision, known);
  }
  return sameAs;
}
