import { order } from '../compile/readings.ts';
import { collect } from '../compile/project.ts';
import { resolve } from '../compile/resolve.ts';
import { textOf } from '../compile/tokens.ts';
import { heldAlternatives, openPoints } from '../compile/tree.ts';
import type { Alternative, Compilation, Point } from '../compile/tree.ts';
import { openCount } from '../negotiation.ts';
import type { NegotiatedProvision } from '../negotiation.ts';
import { isAgreed } from '../paragraph-counts.ts';

/** One way to settle one point, and what goes with it. */
export interface Resolution {
  readonly provision: NegotiatedProvision;
  readonly point: Point;
  /** Its place among the point's alternatives; 0: what stands in the base. */
  readonly alternative: number;
  /** As it reads in the base's way through it; '': nothing. */
  readonly words: string;
  /** Open points that vanish with this decision alone: itself, and those within what is struck. */
  readonly frees: number;
  /** And those that vanish if what the same amendments change elsewhere in the provision goes the same way. */
  readonly together: number;
  /** Whether nothing of the provision is open then. */
  readonly cleans: boolean;
}

/** Which single decision frees the most points; first those that free most, then those after which a provision is clean, then by their place in the text. Says nothing of who holds what. */
export function resolutionsOf(provisions: readonly NegotiatedProvision[]): readonly Resolution[] {
  const all = provisions.flatMap((provision, place) => (isAgreed(provision.status) ? [] : resolutionsIn(provision).map((one) => ({ one, place }))));
  return all.toSorted((a, b) => b.one.together - a.one.together || Number(b.one.cleans) - Number(a.one.cleans) || b.one.frees - a.one.frees || a.place - b.place || a.one.point.start - b.one.point.start || order(a.one.words, b.one.words)).map(({ one }) => one);
}

function resolutionsIn(provision: NegotiatedProvision): readonly Resolution[] {
  const { compilation } = provision;
  const structural = openCount(provision) - openPoints(compilation).length;
  return decisionsIn(compilation).map(({ left, ...decision }) => ({ provision, ...decision, cleans: left + structural === 0 }));
}

/** What a decision does within a compilation, and how many points it leaves open with all that goes with it. */
type Decision = Omit<Resolution, 'provision' | 'cleans'> & { readonly left: number };

/** A compilation never changes: what was found in it is not sought again while it is kept. */
const sought = new WeakMap<Compilation, readonly Decision[]>();

function decisionsIn(compilation: Compilation): readonly Decision[] {
  const known = sought.get(compilation);
  if (known !== undefined) return known;
  const open = openPoints(compilation);
  const found = open.flatMap((point) => heldAlternatives(point, compilation.silent).flatMap((chosen): readonly Decision[] => {
    const alternative = point.alts.indexOf(chosen);
    const after = resolve(compilation, point.id, alternative);
    if (after === undefined) return [];
    const left = openPoints(withLinked(after, point, alternative)).length;
    return [{ point, alternative, words: textOf(wordsOf(chosen)), frees: open.length - openPoints(after).length, together: open.length - left, left }];
  }));
  sought.set(compilation, found);
  return found;
}

function wordsOf({ content }: Alternative) {
  return collect(content, ({ alts }) => alts[0]);
}

/** Whoever decides for an amendment at one place decides for it at the others; where only such amendments stand as were decided against, for the base. */
function withLinked(compilation: Compilation, point: Point, alternative: number): Compilation {
  const taken = new Set(point.alts[alternative]?.sources);
  const gone = new Set(point.alts.flatMap(({ sources }, at) => (at === alternative ? [] : sources)));
  let after = compilation;
  for (const other of openPoints(compilation)) {
    const chosen = other.alts.findIndex(({ sources }, at) => at > 0 && sources.some((source) => taken.has(source)));
    const against = chosen < 0 && other.alts.slice(1).every(({ sources, parties }) => parties.length === 0 || sources.every((source) => gone.has(source)));
    if (chosen < 0 && !against) continue;
    after = resolve(after, other.id, Math.max(0, chosen)) ?? after;
  }
  return after;
}
