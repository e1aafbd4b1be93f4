import type { Point, Segment } from './parsed-text.ts';
import { shownBy } from './plain.ts';

/** For points by their ids, which alternative is read; -1: nothing. Others are read by their base. */
export type Choices = ReadonlyMap<string, number>;
/** Gaps within words, from their beginnings to their ends. */
export type Gaps = ReadonlyMap<number, number>;

/** The text of a provision for one who takes these alternatives: no brackets, no names, whole words. */
export function readSegments(segments: readonly Segment[], choices: Choices, gaps: Gaps): string {
  return join(segments, choices, gaps).replace(/\s+(?=[,.;:!?)])/gu, '').trim();
}

function join(segments: readonly Segment[], choices: Choices, gaps: Gaps): string {
  let text = '';
  let loose = false;
  for (const segment of segments) {
    const piece = textOf(segment, choices, gaps);
    const point = segment.kind === 'point';
    const number = point && segment.form === 'number';
    if ((loose || point) && !number && needsSpace(text, piece)) text += ' ';
    text += piece;
    loose = point && !number;
  }
  return text;
}

/** Between brackets and words a space may be missing, or go with a bracket that is left out. */
function needsSpace(before: string, after: string): boolean {
  return /[\p{L}\p{N},;:.]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) && !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]$/u.test(before);
}

function textOf(segment: Segment, choices: Choices, gaps: Gaps): string {
  if (segment.kind === 'words') return withoutGaps(segment.text, segment.start, gaps);
  if (segment.kind === 'point') return textOfPoint(segment, choices, gaps);
  return segment.kind === 'annotation' && segment.form === 'link' ? shownBy(segment.text) : segment.kind === 'annotation' && segment.form === 'page' ? ' ' : '';
}

function textOfPoint({ id, alternatives, base }: Point, choices: Choices, gaps: Gaps): string {
  const chosen = alternatives[choices.get(id) ?? base];
  if (chosen === undefined) return '';
  if (chosen.word !== undefined) return chosen.word;
  return chosen.empty === true || chosen.placeholder === 'text' ? '' : join(chosen.content, choices, gaps);
}

function withoutGaps(text: string, start: number, gaps: Gaps): string {
  if (gaps.size === 0) return text;
  let [whole, from] = ['', 0];
  for (const { index } of text.matchAll(/[\s-]/gu)) {
    const end = gaps.get(start + index);
    if (end === undefined || index < from || end - start > text.length) continue;
    whole += text.slice(from, index);
    from = end - start;
  }
  return whole + text.slice(from);
}
