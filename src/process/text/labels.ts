import type { Language } from '../vocabulary/language.ts';
import { suffixOf } from './compile/structure/suffix.ts';
import type { ProvisionKind } from './state.ts';

interface Unlabelled {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly parent?: string;
  /** As it was printed in a text that was taken in; else it is computed. */
  readonly label?: string;
}

/** In the working language of the text, since they are part of it. */
const articles: Readonly<Record<Language, (number: string) => string>> = { ar: (n) => `المادة ${n}`, zh: (n) => `第${n}条`, en: (n) => `Article ${n}`, fr: (n) => `Article ${n}`, ru: (n) => `Статья ${n}`, es: (n) => `Artículo ${n}` };
const objectives: Readonly<Record<Language, (number: string) => string>> = { ar: (n) => `الهدف ${n}`, zh: (n) => `目标${n}`, en: (n) => `Objective ${n}`, fr: (n) => `Objectif ${n}`, ru: (n) => `Цель ${n}`, es: (n) => `Objetivo ${n}` };

/** The label of each provision of a revision by its kind and place: preambular, operative, articles and objectives are counted through the text, points within what they belong to. */
export function labelsOf(provisions: readonly Unlabelled[], language: Language): ReadonlyMap<string, string> {
  const counted = new Map<string, number>();
  const next = (row: string) => {
    const number = (counted.get(row) ?? 0) + 1;
    counted.set(row, number);
    return number;
  };
  return new Map(provisions.map((one) => [one.id, one.label ?? computed(one, next, language)]));
}

function computed({ kind, parent = '' }: Unlabelled, next: (row: string) => number, language: Language): string {
  switch (kind) {
    case 'heading':
    case 'cell':
      return '';
    case 'preambular':
      return `PP${next('preambular')}`;
    case 'operative':
    case 'paragraph':
      return `${next('paragraph')}.`;
    case 'article':
      return articles[language](String(next('article')));
    case 'objective':
      return objectives[language](String(next('objective')));
    case 'point':
      return `(${letters(next(`point ${parent}`))})`;
    case 'subpoint':
      return `(${roman(next(`subpoint ${parent}`))})`;
  }
}

/** The first added behind `12.` is `12 bis.`, behind `(a)` it is `(a) bis`; behind nothing it is counted from 0. */
export function addedLabel(anchor: string | undefined, ordinal: number, language: Language): string {
  const suffix = suffixOf(ordinal, language);
  const plain = anchor === undefined || anchor === '' ? '0' : anchor;
  return plain.endsWith('.') ? `${plain.slice(0, -1)} ${suffix}.` : `${plain} ${suffix}`;
}

/** A label within a sentence: without the full stop or colon that stands behind it in the text. */
export function spokenLabel(label: string): string {
  return label.replace(/[.:]$/u, '');
}

interface Labelled {
  readonly kind: ProvisionKind;
  readonly label: string;
  readonly parent?: string;
}

/** A label that is told apart from all others of its text: points with what they belong to, as `6 (a)`. `''` of what has none. */
export function labelInText({ kind, label, parent = '' }: Labelled, find: (id: string) => Labelled | undefined): string {
  const above = label !== '' && (kind === 'point' || kind === 'subpoint') ? find(parent) : undefined;
  return above === undefined ? label : `${spokenLabel(labelInText(above, find))} ${label}`.trim();
}

/** a to z, then aa. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

const romans = [['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]] as const;

function roman(number: number): string {
  let [rest, written] = [number, ''];
  for (const [sign, value] of romans) {
    while (rest >= value) [rest, written] = [rest - value, written + sign];
  }
  return written;
}
