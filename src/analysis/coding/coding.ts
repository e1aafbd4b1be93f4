import type { Language } from '../../process/vocabulary/language.ts';
import { languageOf } from '../words/words.ts';
import { emptyVector } from '../words/vectors.ts';
import type { SparseVector } from '../words/vectors.ts';
import { comparedIn, mainLanguageOf } from './codebook.ts';
import type { Codebook } from './codebook.ts';
import { standardScores } from './components.ts';
import { nearestConfirmed } from './confirmed.ts';
import { embeddedScores, embedOne } from './embedding.ts';
import type { Embedding } from './embedding.ts';
import { centroidsOf } from './refine.ts';
import type { Example } from './refine.ts';
import { prepareSide, vectorOn } from './side.ts';
import type { Side, TextToCode } from './side.ts';

/** A text and the code a person gave it, by the code's name. */
export interface ConfirmedText extends TextToCode {
  readonly code: string;
}

export interface CodingMaterial {
  /** Texts of the process, best a paragraph each, from which the weight of words and what goes together are learnt. No labels. */
  readonly background?: readonly TextToCode[];
  readonly confirmed?: readonly ConfirmedText[];
  readonly embedding?: Embedding;
}

/** A codebook made ready: used for any number of texts, never changed by them. */
export interface CodingModel {
  readonly codebook: Codebook;
  readonly main: Language;
  readonly sides: ReadonlyMap<Language, Side>;
  readonly embedding: Embedding | undefined;
}

export interface ScoredCode {
  readonly code: string;
  /** Mean standard score among all codes, to six decimals; what near confirmed texts add is on top. Comparable within one text only. */
  readonly score: number;
}

export interface Coding {
  /** The best three codes, or all of a smaller codebook; equal scores in the codebook's order. */
  readonly top: readonly ScoredCode[];
  /** The first score minus the second, to six decimals; 0 where there is one code. */
  readonly margin: number;
  /** Whether a person should decide: the margin is small, the text shares no word with any code, or the codebook has no version in its language. */
  readonly abstain: boolean;
  /** The language the text was taken to be in. */
  readonly language: Language;
}

const shown = 3;
// Set on the chair’s summary: five sixths of its texts lead by more, and three quarters of these are right.
const leastMargin = 0.3;
const confirmedWeight = 6;

