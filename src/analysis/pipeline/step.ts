import type { Language } from '../../process/vocabulary/language.ts';
import type { Codebook } from '../coding/codebook.ts';
import { codeOne, prepareCoding, refineWith } from '../coding/coding.ts';
import type { Coding, ConfirmedText } from '../coding/coding.ts';
import type { TextToCode } from '../coding/side.ts';
import { groupAmong, learnFrom } from '../grouping/grouping.ts';
import type { Group, ItemToGroup } from '../grouping/grouping.ts';
import { findNearDuplicates } from '../near-duplicates/find-near-duplicates.ts';
import type { NearDuplicates } from '../near-duplicates/find-near-duplicates.ts';
import { languageOf } from '../words/words.ts';
import type { Stage } from './analysis.ts';

/** A piece of the work that needs nothing but what it carries, so that any thread can do it. */
export type Step =
  | { readonly stage: 'languages'; readonly texts: readonly string[] }
  | { readonly stage: 'near-duplicates'; readonly texts: readonly string[] }
  | { readonly stage: 'coding'; readonly codebook: Codebook; readonly background: readonly TextToCode[]; readonly confirmed: readonly ConfirmedText[]; readonly items: readonly TextToCode[] }
  /** Each theme is grouped by itself, among what all texts teach. */
  | { readonly stage: 'grouping'; readonly themes: readonly (readonly ItemToGroup[])[]; readonly learnt: readonly TextToCode[]; readonly seed: number };

/** What comes of each kind of step. */
export interface StepResults {
  readonly languages: readonly (Language | undefined)[];
  readonly 'near-duplicates': readonly NearDuplicates[];
  readonly coding: readonly Coding[];
  /** The groups of each theme. */
  readonly grouping: readonly (readonly Group[])[];
}

export interface ResultOf<Kind extends Stage> {
  readonly stage: Kind;
  readonly result: StepResults[Kind];
}

export type StepResult = { readonly [Kind in Stage]: ResultOf<Kind> }[Stage];

/** How much a step is, in texts. */
export function sizeOf(step: Step): number {
  if ('themes' in step) return step.themes.reduce((sum, { length }) => sum + length, 0);
  return 'texts' in step ? step.texts.length : step.items.length;
}

const reportEvery = 500;

/** Does a step; `report` hears again and again how many texts of it are done, and ends it by throwing. */
export function doStep(step: Step, report: (done: number) => void): StepResult {
  switch (step.stage) {
    case 'languages':
      return { stage: step.stage, result: each(step.texts, languageOf, report) };
    case 'near-duplicates':
      return { stage: step.stage, result: findNearDuplicates(step.texts, (done, total) => report(Math.round((done * step.texts.length) / total))) };
    case 'coding':
      return { stage: step.stage, result: code(step, report) };
    case 'grouping':
      return { stage: step.stage, result: group(step, report) };
  }
}

function group({ themes, learnt, seed }: Step & { readonly stage: 'grouping' }, report: (done: number) => void): readonly (readonly Group[])[] {
  const placed = learnFrom(learnt);
  let done = 0;
  return themes.map((items) => {
    report(done);
    done += items.length;
    return groupAmong(placed, items, { seed });
  });
}

function code({ codebook, background, confirmed, items }: Step & { readonly stage: 'coding' }, report: (done: number) => void): readonly Coding[] {
  const model = prepareCoding(codebook, { background, confirmed });
  report(0);
  const refined = refineWith(model, items);
  return each(items, (item) => codeOne(refined, item), report);
}

function each<Item, Result>(items: readonly Item[], of: (item: Item) => Result, report: (done: number) => void): readonly Result[] {
  return items.map((item, at) => {
    if (at % reportEvery === 0) report(at);
    return of(item);
  });
}
