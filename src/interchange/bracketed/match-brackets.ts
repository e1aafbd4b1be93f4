import { pairUp } from './brackets.ts';
import type { Bracket, Pair } from './brackets.ts';
import type { Cut } from './cut-provisions.ts';
import type { Doubt, Repair } from './parsed-text.ts';

/** A pair, or one bracket whose other is supplied. */
export interface Matched {
  readonly start: number;
  readonly end: number;
  readonly open?: Bracket;
  readonly close?: Bracket;
  /** Places in the row of cuts. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

export interface Matching {
  /** Well nested, by their beginnings, outer before inner. */
  readonly matched: readonly Matched[];
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
}

/** So many times pairs that cannot be meant are taken apart one after another; then all at once. */
const mostRounds = 60;
const deepest = 40;

/**
 * Pairs over the whole text. A pair that runs over provisions in a way nobody writes is taken apart, and what is left
 * without its other is closed at the end of its provision or, within one, at the next empty line; or opened at the
 * beginning of its provision. Every such repair is told.
 */
export function matchBrackets(text: string, brackets: readonly Bracket[], cuts: readonly Cut[]): Matching {
  const alone = new Set<number>();
  const judge = judgeOf(text, brackets, cuts);
  let pairs = pairUp(brackets, alone);
  for (let round = 0; ; round += 1) {
    const wrong = pairs.filter((pair) => judge(pair) === 0);
    if (wrong.length === 0) break;
    for (const pair of round < mostRounds ? innermost(wrong) : wrong) alone.add(blame(text, brackets, cuts, pair));
    pairs = pairUp(brackets, alone);
  }
  return settle(text, brackets, cuts, pairs, judge);
}

/** Those that hold no other of the same row, which is by their ends. */
function innermost(pairs: readonly Pair[]): readonly Pair[] {
  let last = -1;
  return pairs.filter(({ open, close }) => {
    const holds = last > open;
    last = Math.max(last, close);
    return !holds;
  });
}

/** How sure it is that a pair belongs together; 0: it does not. */
function judgeOf(text: string, brackets: readonly Bracket[], cuts: readonly Cut[]): (pair: Pair) => number {
  return ({ open, close }) => {
    const [a, b] = [brackets[open], brackets[close]];
    if (a === undefined || b === undefined || a.cut === b.cut) return 1;
    const rank = cuts[a.cut]?.rank ?? 0;
    const under = cuts.slice(a.cut + 1, Math.min(b.cut + 1, a.cut + 400)).every((cut) => cut.rank > rank || (cut.kind === 'option' && cut.rank >= rank));
    const beside = under || cuts.slice(a.cut + 1, Math.min(b.cut + 1, a.cut + 400)).every((cut) => cut.rank >= rank);
    const [begins, ends] = [opensProvision(text, cuts[a.cut], a), closesProvision(text, cuts[b.cut], b)];
    const distance = b.cut - a.cut;
    if (begins && ends && beside) return distance > 60 ? 0.7 : 0.9;
    if (under && ends) return distance > 20 ? 0.6 : 0.8;
    if (begins && ends && distance <= 12) return 0.6;
    if (under && distance <= 8) return 0.6;
    return distance <= 2 && beside ? 0.5 : 0;
  };
}