/** Makes a codebook ready for texts in every language at least half of its codes have a version in. Codes must be unique; a confirmed code that is not in the codebook is left out. */
export function prepareCoding(codebook: Codebook, { background = [], confirmed = [], embedding }: CodingMaterial = {}): CodingModel {
  const main = mainLanguageOf(codebook);
  const told = background.map((text) => ({ text: text.text, language: text.language ?? languageOf(text.text) ?? main }));
  const places = new Map(codebook.codes.map(({ code }, place) => [code, place]));
  const known = confirmed.flatMap(({ text, language, code }) => {
    const place = places.get(code);
    return place === undefined ? [] : [{ text, language: language ?? languageOf(text) ?? main, code: place }];
  });
  const served = (['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const).filter((language) => comparedIn(codebook, language, main) === language);
  const sides = new Map(served.map((language) => {
    const of = <T extends { readonly language: Language }>(texts: readonly T[]) => texts.filter((text) => text.language === language);
    const side = prepareSide(codebook, language, main, { background: of(told).map(({ text }) => text), confirmed: of(known) }, embedding);
    return [language, side.confirmed.vectors.length === 0 ? side : { ...side, centroids: centroidsOf(side, []) }];
  }));
  return { codebook, main, sides, embedding };
}

/** Codes one text with a model as it stands. */
export function codeOne(model: CodingModel, item: TextToCode): Coding {
  return codePlaced(model, placed(model, item));
}

/**
 * Codes many texts together: their most certain codings are taken for examples first (Rocchio without labels), then each is coded.
 * The order of the texts does not matter. Takes time in proportion to their number.
 */
export function codeItems(model: CodingModel, items: readonly TextToCode[]): readonly Coding[] {
  const all = items.map((item) => placed(model, item));
  const refined = refinedBy(model, all);
  return all.map((item) => codePlaced(refined, item));
}

/** The model with the most certain of these texts as examples of their codes; further texts can be coded one by one with it. */
export function refineWith(model: CodingModel, items: readonly TextToCode[]): CodingModel {
  return refinedBy(model, items.map((item) => placed(model, item)));
}

/** A text with its language and its words' weights: worked out once, scored as often as needed. */
interface Placed {
  readonly text: string;
  readonly language: Language;
  readonly vector: SparseVector;
}

function placed(model: CodingModel, { text, language: stated }: TextToCode): Placed {
  const language = stated ?? languageOf(text) ?? model.main;
  const side = sideOf(model, language);
  return { text, language, vector: side === undefined ? emptyVector : vectorOn(side, text, language) };
}

function codePlaced(model: CodingModel, item: Placed): Coding {
  const { language } = item;
  const side = sideOf(model, language);
  const scores = side === undefined ? model.codebook.codes.map(() => 0) : scoresOn(side, item, model.embedding);
  const order = [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const top = order.slice(0, shown).map((place) => ({ code: model.codebook.codes[place]?.code ?? '', score: scores[place] ?? 0 }));
  const margin = rounded((top[0]?.score ?? 0) - (top[1]?.score ?? top[0]?.score ?? 0));
  return { top, margin, abstain: margin < leastMargin || side?.language !== language, language };
}

function refinedBy(model: CodingModel, items: readonly Placed[]): CodingModel {
  const taken = new Map<Side, Example[]>();
  const places = new Map(model.codebook.codes.map(({ code }, place) => [code, place]));
  const known: CodingModel = { ...model, sides: new Map([...model.sides].map(([language, side]) => [language, withoutExamples(side)])) };
  for (const item of items) {
    const { top, margin, language } = codePlaced(known, item);
    const side = model.sides.get(language);
    const code = places.get(top[0]?.code ?? '');
    if (side === undefined || code === undefined || margin <= 0) continue;
    const list = taken.get(side) ?? [];
    list.push({ text: item.text, vector: item.vector, code, margin });
    taken.set(side, list);
  }
  return { ...model, sides: new Map([...model.sides].map(([language, side]) => [language, taken.has(side) ? { ...side, centroids: centroidsOf(side, taken.get(side) ?? []) } : side])) };
}

function withoutExamples(side: Side): Side {
  if (side.confirmed.vectors.length > 0) return { ...side, centroids: centroidsOf(side, []) };
  const { centroids: _, ...rest } = side;
  return rest;
}

function sideOf({ sides, codebook, main }: CodingModel, language: Language): Side | undefined {
  return sides.get(language) ?? sides.get(comparedIn(codebook, language, main));
}

function scoresOn(side: Side, { text, language, vector }: Placed, embedding: Embedding | undefined): readonly number[] {
  const sums = new Float64Array(side.labels.length);
  let total = 0;
  const add = (scores: Float64Array, weight: number) => {
    for (const [code, score] of scores.entries()) sums[code] = (sums[code] ?? 0) + weight * score;
    total += weight;
  };
  for (const component of side.components) add(standardScores(component, vector), component.weight);
  if (side.centroids !== undefined) add(standardScores(side.centroids, vector), side.centroids.weight);
  const embedded = embedding === undefined ? undefined : embedOne(text, language, embedding);
  if (embedded !== undefined) for (const texts of side.embedded) add(embeddedScores(embedded, texts), 1 / side.embedded.length);
  const near = nearestConfirmed(vector, side.confirmed, side.labels.length);
  // The fourth power: a near copy of a confirmed text is that code; a text about the same things is hardly moved.
  return Array.from(sums, (sum, code) => rounded(sum / Math.max(total, 1) + confirmedWeight * (near[code] ?? 0) ** 4));
}

/** Six decimals: below them, sums differ with the order of texts. */
function rounded(score: number): number {
  const whole = Math.round(score * 1e6) / 1e6;
  return whole === 0 ? 0 : whole;
}
