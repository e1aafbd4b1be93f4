import type { Language } from '../../process/vocabulary/language.ts';
import { denseAtLengthOne, depths, fitLatentSpace, latentVectorOf, shallower } from '../words/latent-space.ts';
import { evenly, fitTerms, vectorOf } from '../words/vectors.ts';
import { languageOf, stemOf, tokensOf } from '../words/words.ts';

/** A text to be grouped. Without a language it is told from the text, else taken for English. */
export interface ItemToGroup {
  readonly id: string;
  readonly text: string;
  readonly language?: Language;
}

/** One word of a text as it stands there in lower case, and what it counts as. */
export interface Word {
  readonly form: string;
  readonly term: string;
}

/** The words of a text that say something. Terms carry their language: no word is taken for one of another language that is spelt the same. */
export function wordsOf({ text, language }: Pick<ItemToGroup, 'text' | 'language'>): readonly Word[] {
  const told = language ?? languageOf(text) ?? 'en';
  return tokensOf(text, told).flatMap((form) => {
    const stem = stemOf(form, told);
    return stem === '' ? [] : [{ form, term: `${told}:${stem}` }];
  });
}

const mostFitted = 5000;

/** Where texts lie among the directions that were learnt. */
export type Placing = (words: readonly Word[]) => Float64Array;

/**
 * Learns the strongest directions of texts, at both depths: the place of a text among them is a row of length 1, or zeros
 * for a text without words that are known. An annex printed twice, or a letter sent a hundred times, teaches no more than once.
 */
export function learnPlaces(texts: readonly (readonly Word[])[]): Placing {
  const terms = (words: readonly Word[]) => words.map(({ term }) => term);
  const all = [...new Map(texts.map((words) => [terms(words).join(' '), terms(words)])).values()];
  const space = fitTerms(all);
  const deep = fitLatentSpace(evenly(all, mostFitted).map((stems) => vectorOf(stems, space)), space.places.size, depths.deep);
  const shallow = shallower(deep, depths.shallow);
  return (words) => {
    const vector = vectorOf(terms(words), space);
    return denseAtLengthOne(Float64Array.from([...latentVectorOf(vector, shallow), ...latentVectorOf(vector, deep)]));
  };
}

/** Each text's place among the strongest directions of the background and the texts together. */
export function pointsOf(texts: readonly (readonly Word[])[], background: readonly (readonly Word[])[]): readonly Float64Array[] {
  return texts.map(learnPlaces([...background, ...texts]));
}
