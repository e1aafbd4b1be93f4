import type { Aside } from './asides.ts';

/** A line longer than this holds a whole paragraph: the text was not broken into lines for a width. */
const unbroken = 160;

/**
 * Where paragraphs without a label begin: after an empty line, or after any where lines are whole paragraphs. Not where a
 * sentence only goes on: over the end of a line or of a page, within a word, before a bracket that closes.
 */
export function paragraphStarts(text: string, asides: readonly Aside[]): readonly number[] {
  const masked = withoutPages(text, asides);
  const whole = masked.split('\n').some((line) => line.length > unbroken);
  const starts: number[] = [];
  for (const { index, 0: run } of masked.matchAll(/\n[\s\0]*/gu)) {
    const next = index + run.length;
    if (index === 0 || next >= text.length) continue;
    const lines = run.split('\n').length - 1;
    if (lines < 2 && !whole && !setApart(masked, next)) continue;
    if (goesOn(masked, index, next, run.includes('\0'))) continue;
    starts.push(next);
  }
  return starts;
}

/** Page numbers and the like as signs that count as space. */
function withoutPages(text: string, asides: readonly Aside[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const aside of asides) {
    if (aside.kind !== 'annotation' || aside.form !== 'page') continue;
    pieces.push(text.slice(at, aside.start), '\0'.repeat(aside.end - aside.start));
    at = aside.end;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(at)].join('');
}

/** Signs that begin a block whatever stands before: of a heading, of a footnote. */
function setApart(text: string, at: number): boolean {
  return /^(?:#{1,6}\s|\[\^[^\]\s]{1,20}\]:)/u.test(text.slice(at, at + 30));
}

function goesOn(text: string, end: number, next: number, overPage: boolean): boolean {
  const before = text.slice(Math.max(0, end - 12), end).trimEnd().slice(-1);
  const after = text.charAt(next);
  if (setApart(text, next)) return false;
  if (/[\][]/u.test(before) && before === '[') return true;
  if (after === ']' || /[,;.)]/u.test(after)) return true;
  if (/[\p{Ll},\p{Pd}]/u.test(before) && /\p{Ll}/u.test(after)) return true;
  if (/[\])]/u.test(before) && /\p{Ll}/u.test(after) && (overPage || !/\n[^]*\n/u.test(text.slice(end, next)))) return true;
  return overPage && !/[.;:!?\])”"*]/u.test(before);
}
