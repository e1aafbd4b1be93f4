import { applyHunks, hunksBetween } from './compile/hunks.ts';
import type { Hunk } from './compile/hunks.ts';
import { legible } from './compile/policy.ts';
import type { Proposal } from './compile/readings.ts';
import { keyOf, tokenise } from './compile/tokens.ts';
import type { Token } from './compile/tokens.ts';

/**
 * A point that was decided, or words that were agreed: the tokens [start, end) of the base, as earlier settlements left it,
 * are `words` from now on.
 */
export interface Settlement {
  readonly point?: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whether a space stands before the words; of no account where they are none. */
  readonly space: '' | ' ' | '\n';
  /** What else was read there and goes with it, struck through in what is published. `''` is to read nothing. */
  readonly dropped: string[];
  /** Others than those stay: the base's way through the point was taken, with points of its own. */
  readonly keepsInner: boolean;
  /** Amendments that read otherwise further around, in an outer alternative; the point is not theirs. */
  readonly apart: string[];
  /** Amendments whose own changes, looked at alone, do not show what they read there; and what they read with the point decided. */
  readonly exceptions: { readonly amendment: string; readonly words: string }[];
  /** The position of the act. Proposals tabled later were made upon it. */
  readonly at: number;
}

/** A provision as it is worked on: the base with what was settled, and proposals against that. */
export interface Working {
  readonly base: readonly Token[];
  readonly proposals: readonly Proposal[];
}

/** What was settled is taken into the base and into every proposal that was tabled before: whoever read something else there reads the settled words, and nothing else of it changes (rule TX-11). */
export function workingOf(base: readonly Token[], proposals: readonly Proposal[], settlements: readonly Settlement[]): Working {
  let working: Working = { base, proposals };
  for (const settlement of settlements) working = settle(working, settlement);
  return working;
}

function settle({ base, proposals }: Working, settlement: Settlement): Working {
  const words = settledTokens(settlement);
  const next = [...base.slice(0, settlement.start), ...words, ...base.slice(settlement.end)];
  return { base: next, proposals: proposals.map((proposal) => (proposal.place > settlement.at ? proposal : carried(base, next, words, proposal, settlement))) };
}

export function settledTokens({ words, space }: Pick<Settlement, 'words' | 'space'>): readonly Token[] {
  const [first, ...rest] = tokenise(words);
  return first === undefined ? [] : [{ ...first, ws: space, n: space + first.n.slice(first.ws.length) }, ...rest];
}

/** A proposal whose changes at the place lie within it reads the settled words there; one that stands apart or reaches beyond keeps its own. */
function carried(base: readonly Token[], next: readonly Token[], words: readonly Token[], proposal: Proposal, { start, end, dropped, keepsInner, apart, exceptions }: Settlement): Proposal {
  const { edits, tokens, ...rest } = proposal;
  if (edits === undefined && tokens === undefined) return proposal;
  const wanted = edits === undefined ? (tokens ?? base) : applyHunks(base, edits);
  const asItIs = { ...rest, tokens: wanted };
  const exception = exceptions.find(({ amendment }) => amendment === proposal.id);
  if (exception !== undefined) return { ...rest, tokens: tokenise(exception.words) };
  if (apart.includes(proposal.id)) return asItIs;
  const hunks = start === 0 && end === base.length ? [{ start, end, tokens: wanted }] : (edits ?? changesOf(base, wanted));
  const at = hunks.filter((hunk) => meets(hunk, start, end));
  if (at.some((hunk) => hunk.start < start || hunk.end > end)) return asItIs;
  const there = foldedKey(textOfTokens(applyHunks(base, at, start, end)));
  if (keepsInner && !dropped.some((text) => foldedKey(text) === there)) return asItIs;
  const by = words.length - (end - start);
  const others = hunks.filter((hunk) => !at.includes(hunk)).map((hunk) => (hunk.start >= end ? { ...hunk, start: hunk.start + by, end: hunk.end + by } : hunk));
  return edits === undefined ? { ...rest, tokens: applyHunks(next, others) } : { ...rest, edits: others };
}

/** As the compilation sees them. */
function changesOf(base: readonly Token[], wanted: readonly Token[]): readonly Hunk[] {
  return hunksBetween(base, wanted, { bridge: legible.bridge }) ?? [];
}

/** Texts that differ at most in typography, and in the space before them, have one. */
function foldedKey(text: string): string {
  return keyOf(tokenise(text));
}

function textOfTokens(tokens: readonly Token[]): string {
  return tokens.map(({ text, ws }, at) => (at === 0 ? text : ws + text)).join('');
}

/** Whether a change is about this place: an insertion at its border is not, unless the place is that gap. */
export function meets(hunk: Pick<Hunk, 'start' | 'end'>, start: number, end: number): boolean {
  if (start === end) return (hunk.start === start && hunk.end === end) || (hunk.start < start && start < hunk.end);
  return hunk.start === hunk.end ? start < hunk.start && hunk.start < end : hunk.start < end && start < hunk.end;
}

/** The base as settlements left it, and where each of them stands in it. */
export function settledBase(base: readonly Token[], settlements: readonly Settlement[]): { readonly base: readonly Token[]; readonly places: readonly { readonly start: number; readonly end: number }[] } {
  let places: { start: number; end: number }[] = [];
  for (const settlement of settlements) {
    const length = settledTokens(settlement).length;
    const by = length - (settlement.end - settlement.start);
    const shifted = places.map((place) => (place.start >= settlement.end ? { start: place.start + by, end: place.end + by } : place));
    places = [...shifted, { start: settlement.start, end: settlement.start + length }];
  }
  return { base: workingOf(base, [], settlements).base, places };
}

/** Where a cut that was named before stands in the base as settled since: at the same words, or behind what was settled around it. `place`: the position at which it was tabled. */
export function settledCut(cut: number, place: number, settlements: readonly Settlement[]): number {
  return settlements.reduce((at, settlement) => {
    if (settlement.at < place || at <= settlement.start) return at;
    return Math.max(at, settlement.end) + settledTokens(settlement).length - (settlement.end - settlement.start);
  }, cut);
}

/** Whether wanted words leave what was settled as it is. */
export function leavesSettled(base: readonly Token[], wanted: readonly Token[], settlements: readonly Settlement[]): boolean {
  const settled = settledBase(base, settlements);
  const hunks = changesOf(settled.base, wanted);
  return settled.places.every(({ start, end }) => !hunks.some((hunk) => meets(hunk, start, end)));
}
