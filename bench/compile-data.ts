import { fraction, generatorOf } from '../src/analysis/words/seeded.ts';
import type { Generator } from '../src/analysis/words/seeded.ts';
import { cardTopics } from './card-topics.ts';

/** A text to negotiate and what is tabled on it, in the sequence in which it is tabled. */
export interface Negotiation {
  readonly provisions: readonly { readonly id: string; readonly text: string }[];
  readonly amendments: readonly MadeAmendment[];
  readonly parties: readonly string[];
}

export interface MadeAmendment {
  readonly id: string;
  readonly provision: number;
  readonly parties: readonly string[];
  /** The wanted text; '': none. */
  readonly text: string;
}

const small = 'the of and to in for with all by as on their through which where including other such at from within no'.split(' ');
const verbs = 'shall should may recognise promote ensure strengthen develop adopt support consider review facilitate establish encourage provide'.split(' ');
const adjectives = [...new Set(cardTopics.flatMap((topic) => topic.adjectives))];
const nouns = cardTopics.flatMap(({ heads }) => heads);

/** What was set before anything was measured: how provisions and parties attract amendments, and what kinds these are. */
const mix = { ofProvisions: 0.65, ofParties: 0.3, joint: 0.15, copies: 0.3, onOthers: 0.15, kinds: [['replace', 0.35], ['insert', 0.25], ['delete', 0.15], ['several', 0.15], ['rewrite', 0.05], ['suppress', 0.03], ['keep', 0.02]] } as const;

/** Paragraphs of 12 to 400 words, half of them above 64; amendments to provisions and by parties after Zipf; three in ten say what somebody has said. */
export function makeNegotiation(provisions: number, amendments: number, parties: number, seed: number): Negotiation {
  const generator = generatorOf(seed);
  const made = Array.from({ length: provisions }, (_, at) => ({ id: `provision-${at}`, words: paragraph(generator, lengthOf(generator)) }));
  const names = Array.from({ length: parties }, (_, at) => `party-${String(at).padStart(3, '0')}`);
  const [drawProvision, drawParty] = [zipf(provisions, mix.ofProvisions), zipf(parties, mix.ofParties)];
  const places = shuffled(generator, made.map((_, at) => at));
  const said = made.map((): (readonly string[])[] => []);
  const hot = made.map(({ words }) => Array.from({ length: 5 }, () => generator() % words.length));
  const tabled = Array.from({ length: amendments }, (_, at): MadeAmendment => {
    const provision = places[drawProvision(generator)] ?? 0;
    const [base, others] = [made[provision]?.words ?? [], said[provision] ?? []];
    const copied = fraction(generator) < mix.copies ? others[generator() % Math.max(others.length, 1)] : undefined;
    const from = fraction(generator) < mix.onOthers ? (others[generator() % Math.max(others.length, 1)] ?? base) : base;
    const words = copied ?? changed(generator, base, from, hot[provision] ?? []);
    others.push(words);
    const size = fraction(generator) < mix.joint ? 2 + (generator() % 3) : 1;
    return { id: `amendment-${String(at).padStart(6, '0')}`, provision, parties: [...new Set(Array.from({ length: size }, () => names[drawParty(generator)] ?? ''))], text: written(words) };
  });
  return { provisions: made.map(({ id, words }) => ({ id, text: written(words) })), amendments: tabled, parties: names };
}

/** Log-normal, by the polar method's simpler cousin: the sum of twelve. */
function lengthOf(generator: Generator): number {
  const normal = Array.from({ length: 12 }, () => fraction(generator)).reduce((sum, value) => sum + value, -6);
  return Math.min(400, Math.max(12, Math.round(64 * Math.exp(0.7 * normal))));
}

/** Words with their punctuation, which is cut off again when they are read. */
function paragraph(generator: Generator, length: number): readonly string[] {
  const words = ['Parties'];
  while (words.length < length) words.push(...phrase(generator));
  return [...words.slice(0, length - 1), 'thereof.'];
}

function phrase(generator: Generator): readonly string[] {
  const one = (list: readonly string[]) => list[generator() % list.length] ?? '';
  const kind = generator() % 4;
  const end = generator() % 5 === 0 ? ',' : '';
  if (kind === 0) return [one(verbs), 'the', one(adjectives), ...`${one(nouns)}${end}`.split(' ')];
  if (kind === 1) return [one(small), 'and', `${one(nouns)}${end}`];
  return [one(small), one(small), ...`${one(adjectives)} ${one(nouns)}${end}`.split(' ')];
}

function changed(generator: Generator, base: readonly string[], from: readonly string[], hot: readonly number[]): readonly string[] {
  let drawn = fraction(generator);
  const [kind] = mix.kinds.find(([, share]) => (drawn -= share) < 0) ?? ['replace'];
  if (kind === 'suppress') return [];
  if (kind === 'keep') return base;
  if (kind === 'rewrite') return from.flatMap((word) => (fraction(generator) < 0.5 ? phrase(generator).slice(0, 1 + (generator() % 2)) : [word]));
  const times = kind === 'several' ? 2 + (generator() % 3) : 1;
  let words = from;
  for (let time = 0; time < times; time += 1) words = edited(generator, words, kind === 'several' ? (['replace', 'insert', 'delete'][generator() % 3] ?? '') : kind, hot);
  return words;
}

/** Half of all changes are made at five places of a provision, and there with few words to choose from. */
function edited(generator: Generator, words: readonly string[], kind: string, hot: readonly number[]): readonly string[] {
  const isHot = fraction(generator) < 0.5;
  const at = Math.min(isHot ? (hot[generator() % hot.length] ?? 0) : generator() % Math.max(words.length, 1), words.length);
  const more = (count: number) => Array.from({ length: count }, () => (isHot ? verbs[generator() % 4] : phrase(generator)[0]) ?? '');
  const count = kind === 'insert' ? 0 : kind === 'replace' ? 1 + (generator() % 3) : 1 + (generator() % 6);
  const put = kind === 'delete' ? [] : kind === 'replace' ? more(1 + (generator() % 3)) : Array.from({ length: 1 + (generator() % 3) }, () => phrase(generator)).flat();
  return [...words.slice(0, at), ...put, ...words.slice(at + count)];
}

function written(words: readonly string[]): string {
  return words.join(' ');
}

/** A number below `count`, the smaller the likelier. */
function zipf(count: number, exponent: number): (generator: Generator) => number {
  const sums: number[] = [];
  for (let rank = 1; rank <= count; rank += 1) sums.push((sums.at(-1) ?? 0) + rank ** -exponent);
  return (generator) => {
    const drawn = fraction(generator) * (sums.at(-1) ?? 0);
    const at = sums.findIndex((sum) => drawn < sum);
    return at < 0 ? count - 1 : at;
  };
}

function shuffled<T>(generator: Generator, things: readonly T[]): readonly T[] {
  return things.map((thing) => ({ thing, key: generator() })).toSorted((a, b) => a.key - b.key).map(({ thing }) => thing);
}

/** One provision of about a thousand tokens and as many rewrites of it as are asked for, no two the same: in each, so large a part of the words are others. */
export function makeWorst(rewrites: number, part: number, seed: number): { readonly base: string; readonly texts: readonly string[] } {
  const generator = generatorOf(seed);
  const base = paragraph(generator, 920);
  return { base: written(base), texts: Array.from({ length: rewrites }, () => written(base.flatMap((word) => (fraction(generator) < 0.5 ? phrase(generator).slice(0, 1 + (generator() % 2)) : [word])))) };
}
