import type { Language } from '../../process/vocabulary/language.ts';
import { fitLatentSpace, latentVectorOf } from '../words/latent-space.ts';
import { evenly, fitTerms, vectorOf } from '../words/vectors.ts';
import type { SparseVector, TermSpace } from '../words/vectors.ts';
import { languageOf, stemsOf } from '../words/words.ts';

export interface MatchedText {
  readonly id: string;
  readonly text: string;
  /** Told from the text where absent. */
  readonly language?: Language;
}

/** A text in the forms that it is compared in. */
export interface ReadText {
  /** Stems without those of the topic, each once. */
  readonly stems: readonly string[];
  readonly words: SparseVector;
  readonly wordsWithTopic: SparseVector;
  /** Runs of three to five characters within a word. */
  readonly pieces: SparseVector;
  /** Two stems that follow each other. */
  readonly pairs: SparseVector;
  readonly latent: Float64Array;
  /** How many stems it has, the topic's and repeated ones too. */
  readonly length: number;
}

export interface Corpus {
  readonly arguments: readonly ReadText[];
  readonly points: readonly ReadText[];
  readonly space: TermSpace;
}

const dimensions = 50;
// Enough to learn how frequent words are and which go together; more costs time.
const mostFitted = 3000;

/**
 * Reads arguments and points together: how rare a word is and which words go together is learnt from them and from `background`, other texts on the same topic.
 * The words of the topic say nothing about which point an argument makes and are left out of all comparisons but one.
 */
export function readCorpus(args: readonly MatchedText[], points: readonly MatchedText[], topic = '', background: readonly MatchedText[] = []): Corpus {
  const ofTopic = new Set(stems({ id: '', text: topic }));
  const [all, rest] = [[...args, ...points].map(stems), evenly(background, mostFitted).map(stems)];
  const fitted = <T>(form: (stems: readonly string[]) => readonly T[]) => ({ texts: all.map(form), rest: rest.map(form) });
  const own = (found: readonly string[]) => found.filter((stem) => !ofTopic.has(stem));
  const [words, withTopic, pieces, pairs] = [fitted(own), fitted((found) => found), fitted((found) => own(found).flatMap(piecesOf)), fitted((found) => pairsOf(own(found)))];
  const vectors = [words, withTopic, pieces, pairs].map(({ texts, rest }) => {
    const space = fitTerms([...texts, ...rest]);
    return { space, texts: texts.map((terms) => vectorOf(terms, space)), rest: rest.map((terms) => vectorOf(terms, space)) };
  });
  const space = vectors[0]?.space ?? fitTerms([]);
  const latent = fitLatentSpace(evenly([...(vectors[0]?.texts ?? []), ...(vectors[0]?.rest ?? [])], mostFitted), space.places.size, dimensions);
  const at = (form: number, place: number) => vectors[form]?.texts[place] ?? vectorOf([], space);
  const read = all.map((found, place): ReadText => ({
    stems: [...new Set(words.texts[place])],
    words: at(0, place), wordsWithTopic: at(1, place), pieces: at(2, place), pairs: at(3, place),
    latent: latentVectorOf(at(0, place), latent),
    length: found.length,
  }));
  return { arguments: read.slice(0, args.length), points: read.slice(args.length), space };
}

function stems({ text, language }: MatchedText): readonly string[] {
  return stemsOf(text, language ?? languageOf(text) ?? 'en');
}

const [shortest, longest] = [3, 5];

function piecesOf(stem: string): readonly string[] {
  return runsOf(stem, shortest, longest);
}

/** All runs of so many to so many characters of a word with its two borders. */
export function runsOf(stem: string, from: number, to: number): readonly string[] {
  const bordered = ` ${stem} `;
  const found: string[] = [];
  for (let length = from; length <= to; length += 1) for (let at = 0; at + length <= bordered.length; at += 1) found.push(bordered.slice(at, at + length));
  return found;
}

function pairsOf(stems: readonly string[]): readonly string[] {
  return stems.slice(1).map((stem, place) => `${stems[place]} ${stem}`);
}
