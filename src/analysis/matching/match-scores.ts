import { coefficients } from './coefficients.ts';
import { readCorpus } from './corpus.ts';
import type { Corpus, MatchedText } from './corpus.ts';
import { firstLook } from './first-look.ts';
import { applyWeights, chance } from './logistic.ts';
import type { Weights } from './logistic.ts';
import { secondLook } from './second-look.ts';

export interface MatchingWeights {
  readonly first: Weights;
  readonly second: Weights;
}

// The time grows with the square of how many are seen together; two thousand show enough of what goes together.
const mostAtOnce = 2000;
const decimals = 1e6;

/**
 * How likely each argument makes each point, 0 … 1 to six digits: a row for each argument, as long as there are points, in the order given.
 * Comparable among the points of an argument and among the arguments of one call; the calls may differ, since all arguments are seen together. Up to 2,000 arguments are; more are taken in slices by id.
 * `topic` is what all of them speak of: its words tell nothing apart. `background` are other texts on it (the other side's arguments): more of them, better scores.
 * English is matched best; an argument and a point in two languages only by names, numbers and words written alike. The same texts give the same numbers in any order and anywhere.
 */
export function matchScores(args: readonly MatchedText[], points: readonly MatchedText[], topic = '', background: readonly MatchedText[] = []): readonly Float64Array[] {
  const [orderedArgs, orderedPoints] = [byId(args), byId(points)];
  const sorted = inOrder(background);
  const rows = args.map(() => new Float64Array(points.length));
  if (points.length === 0) return rows;
  for (const slice of slicesOf(orderedArgs)) {
    const corpus = readCorpus(slice.map(({ text }) => text), orderedPoints.map(({ text }) => text), topic, sorted);
    const chances = scoresOf(corpus, coefficients).map(chance);
    for (const [place, argument] of slice.entries()) {
      for (const [at, point] of orderedPoints.entries()) {
        const row = rows[argument.place];
        if (row !== undefined) row[point.place] = Math.round((chances[place * points.length + at] ?? 0) * decimals) / decimals;
      }
    }
  }
  return rows;
}

export interface Suggestion {
  readonly point: string;
  /** 0 … 1, as `matchScores` says. */
  readonly score: number;
}

/** The points that an argument most likely makes, at most `most`, best first, the lesser id first of equal ones. `others` are the arguments it stands among: without them nothing is known of how rare words are, and suggestions are worse. */
export function suggest(argument: MatchedText, points: readonly MatchedText[], most: number, topic = '', others: readonly MatchedText[] = []): readonly Suggestion[] {
  const together = [argument, ...inOrder(others.filter(({ id }) => id !== argument.id)).slice(0, mostAtOnce - 1)];
  const [scores] = matchScores(together, points, topic);
  return points.map(({ id }, place) => ({ point: id, score: scores?.[place] ?? 0 })).toSorted((a, b) => b.score - a.score || compare(a.point, b.point)).slice(0, most);
}

/** The logarithms of the odds of all pairs. */
export function scoresOf(corpus: Corpus, { first, second }: MatchingWeights): Float64Array {
  const rows = corpus.arguments.length * corpus.points.length;
  const columns = firstLook(corpus);
  return applyWeights(second, secondLook(corpus, columns, applyWeights(first, columns, rows)), rows);
}

interface Placed {
  readonly text: MatchedText;
  readonly place: number;
}

function byId(texts: readonly MatchedText[]): readonly Placed[] {
  return texts.map((text, place) => ({ text, place })).toSorted((a, b) => order(a.text, b.text));
}

/** Sums depend on the order of their parts in the last digits: texts are always taken in this one. */
export function inOrder<T extends MatchedText>(texts: readonly T[]): readonly T[] {
  return texts.toSorted(order);
}

function order(a: MatchedText, b: MatchedText): number {
  return compare(a.id, b.id) || compare(a.text, b.text);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** As few slices as can be, equally long but for one. */
function slicesOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const count = Math.ceil(placed.length / mostAtOnce);
  const size = Math.ceil(placed.length / Math.max(1, count));
  return Array.from({ length: count }, (_, slice) => placed.slice(slice * size, (slice + 1) * size));
}
