import { denseProduct } from '../words/latent-space.ts';
import { product } from '../words/vectors.ts';
import type { TermSpace } from '../words/vectors.ts';
import { runsOf } from './corpus.ts';
import type { Corpus, ReadText } from './corpus.ts';

/** Columns by name; a row for each pair: all points of the first argument, then of the second, and so on. */
export type Columns = ReadonlyMap<string, Float64Array>;

/** How alike an argument and a point are, in eight ways, each 0 … 1 (the latent one −1 … 1). */
export function likenesses(corpus: Corpus): Columns {
  const weigh = (stem: string) => weightOf(stem, corpus.space);
  const [masses, pointMasses] = [corpus.arguments, corpus.points].map((texts) => new Map(texts.map((text) => [text, massOf(text.stems, weigh)])));
  const sets = new Map(corpus.arguments.map((text) => [text, new Set(text.stems)]));
  const shared = forPairs(corpus, (argument, point) => massOf(point.stems.filter((stem) => sets.get(argument)?.has(stem)), weigh));
  const part = (masses: ReadonlyMap<ReadText, number> | undefined, side: (argument: ReadText, point: ReadText) => ReadText) => forPairs(corpus, (argument, point, row) => (shared[row] ?? 0) / Math.max(masses?.get(side(argument, point)) ?? 0, 1e-9));
  return new Map([
    ['words', forPairs(corpus, (argument, point) => product(argument.words, point.words))],
    ['words with topic', forPairs(corpus, (argument, point) => product(argument.wordsWithTopic, point.wordsWithTopic))],
    ['pieces', forPairs(corpus, (argument, point) => product(argument.pieces, point.pieces))],
    ['pairs', forPairs(corpus, (argument, point) => product(argument.pairs, point.pairs))],
    ['latent', forPairs(corpus, (argument, point) => denseProduct(argument.latent, point.latent))],
    ['part of point', part(pointMasses, (_, point) => point)],
    ['part of argument', part(masses, (argument) => argument)],
    ['resembling words', resembling(corpus, weigh)],
  ]);
}

export function forPairs({ arguments: args, points }: Corpus, measure: (argument: ReadText, point: ReadText, row: number) => number): Float64Array {
  const column = new Float64Array(args.length * points.length);
  for (const [place, argument] of args.entries()) for (const [at, point] of points.entries()) column[place * points.length + at] = measure(argument, point, place * points.length + at);
  return column;
}

export function weightOf(stem: string, { places, idf }: TermSpace): number {
  return idf[places.get(stem) ?? -1] ?? 0;
}

export function massOf(stems: readonly string[], weigh: (stem: string) => number): number {
  let sum = 0;
  for (const stem of stems) sum += weigh(stem);
  return sum;
}

const leastResemblance = 0.4;

/** The part of a point's words that the argument has, or has a word that is written alike for (Dice's measure on runs of two to four characters). */
function resembling(corpus: Corpus, weigh: (stem: string) => number): Float64Array {
  const runs = new Map<string, ReadonlySet<string>>();
  const runsOfStem = (stem: string) => {
    const known = runs.get(stem);
    if (known !== undefined) return known;
    const found = new Set(runsOf(stem, 2, 4));
    runs.set(stem, found);
    return found;
  };
  const resemblances = new Map<string, Map<string, number>>();
  const resemblance = (wanted: string, stem: string) => {
    let known = resemblances.get(wanted);
    if (known === undefined) resemblances.set(wanted, known = new Map<string, number>());
    const before = known.get(stem);
    if (before !== undefined) return before;
    const found = wanted === stem ? 1 : dice(runsOfStem(wanted), runsOfStem(stem));
    known.set(stem, found);
    return found;
  };
  return forPairs(corpus, (argument, point) => {
    let [sum, all] = [0, 0];
    for (const wanted of point.stems) {
      let best = 0;
      for (const stem of argument.stems) best = Math.max(best, resemblance(wanted, stem));
      sum += best < leastResemblance ? 0 : best * weigh(wanted);
      all += weigh(wanted);
    }
    return all === 0 ? 0 : sum / all;
  });
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const run of a) if (b.has(run)) both += 1;
  return (2 * both) / (a.size + b.size);
}