/** Only its label, brackets and signs of layout stand before the bracket; in a heading or before options, anything. */
function opensProvision(text: string, cut: Cut | undefined, { start }: Bracket): boolean {
  if (cut === undefined || cut.kind === 'heading') return true;
  const before = cut.label === undefined || cut.label.start >= start ? text.slice(cut.start, start) : text.slice(cut.start, cut.label.start) + text.slice(cut.label.end, start);
  return /^[\s[*_#>"“]*$/u.test(before.slice(0, 200)) && before.length < 200;
}

function closesProvision(text: string, cut: Cut | undefined, { end }: Bracket): boolean {
  if (cut === undefined || cut.end - end > 300) return cut === undefined;
  return /^(?:[\s\].;:,*_"”]|\[\s*agreed[^\]]*\]|;? ?(?:and|or))*$/iu.test(text.slice(end, cut.end));
}

/** Which of two brackets stands wrong: the one in the middle of its provision; where both or neither do, the one that opens. */
function blame(text: string, brackets: readonly Bracket[], cuts: readonly Cut[], { open, close }: Pair): number {
  const [a, b] = [brackets[open], brackets[close]];
  if (a === undefined || b === undefined) return open;
  return opensProvision(text, cuts[a.cut], a) && !closesProvision(text, cuts[b.cut], b) ? close : open;
}

function settle(text: string, brackets: readonly Bracket[], cuts: readonly Cut[], pairs: readonly Pair[], judge: (pair: Pair) => number): Matching {
  const matched: Matched[] = [];
  const repairs: Repair[] = [];
  const doubts: Doubt[] = [];
  const paired = new Set<number>();
  for (const pair of pairs) {
    const [open, close] = [brackets[pair.open], brackets[pair.close]];
    if (open === undefined || close === undefined) continue;
    paired.add(pair.open).add(pair.close);
    const confidence = judge(pair);
    matched.push({ start: open.start, end: close.end, open, close, from: open.cut, to: close.cut, confidence });
    if (confidence < 0.85) doubts.push({ code: 'across', start: open.start, end: close.end, confidence, instead: 'two-unclosed-brackets' });
  }
  const emptyLines = [...text.matchAll(/\n[ \t\r]*\n/gu)].map(({ index }) => index);
  for (const [at, bracket] of brackets.entries()) {
    if (paired.has(at)) continue;
    const { supplied, code } = bracket.opens ? closingFor(text, cuts[bracket.cut], bracket, emptyLines) : { supplied: openingFor(cuts[bracket.cut], bracket), code: 'opened-at-provision-start' as const };
    repairs.push({ code, at: bracket.start, supplied, provision: `p${bracket.cut + 1}`, confidence: confidenceOf(bracket, supplied) });
    matched.push({ start: bracket.opens ? bracket.start : supplied, end: bracket.opens ? supplied : bracket.end, [bracket.opens ? 'open' : 'close']: bracket, from: bracket.cut, to: bracket.cut, confidence: 0.5 });
  }
  return { ...shallow(nested(matched), repairs), doubts };
}

/** Deeper in each other brackets are no text of people; those count as words, and it is told. */
function shallow(row: readonly Matched[], repairs: Repair[]): Pick<Matching, 'matched' | 'repairs'> {
  const ends: number[] = [];
  const left = row.filter(({ start, end, open, close, from }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= start) ends.pop();
    if (ends.length < deepest) return ends.push(end) > 0;
    for (const bracket of [open, close]) if (bracket !== undefined) repairs.push({ code: 'bracket-as-text', at: bracket.start, supplied: bracket.start, provision: `p${from + 1}`, confidence: 0.2 });
    return false;
  });
  return { matched: left, repairs };
}

function closingFor(text: string, cut: Cut | undefined, { end }: Bracket, emptyLines: readonly number[]): { supplied: number; code: Repair['code'] } {
  let supplied = cut?.end ?? end;
  while (supplied > end && /\s/u.test(text.charAt(supplied - 1))) supplied -= 1;
  const empty = firstAfter(emptyLines, end);
  return empty < supplied ? { supplied: empty, code: 'closed-at-blank-line' } : { supplied, code: 'closed-at-provision-end' };
}

function firstAfter(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Number.POSITIVE_INFINITY;
}

function openingFor(cut: Cut | undefined, { start }: Bracket): number {
  return Math.min(cut?.label?.end ?? cut?.start ?? start, start);
}

/** The shorter what is bracketed by a repair, the likelier it is right. */
function confidenceOf({ start }: Bracket, supplied: number): number {
  const length = Math.abs(supplied - start);
  return length < 200 ? 0.7 : length < 800 ? 0.5 : 0.3;
}

/** Well nested: a supplied bracket that would stand within another pair moves out to its end, or is cut off there. */
function nested(matched: readonly Matched[]): readonly Matched[] {
  const row = matched.toSorted((a, b) => a.start - b.start || (a.open === undefined ? 0 : 1) - (b.open === undefined ? 0 : 1) || b.end - a.end).map((one) => ({ ...one }));
  const open: { readonly pair: (typeof row)[number]; readonly limit: number }[] = [];
  for (const one of row) {
    while (open.length > 0 && (open.at(-1)?.pair.end ?? 0) <= one.start) open.pop();
    const limit = open.at(-1)?.limit ?? Number.POSITIVE_INFINITY;
    if (one.close === undefined) one.end = Math.max(one.start, Math.min(one.end, limit));
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const holder = open[at]?.pair;
      if (holder === undefined || holder.close !== undefined || holder.end >= one.end) break;
      holder.end = one.end;
    }
    open.push({ pair: one, limit: Math.min(limit, one.close?.start ?? limit) });
  }
  return row;
}
