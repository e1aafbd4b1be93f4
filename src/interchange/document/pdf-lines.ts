/** A run of text on a page of a PDF, in points from its lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters, in points. */
  readonly size: number;
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly rtl: boolean;
  readonly page: number;
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/gu;
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;
export const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Gaps, in sizes of the letters: between words, and between the columns of a table. */
const wordGap = 0.15;
const columnGap = 2.5;

/** The runs of a page as lines, in the order in which the file draws them, each line in the order in which it is read. */
export function linesOfPage(runs: readonly PdfRun[], page: number): readonly PdfLine[] {
  const groups: PdfRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group !== undefined && onLine(run, group)) group.push(run);
    else if (run.text.trim() !== '') groups.push([run]);
  }
  return groups.map((group) => lineOf(group, page));
}

/** Raised and lowered signs stand on their line. */
function onLine(run: PdfRun, group: readonly PdfRun[]): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const size = Math.max(...group.slice(-8).map((other) => other.size), run.size);
  return Math.abs(run.y - first.y) < size * 0.5;
}

function lineOf(group: readonly PdfRun[], page: number): PdfLine {
  const rtl = count(group, rightToLeft) > count(group, leftToRight);
  const seen = group.filter((run) => run.text.trim() !== '');
  const [left, right] = [Math.min(...seen.map((run) => run.x)), Math.max(...seen.map((run) => run.x + run.width))];
  const size = seen.reduce((most, run) => (run.text.length > most.text.length ? run : most), seen[0] ?? { text: '', size: 0 }).size;
  return { text: textOf(inReadingOrder(group, rtl), rtl), left, right, y: group[0]?.y ?? 0, size, rtl, page };
}

function count(group: readonly PdfRun[], letters: RegExp): number {
  return group.reduce((sum, { text }) => sum + (text.replace(arabicDigits, '').match(letters)?.length ?? 0), 0);
}

type Direction = 'rtl' | 'ltr' | 'neutral';

function directionOf({ text }: PdfRun): Direction {
  if (text.replace(arabicDigits, '').search(rightToLeft) >= 0) return 'rtl';
  return /[\p{L}\p{N}]/u.test(text) ? 'ltr' : 'neutral';
}

/**
 * From left to right as seen, or from right to left; runs of the other direction, with what stands between two of them,
 * are turned back and become one run.
 */
function inReadingOrder(group: readonly PdfRun[], rtl: boolean): readonly PdfRun[] {
  const seen = group.toSorted((a, b) => (rtl ? b.x + b.width - (a.x + a.width) : a.x - b.x));
  const against: Direction = rtl ? 'ltr' : 'rtl';
  const ordered: PdfRun[] = [];
  for (let at = 0; at < seen.length; ) {
    let end = at;
    for (let next = at; next < seen.length; next += 1) {
      const run = seen[next];
      const direction = run === undefined ? undefined : directionOf(run);
      if (direction === against) end = next + 1;
      else if (direction !== 'neutral' || next === at) break;
    }
    const stretch = seen.slice(at, Math.max(end, at + 1));
    ordered.push(...(stretch.length > 1 ? [oneRun(stretch.toReversed(), !rtl)] : stretch));
    at = Math.max(end, at + 1);
  }
  return ordered;
}

function oneRun(runs: readonly PdfRun[], rtl: boolean): PdfRun {
  const [left, right] = [Math.min(...runs.map((run) => run.x)), Math.max(...runs.map((run) => run.x + run.width))];
  return { text: textOf(runs, rtl), x: left, width: right - left, y: runs[0]?.y ?? 0, size: Math.max(...runs.map((run) => run.size)) };
}

/** Parts columns by tabs and words by spaces where the file only leaves a gap. */
function textOf(runs: readonly PdfRun[], rtl: boolean): string {
  let text = '';
  let last: PdfRun | undefined;
  for (const run of runs) {
    if (run.text.trim() === '') {
      if (last !== undefined && !text.endsWith(' ')) text += ' ';
      continue;
    }
    if (last !== undefined) text = joined(text, run, gapBetween(last, run) / Math.max(last.size, run.size, 1), rtl);
    else text = run.text;
    last = run;
  }
  return text.trim();
}

function gapBetween(one: PdfRun, other: PdfRun): number {
  return Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width));
}

function joined(text: string, run: PdfRun, gap: number, rtl: boolean): string {
  const bare = text.trimEnd();
  if (gap > columnGap) return isMark(bare) ? `${bare} ${run.text}` : `${bare}\t${run.text}`;
  const cjk = wide.test(bare.at(-1) ?? '') && wide.test(run.text[0] ?? '');
  const apart = gap > (cjk ? 0.8 : wordGap) && !text.endsWith(' ') && !run.text.startsWith(' ');
  return rtl || apart || text !== bare ? `${text}${apart ? ' ' : ''}${run.text}` : text + run.text;
}

/** A number or bullet that stands away from its entry is no cell of a table. */
function isMark(text: string): boolean {
  return text.length <= 8 && /^(?:\p{P}|\p{S}|\p{Co}|o|\(?[\p{L}\p{N}]{1,5}[.)]|\d{1,3}(?:\.\d{1,3})*)$/u.test(text);
}
