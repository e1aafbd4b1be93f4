import type { Aside } from './asides.ts';
import { findLabels } from './find-labels.ts';
import type { PlacedLabel } from './find-labels.ts';
import { findOptions } from './option-heads.ts';
import type { PlacedOption } from './option-heads.ts';
import { paragraphStarts } from './paragraph-starts.ts';
import type { Doubt, ProvisionKind, Span } from './parsed-text.ts';

/** A stretch of the text that is one provision; together they cover the text once. */
export interface Cut extends Span {
  readonly kind: ProvisionKind;
  readonly family: string;
  readonly rank: number;
  /** From 0 where there is no label. */
  readonly label?: Span & { readonly text: string };
  /** The number of a paragraph whose label is one. */
  readonly number?: number;
  readonly option?: PlacedOption;
}

interface Start {
  readonly from: number;
  readonly label?: PlacedLabel;
  readonly option?: PlacedOption;
}

/** The provisions of a text: each from its label, its option or its line on to the next one. */
export function cutProvisions(text: string, asides: readonly Aside[], doubts: Doubt[]): readonly Cut[] {
  const options = findOptions(text, asides);
  const labels = apart(findLabels(text, asides, doubts), options);
  const starts = startsOf(text, asides, labels, options);
  return starts.map((start, at) => cutOf(text, start, starts[at + 1]?.from ?? text.length));
}

/** "(a)" in "Option (a)" is no label of its own. */
function apart(labels: readonly PlacedLabel[], options: readonly PlacedOption[]): readonly PlacedLabel[] {
  let at = 0;
  return labels.filter((label) => {
    while ((options[at]?.end ?? Number.POSITIVE_INFINITY) <= label.at) at += 1;
    return (options[at]?.at ?? Number.POSITIVE_INFINITY) >= label.end;
  });
}

function startsOf(text: string, asides: readonly Aside[], labels: readonly PlacedLabel[], options: readonly PlacedOption[]): readonly Start[] {
  const labelled: Start[] = [...labels.map((label) => ({ from: label.from, label })), ...options.map((option) => ({ from: option.from, option }))].toSorted((a, b) => placeOf(a) - placeOf(b));
  let last = 0;
  const clipped = labelled.map((start) => {
    const from = Math.max(start.from, last);
    last = endOf(start);
    return { ...start, from };
  });
  const starts = merge(text, clipped, outside(paragraphStarts(text, asides), asides));
  const [first] = starts;
  return first === undefined || text.slice(0, first.from).trim() !== '' ? [{ from: 0 }, ...starts] : [{ ...first, from: 0 }, ...starts.slice(1)];
}

/** Nothing is cut in two that stands apart. */
function outside(places: readonly number[], asides: readonly Aside[]): readonly number[] {
  let at = 0;
  return places.filter((place) => {
    while ((asides[at]?.end ?? Number.POSITIVE_INFINITY) <= place) at += 1;
    return (asides[at]?.start ?? Number.POSITIVE_INFINITY) >= place;
  });
}

function placeOf({ from, label, option }: Start): number {
  return label?.at ?? option?.at ?? from;
}

function endOf({ from, label, option }: Start): number {
  return label?.end ?? option?.end ?? from;
}

/** Lines that begin where a label does, between its brackets and the label itself, or right after a label that stands alone on its line, begin no provision of their own. */
function merge(text: string, labelled: readonly Start[], lines: readonly number[]): readonly Start[] {
  const starts: Start[] = [];
  let at = 0;
  for (const start of labelled) {
    for (; (lines[at] ?? Number.POSITIVE_INFINITY) < start.from; at += 1) starts.push({ from: lines[at] ?? 0 });
    const titled = endOf(start) + (/^[\s.:[*_]*/u.exec(text.slice(endOf(start), endOf(start) + 40))?.[0].length ?? 0);
    while ((lines[at] ?? Number.POSITIVE_INFINITY) <= titled) at += 1;
    starts.push(start);
  }
  for (; at < lines.length; at += 1) starts.push({ from: lines[at] ?? 0 });
  return starts;
}

function cutOf(text: string, { from, label, option }: Start, end: number): Cut {
  if (label !== undefined) return { start: from, end, kind: label.kind, family: label.family, rank: label.rank, ...(/^\d+$/u.test(label.ordinal) && { number: Number(label.ordinal) }), label: { start: label.at, end: label.end, text: label.text } };
  if (option !== undefined) return { start: from, end, kind: 'option', family: 'option', rank: 4, label: { start: option.at, end: option.end, text: option.text }, option };
  return { start: from, end, family: 'text', ...unlabelled(text.slice(from, end)) };
}

/** A heading is set apart by signs, by capitals, or by being short and no sentence. */
function unlabelled(text: string): Pick<Cut, 'kind' | 'rank'> {
  const line = text.trim();
  const signs = /^\[*(?<signs>#{1,6})\s/u.exec(line)?.groups?.['signs'];
  if (signs !== undefined) return { kind: 'heading', rank: 0.5 + signs.length / 10 };
  const plain = line.replace(/[[\]*_#]+/gu, '').trim();
  if (plain.length <= 120 && !plain.includes('\n') && /\p{Lu}{3}/u.test(plain) && !/\p{Ll}/u.test(plain) && !/[;,]$/u.test(plain)) return { kind: 'heading', rank: 1.4 };
  if (plain.length <= 70 && !plain.includes('\n') && /^[\p{Lu}\p{Lo}“"]/u.test(plain) && !/[.;:,!?]$/u.test(plain) && !line.includes('][') && !/\s[/–-]\s/u.test(line)) return { kind: 'heading', rank: 2.5 };
  return { kind: /^[\p{Lu}]\p{Ll}+(?:ing|ed|ful)\b[^]*,$/u.test(plain) ? 'preambular' : 'text', rank: 4 };
}
