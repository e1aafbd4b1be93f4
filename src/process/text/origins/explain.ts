import { hunksBetween } from '../compile/hunks.ts';
import type { Hunk } from '../compile/hunks.ts';
import { isWord, keyOf, tokenise } from '../compile/tokens.ts';
import type { Token } from '../compile/tokens.ts';

/** Words with the number of the origin of each. */
export interface Worded {
  readonly tokens: readonly Token[];
  readonly origins: readonly number[];
}

/** An amendment that may be where new words come from. */
export interface Candidate {
  readonly amendment: string;
  /** What it changes in the base. */
  readonly hunks: readonly Hunk[];
  /** Its own words, folded: nothing else is ever said to come from it. */
  readonly own: ReadonlySet<string>;
  /** The chair says that these words answer it: they may stand anywhere. */
  readonly anywhere?: boolean;
}

/** So many words that follow one another in both are no accident, where not half of the shorter is in the other. */
const leastRun = 3;

/** Tokens that are compared by their words alone: a space that goes with a sentence's beginning makes no new word. */
export function bare(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => ({ ...token, n: token.n.slice(token.ws.length) }));
}

export function bareTokens(words: string): readonly Token[] {
  return bare(tokenise(words));
}

/**
 * The words of `next` with their origins: a word that was kept keeps its own; a new one comes from the amendments that wanted
 * it at this place, all of them; what none explains is given to `rest`.
 */
export function explained(base: Worded, next: readonly Token[], candidates: () => readonly Candidate[], originOf: (amendments: readonly string[]) => number, rest: (token: Token) => number): Worded {
  if (keyOf(base.tokens) === keyOf(next)) return { tokens: next, origins: base.origins };
  const all = candidates();
  const origins: number[] = [];
  let at = 0;
  for (const hunk of hunksBetween(base.tokens, next, { bridge: 0 }) ?? []) {
    origins.push(...base.origins.slice(at, hunk.start));
    const found = explainedIn(hunk, all, originOf);
    for (const [place, token] of hunk.tokens.entries()) origins.push(found[place] ?? rest(token));
    at = hunk.end;
  }
  origins.push(...base.origins.slice(at));
  return { tokens: next, origins };
}

function explainedIn(hunk: Hunk, candidates: readonly Candidate[], originOf: (amendments: readonly string[]) => number): readonly (number | undefined)[] {
  const by = hunk.tokens.map(() => new Set<string>());
  for (const candidate of candidates) for (const place of placesOf(hunk, candidate)) by[place]?.add(candidate.amendment);
  return by.map((amendments) => (amendments.size === 0 ? undefined : originOf([...amendments])));
}

function isWordAt({ tokens }: Hunk, place: number): boolean {
  const token = tokens[place];
  return token !== undefined && isWord(token);
}

/** Which of the new tokens the amendment has there too; signs alone only where it is the same change. */
function placesOf(hunk: Hunk, { hunks, own, anywhere }: Candidate): readonly number[] {
  const there = anywhere === true ? hunks : hunks.filter(({ start, end }) => start <= hunk.end && hunk.start <= end);
  const wanted = there.flatMap(({ tokens }) => tokens);
  if (wanted.length === 0 || hunk.tokens.length === 0) return [];
  const runs = commonRuns(wanted, hunk.tokens);
  const common = runs.reduce((sum, { length }) => sum + length, 0);
  const kept = common * 2 >= Math.min(wanted.length, hunk.tokens.length) ? runs : runs.filter(({ length }) => length >= leastRun);
  const places = kept.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)).filter((place) => own.has(hunk.tokens[place]?.n ?? ''));
  const isSame = there.some(({ start, end, tokens }) => start === hunk.start && end === hunk.end && keyOf(tokens) === keyOf(hunk.tokens));
  return isSame || places.some((place) => isWordAt(hunk, place)) ? places : [];
}

/** Stretches of the second that stand in the first too, in the same sequence. */
function commonRuns(wanted: readonly Token[], tokens: readonly Token[]): readonly { readonly at: number; readonly length: number }[] {
  const runs: { at: number; length: number }[] = [];
  let [from, at] = [0, 0];
  const keep = (length: number) => {
    if (length > 0) runs.push({ at, length });
    at += length;
  };
  for (const { start, end, tokens: put } of hunksBetween(wanted, tokens, { bridge: 0 }) ?? []) {
    keep(start - from);
    at += put.length;
    from = end;
  }
  keep(wanted.length - from);
  return runs;
}
