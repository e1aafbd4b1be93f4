import type { Aside } from './asides.ts';
import { attributionAtStart } from './attributions.ts';
import type { Attributed } from './attributions.ts';
import type { Cut } from './cut-provisions.ts';
import type { Matched } from './match-brackets.ts';
import type { Mark, Span, Words } from './parsed-text.ts';

/** A bracket as it stands, before it is told what it means. */
export interface Bracketed extends Span {
  readonly kind: 'bracketed';
  readonly pair: Matched;
  readonly open?: Mark;
  readonly close?: Mark;
  readonly attributed?: Attributed;
  readonly content: readonly Raw[];
}

export type Raw = Words | Aside | Bracketed;

export interface RawProvision {
  readonly content: readonly Raw[];
  /** The label, and the space and signs before it and at the end. */
  readonly marks: readonly Mark[];
}

interface Scan {
  readonly text: string;
  readonly end: number;
  /** What stands before it is the label and no text. */
  readonly textFrom: number;
  readonly asides: readonly Aside[];
  readonly pairs: readonly Matched[];
  readonly marks: Mark[];
  at: number;
  aside: number;
  pair: number;
}

/** What stands in one provision: words, asides and brackets, of pairs over several provisions the part in this one. Every sign is in exactly one piece. */
export function rawProvision(text: string, cut: Cut, asides: readonly Aside[], pairs: readonly Matched[]): RawProvision {
  const trimmed = cut.start + text.slice(cut.start, cut.end).trimEnd().length;
  const end = Math.max(trimmed, cut.label?.end ?? cut.start);
  const textFrom = cut.label === undefined ? cut.start : emphasisAfter(text, cut.start, cut.label, end);
  const scan: Scan = { text, end, textFrom, asides, pairs, marks: [], at: cut.start, aside: 0, pair: 0 };
  const content = read(scan, end);
  if (scan.at < cut.end) scan.marks.push(markOf(text, scan.at, cut.end));
  return { content, marks: labelApart(scan.marks, text, cut.label) };
}

function markOf(text: string, start: number, end: number): Mark {
  return { start, end, text: text.slice(start, end) };
}

/** "**Article 5**": the second pair of asterisks belongs to the label as the first does. */
function emphasisAfter(text: string, start: number, label: Span, end: number): number {
  const sign = /[*_]{1,3}$/u.exec(text.slice(start, label.start))?.[0] ?? '';
  return sign !== '' && text.startsWith(sign, label.end) && label.end + sign.length <= end ? label.end + sign.length : label.end;
}

/** The label is a mark of its own. */
function labelApart(marks: readonly Mark[], text: string, label: Span | undefined): readonly Mark[] {
  if (label === undefined) return marks;
  return marks.flatMap((mark) => {
    if (mark.end <= label.start || mark.start >= label.end) return [mark];
    const cuts = [mark.start, Math.max(mark.start, label.start), Math.min(mark.end, label.end), mark.end];
    return [0, 1, 2].filter((at) => (cuts[at] ?? 0) < (cuts[at + 1] ?? 0)).map((at) => markOf(text, cuts[at] ?? 0, cuts[at + 1] ?? 0));
  });
}

function read(scan: Scan, end: number): readonly Raw[] {
  const content: Raw[] = [];
  while (scan.at < end) {
    const aside = scan.asides[scan.aside];
    const pair = scan.pairs[scan.pair];
    const next = Math.min(end, aside?.start ?? end, pair?.start ?? end);
    if (next > scan.at) takeWords(scan, next, content);
    else if (pair !== undefined && pair.start <= scan.at) content.push(readPair(scan, pair, end));
    else if (aside !== undefined) takeAside(scan, aside, content);
  }
  while ((scan.pairs[scan.pair]?.end ?? Number.POSITIVE_INFINITY) <= scan.at && (scan.pairs[scan.pair]?.start ?? 0) < scan.at) scan.pair += 1;
  return content;
}

function takeWords(scan: Scan, end: number, content: Raw[]): void {
  const split = Math.max(scan.at, Math.min(end, scan.textFrom));
  if (split > scan.at) scan.marks.push(markOf(scan.text, scan.at, split));
  if (end > split) content.push({ kind: 'words', ...markOf(scan.text, split, end) });
  scan.at = end;
}

function takeAside(scan: Scan, aside: Aside, content: Raw[]): void {
  content.push(aside);
  scan.aside += 1;
  scan.at = Math.max(scan.at, aside.end);
}

function readPair(scan: Scan, pair: Matched, limit: number): Bracketed {
  scan.pair += 1;
  const start = scan.at;
  const open = pair.open !== undefined && pair.open.start === scan.at ? pair.open : undefined;
  if (open !== undefined) scan.at = open.end;
  const end = Math.max(scan.at, Math.min(limit, pair.close?.start ?? pair.end, pair.end));
  const attributed = open === undefined ? undefined : attributionAtStart(scan.text, scan.at);
  const taken = attributed !== undefined && attributed.mark.end <= end && (scan.asides[scan.aside]?.start ?? end) >= attributed.mark.end ? attributed : undefined;
  if (taken !== undefined) scan.at = taken.mark.end;
  const content = read(scan, end);
  const close = pair.close !== undefined && pair.close.start === scan.at && pair.close.end <= limit ? pair.close : undefined;
  if (close !== undefined) scan.at = close.end;
  return { kind: 'bracketed', start, end: scan.at, pair, ...(open !== undefined && { open: bare(open) }), ...(close !== undefined && { close: bare(close) }), ...(taken !== undefined && { attributed: taken }), content };
}

function bare({ start, end, text }: Mark): Mark {
  return { start, end, text };
}
