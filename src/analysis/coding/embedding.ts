import type { Language } from '../../process/vocabulary/language.ts';
import { denseProduct } from '../words/latent-space.ts';
import { standardized } from './components.ts';

/** A local model that turns a text into a row of numbers. Never needed: without one, words alone decide. */
export interface Embedding {
  readonly dimensions: number;
  /** The text's numbers, of any length but zero; undefined where the model knows nothing of the text. The same text must always give the same numbers. */
  embed(text: string, language: Language): Float32Array | undefined;
}

/** One side of the codes (headings, or introductions) in the model's numbers. */
export type EmbeddedTexts = readonly (Float64Array | undefined)[];

export function embedAll(texts: readonly string[], language: Language, embedding: Embedding): EmbeddedTexts {
  return texts.map((text) => embedOne(text, language, embedding));
}

export function embedOne(text: string, language: Language, embedding: Embedding): Float64Array | undefined {
  const found = text.trim() === '' ? undefined : embedding.embed(text, language);
  if (found === undefined) return undefined;
  const squares = denseProduct(found, found);
  return squares > 0 && Number.isFinite(squares) ? Float64Array.from(found, (value) => value / Math.sqrt(squares)) : undefined;
}

/** The cosines of a text with each code, standardized as every other component is. */
export function embeddedScores(text: Float64Array, codes: EmbeddedTexts): Float64Array {
  return standardized(Float64Array.from(codes, (code) => (code === undefined ? 0 : denseProduct(text, code))), codes.map((code) => code !== undefined));
}
