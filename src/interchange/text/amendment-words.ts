import { applyHunks, arrange } from '../../process/text/compile/hunks.ts';
import { textOf } from '../../process/text/compile/tokens.ts';
import type { Token } from '../../process/text/compile/tokens.ts';
import { proposalOf } from '../../process/text/proposal-of.ts';
import type { AmendmentState } from '../../process/text/state.ts';

/** The wanted words of the whole; of changes that no longer fit the base, their words alone; undefined: it says no words. */
export function wantedWords(amendment: AmendmentState, base: readonly Token[]): string | undefined {
  if (amendment.words !== undefined || amendment.edits === undefined) return amendment.words;
  const edits = proposalOf(amendment)?.edits ?? [];
  const fitting = arrange(base, edits);
  return fitting === undefined ? edits.map(({ tokens }) => textOf(tokens)).join(' … ') : textOf(applyHunks(base, fitting));
}
