import type { Proposal } from './compile/readings.ts';
import type { StructureProposal } from './compile/structure/compile-text.ts';
import { tokenise } from './compile/tokens.ts';
import type { Lexicon } from './compile/tokens.ts';
import type { AmendmentState } from './state.ts';

/** What an amendment proposes of the words of its provision; undefined: it is about the provision as such. */
export function proposalOf({ id, place, proponents, amendmentType, words, edits, status }: AmendmentState, lexicon?: Lexicon): Proposal | undefined {
  const rest = { id, place, parties: proponents, ...(status !== 'standing' && { withdrawn: true }) };
  switch (amendmentType) {
    case 'MOD':
      if (edits !== undefined) return { ...rest, edits: edits.map((edit) => ({ start: edit.start, end: edit.end, tokens: tokenise(edit.words, lexicon) })) };
      return { ...rest, tokens: tokenise(words ?? '', lexicon) };
    case 'ALT':
      return { ...rest, tokens: tokenise(words ?? '', lexicon), whole: true };
    case 'SUP':
      return { ...rest, tokens: [] };
    case 'NOC':
      return rest;
    case 'ADD':
    case 'MOVE':
    case 'SPLIT':
    case 'JOIN':
      return undefined;
  }
}

/** What it proposes of provisions: to add, move, split or join them. */
export function structureOf({ id, place, proponents, amendmentType, provision, words, after, at, next, status }: AmendmentState, lexicon?: Lexicon): StructureProposal | undefined {
  const rest = { id, place, parties: proponents, provision, ...(status !== 'standing' && { withdrawn: true }) };
  const behind = after !== undefined && { after };
  switch (amendmentType) {
    case 'ADD':
      return { ...rest, kind: 'add', ...behind, tokens: tokenise(words ?? '', lexicon) };
    case 'MOVE':
      return { ...rest, kind: 'move', ...behind };
    case 'SPLIT':
      return { ...rest, kind: 'split', at: at ?? [] };
    case 'JOIN':
      return { ...rest, kind: 'join', next: next ?? [] };
    case 'MOD':
    case 'ALT':
    case 'SUP':
    case 'NOC':
      return undefined;
  }
}
