import { keyOf } from '../compile/tokens.ts';
import type { Token } from '../compile/tokens.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { pair, turned } from './revision.ts';
import type { Match, Revision } from './revision.ts';
import { alike } from './similarity.ts';
import type { Likeness } from './similarity.ts';
import { stayers } from './stay.ts';

/** From this share of common pairs of words on, of 1, a provision that stands where another stood is taken for it with changes. Two paragraphs of one text on other matters have about a tenth. */
export const alikeInPlace = 0.4;
/** Elsewhere more is asked: less would join what was never one. */
export const alikeElsewhere = 0.7;

/**
 * More matches, for provisions that ids and what was told leave alone. First equal texts: those that stand once in each
 * revision wherever they are, then those next to matches, then the first with the first. Then those that are alike: in
 * the sequence of all those that stay, then elsewhere, the most alike first. Which revision is the earlier makes no difference.
 */
export function pairByText(before: Revision, after: Revision, known: readonly Match[], moves: ReadonlySet<string>): readonly Match[] {
  const [keys, otherKeys] = [before, after].map((revision) => revision.map(({ tokens }) => keyOf(tokens)));
  if (keys === undefined || otherKeys === undefined) return [];
  if (comesFirst(otherKeys, keys)) return pairedInto(after, before, otherKeys, keys, known.map(turned), moves).map(turned);
  return pairedInto(before, after, keys, otherKeys, known, moves);
}

function comesFirst(one: readonly string[], other: readonly string[]): boolean {
  const at = one.findIndex((key, place) => key !== other[place]);
  return at >= 0 && (one[at] ?? '') < (other[at] ?? '');
}

function pairedInto(before: Revision, after: Revision, keys: readonly string[], otherKeys: readonly string[], known: readonly Match[], moves: ReadonlySet<string>): readonly Match[] {
  const open = openOf(known, keys.length, otherKeys.length);
  pairEqual(open, keys, otherKeys);
  const similar = alike(textsOf(before, open.before), textsOf(after, open.after), alikeInPlace);
  if (similar.length > 0) {
    const staying = stayers(before, after, [...known, ...matchesOf(open)], moves);
    for (const { from, to } of inSequence(similar, [...staying])) join(open, from, to);
    const elsewhere = similar.filter(({ likeness }) => likeness >= alikeElsewhere);
    for (const { from, to } of elsewhere.toSorted((a, b) => b.likeness - a.likeness || a.from - b.from || a.to - b.to)) join(open, from, to);
  }
  return matchesOf(open);
}

/** Places that nothing is matched with yet, and what was found. */
interface Open {
  readonly before: Set<number>;
  readonly after: Set<number>;
  readonly found: Map<number, number>;
  /** What was found, and what was known: the first of each match. */
  readonly partners: Map<number, number>;
}

function openOf(known: readonly Match[], length: number, otherLength: number): Open {
  const but = (count: number, taken: readonly number[]) => new Set(Array.from({ length: count }, (_, at) => at)).difference(new Set(taken));
  return { before: but(length, known.flatMap((match) => match.before)), after: but(otherLength, known.flatMap((match) => match.after)), found: new Map(), partners: new Map(known.map(({ before: [from], after: [to] }) => [from, to])) };
}

/** Nothing where one of them is matched already. */
function join(open: Open, from: number, to: number): void {
  if (!open.before.has(from) || !open.after.has(to)) return;
  open.before.delete(from);
  open.after.delete(to);
  open.found.set(from, to);
  open.partners.set(from, to);
}

function matchesOf({ found }: Open): readonly Match[] {
  return [...found].map(([from, to]) => pair(from, to));
}

function textsOf(revision: Revision, places: ReadonlySet<number>): ReadonlyMap<number, readonly Token[]> {
  return new Map(revision.flatMap(({ tokens }, at) => (places.has(at) ? [[at, tokens] as const] : [])));
}

function pairEqual(open: Open, keys: readonly string[], otherKeys: readonly string[]): void {
  const same = byKey(open.before, keys);
  const others = byKey(open.after, otherKeys);
  const only = (places: readonly number[] | undefined) => (places?.length === 1 ? places[0] : undefined);
  for (const [key, places] of same) {
    const [from, to] = [only(places), only(others.get(key))];
    if (from !== undefined && to !== undefined) join(open, from, to);
  }
  const nextTo = (from: number, step: 1 | -1) => {
    const end = step === 1 ? -1 : keys.length;
    const partner = from - step === end ? (step === 1 ? -1 : otherKeys.length) : open.partners.get(from - step);
    if (partner !== undefined && keys[from] === otherKeys[partner + step]) join(open, from, partner + step);
  };
  for (const from of open.before) nextTo(from, 1);
  for (const from of [...open.before].toReversed()) nextTo(from, -1);
  for (const [key, places] of same) {
    const left = others.get(key)?.filter((to) => open.after.has(to)) ?? [];
    for (const [at, from] of places.filter((one) => open.before.has(one)).entries()) join(open, from, left[at] ?? -1);
  }
}

function byKey(places: ReadonlySet<number>, keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(places, (at) => keys[at] ?? '');
}

/** Likenesses between the same two that stay, that do not cross: rather one great one than two small ones, so squared. */
function inSequence(similar: readonly Likeness[], staying: readonly Match[]): readonly Likeness[] {
  const gapOf = (ends: readonly number[]) => {
    const sorted = ends.toSorted((a, b) => a - b);
    return (at: number) => { const next = sorted.findIndex((end) => end > at); return next < 0 ? sorted.length : next; };
  };
  const [gapBefore, gapAfter] = [gapOf(staying.map(({ before }) => Math.min(...before))), gapOf(staying.map(({ after: [to] }) => to))];
  return heaviestChain(similar.filter(({ from, to }) => gapBefore(from) === gapAfter(to)).map((one) => ({ ...one, weight: one.likeness ** 2 })));
}
