import type { Language } from '../../process/vocabulary/language.ts';
import { stemsOf } from '../words/words.ts';
import { emptyVector, fitTerms, vectorOf } from '../words/vectors.ts';
import type { SparseVector, TermSpace } from '../words/vectors.ts';
import { versionOf } from './codebook.ts';
import type { Codebook } from './codebook.ts';
import { componentsOf } from './components.ts';
import type { CodeStems, Component } from './components.ts';
import { indexConfirmed } from './confirmed.ts';
import type { Confirmed } from './confirmed.ts';
import { embedAll } from './embedding.ts';
import type { EmbeddedTexts, Embedding } from './embedding.ts';

/** A text to be coded. Without a language, it is told from the text, else taken for that of the codebook. */
export interface TextToCode {
  readonly text: string;
  readonly language?: Language;
}

/** One language in which texts are compared with a codebook. */
export interface Side {
  readonly language: Language;
  readonly space: TermSpace;
  /** The codes' own words: heading and introduction of each. */
  readonly labels: readonly { readonly heading: SparseVector; readonly introduction: SparseVector }[];
  readonly components: readonly Component[];
  readonly confirmed: Confirmed;
  readonly embedded: readonly EmbeddedTexts[];
  /** What texts that belong to each code say, once some are known or taken to belong. */
  readonly centroids?: Component;
}

export interface SideTexts {
  readonly background: readonly string[];
  readonly confirmed: readonly { readonly text: string; readonly code: number }[];
}

/** Fits one language: weights and latent directions on the background and the introductions' paragraphs, tables for every component. */
export function prepareSide(codebook: Codebook, language: Language, main: Language, { background, confirmed }: SideTexts, embedding: Embedding | undefined): Side {
  const versions = codebook.codes.map((code) => versionOf(code, language, main));
  const codes: readonly CodeStems[] = versions.map((version) => ({ heading: stemsOf(version?.heading ?? '', language), introduction: stemsOf(version?.introduction ?? '', language) }));
  const telling = withoutCommon(codes);
  const paragraphs = versions.flatMap((version) => (version?.introduction ?? '').split(/\n+/u)).filter((paragraph) => paragraph.trim() !== '');
  // The introductions are part of what the process says: alone, they are the background of last resort.
  // A letter sent a hundred times teaches no more than once.
  const seen = Array.from(new Set([...background, ...paragraphs]), (text) => stemsOf(text, language));
  const known = confirmed.map(({ text, code }) => ({ stems: stemsOf(text, language), code }));
  const space = fitTerms(seen, [...codes.flatMap(({ heading, introduction }) => [heading, introduction]), ...known.map(({ stems }) => stems)]);
  return {
    language,
    space,
    labels: telling.map(({ heading, introduction }) => ({ heading: vectorOf(heading, space), introduction: vectorOf(introduction, space) })),
    // What no code has (a codebook without introductions) has no say.
    components: componentsOf(telling, seen, space).filter(({ present }) => present.includes(true)),
    confirmed: indexConfirmed(known.map(({ stems, code }) => ({ vector: vectorOf(stems, space), code }))),
    embedded: embedding === undefined ? [] : [embedAll(versions.map((version) => version?.heading ?? ''), language, embedding), embedAll(versions.map((version) => version?.introduction ?? ''), language, embedding)].filter((texts) => texts.some((text) => text !== undefined)),
  };
}

/** Words in most headings ("action group") set no code apart, and only disturb short ones. */
function withoutCommon(codes: readonly CodeStems[]): readonly CodeStems[] {
  const counts = new Map<string, number>();
  for (const { heading } of codes) for (const stem of new Set(heading)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const common = (stem: string) => codes.length > 2 && (counts.get(stem) ?? 0) * 2 > codes.length;
  return codes.map(({ heading, introduction }) => ({ heading: heading.filter((stem) => !common(stem)), introduction }));
}

const latin: ReadonlySet<Language> = new Set(['en', 'fr', 'es']);

/** A text's vector on a side; from another language with the same script only what looks alike is found, from another script nothing. */
export function vectorOn(side: Side, text: string, language: Language): SparseVector {
  if (language === side.language) return vectorOf(stemsOf(text, language), side.space);
  if (!latin.has(language) || !latin.has(side.language)) return emptyVector;
  return vectorOf(stemsOf(text.normalize('NFD').replaceAll(/\p{M}/gu, ''), side.language), side.space);
}
