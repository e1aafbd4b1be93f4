import { applyHunks, hunksBetween } from '../compile/hunks.ts';
import type { Proposal } from '../compile/readings.ts';
import { tokenise } from '../compile/tokens.ts';
import type { Token } from '../compile/tokens.ts';
import { proposalOf } from '../proposal-of.ts';
import { workingOf } from '../settle.ts';
import type { Settlement } from '../settle.ts';
import type { AmendmentState } from '../state.ts';
import { bare, bareTokens } from './explain.ts';
import type { Candidate } from './explain.ts';

/** What an amendment changes in a provision as settlements left it; undefined: it puts in no words there. */
export function candidateOf(amendment: AmendmentState, words: string, settlements: readonly Settlement[], offset = 0): Candidate | undefined {
  const proposal = proposalOf({ ...amendment, status: 'standing' });
  if (proposal === undefined) return undefined;
  const working = workingOf(tokenise(words), [proposal], settlements);
  const hunks = hunksBetween(bare(working.base), bare(readingOf(working.proposals[0], working.base)), { bridge: 0 }) ?? [];
  const put = hunks.filter(({ tokens }) => tokens.length > 0).map((hunk) => ({ ...hunk, start: hunk.start + offset, end: hunk.end + offset }));
  return put.length === 0 ? undefined : { amendment: amendment.id, hunks: put, own: ownWords(amendment) };
}

/** Of one that the chair's words answer, whatever provision it is about: all that it puts in. */
export function answeredCandidate(amendment: AmendmentState, words: string, settlements: readonly Settlement[]): Candidate | undefined {
  if (amendment.amendmentType === 'ADD') return { amendment: amendment.id, hunks: [{ start: 0, end: 0, tokens: bareTokens(amendment.words ?? '') }], own: ownWords(amendment), anywhere: true };
  const found = candidateOf(amendment, words, settlements);
  return found === undefined ? undefined : { ...found, anywhere: true };
}

function readingOf(proposal: Proposal | undefined, base: readonly Token[]): readonly Token[] {
  return proposal?.edits === undefined ? (proposal?.tokens ?? base) : applyHunks(base, proposal.edits);
}

/** Folded, without spaces. */
export function ownWords({ words = '', edits = [] }: Pick<AmendmentState, 'words' | 'edits'>): ReadonlySet<string> {
  return new Set([words, ...edits.map((edit) => edit.words)].flatMap((text) => bareTokens(text).map(({ n }) => n)));
}
