import { glueAfter, glueBefore } from './glue.ts';
import type { Alternative, Point, Segment, Words } from './parsed-text.ts';
import type { PointContext } from './points.ts';

/** Brackets within a word take the rest of the word to them, so that whole words are chosen between: "modalit[y][ies]". */
export function glued(segments: readonly Segment[], context: PointContext): readonly Segment[] {
  const row: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined) continue;
    if (segment.kind !== 'point' || segment.range !== undefined || segment.form === 'placeholder' || segment.form === 'empty') {
      row.push(segment);
      continue;
    }
    const before = row.at(-1);
    const after = segments[at + 1];
    const stem = before?.kind === 'words' && before.end === segment.start ? stemOf(before.text, segment, context) : '';
    const tail = after?.kind === 'words' && after.start === segment.end ? tailOf(after.text, segment, context) : '';
    if (before?.kind === 'words' && stem !== '') replaceLast(row, cutWords(before, 0, before.text.length - stem.length));
    row.push(stem === '' && tail === '' ? segment : wholeWords(segment, stem, tail));
    if (after?.kind === 'words' && tail !== '') {
      const rest = cutWords(after, tail.length, after.text.length);
      if (rest !== undefined) row.push(rest);
      at += 1;
    }
  }
  return row;
}

function replaceLast(row: Segment[], words: Words | undefined): void {
  row.pop();
  if (words !== undefined) row.push(words);
}

function cutWords({ start, text }: Words, from: number, to: number): Words | undefined {
  return from >= to ? undefined : { kind: 'words', start: start + from, end: start + to, text: text.slice(from, to) };
}

function textsOf({ alternatives }: Point): readonly string[] {
  return alternatives.filter(({ content, empty }) => content.length > 0 && empty !== true).map(({ content }) => content.map((segment) => (segment.kind === 'words' ? segment.text : ' ')).join(''));
}

function stemOf(before: string, point: Point, { doubts, words }: PointContext): string {
  const inside = textsOf(point);
  const digits = /(?<![\d.,-])\d{1,3}$/u.exec(before)?.[0] ?? '';
  if (digits !== '' && inside.length > 0 && inside.every((text) => /^[\dXx]{1,3}$/u.test(text))) return digits;
  const stem = /\p{L}[\p{L}’'-]*$/u.exec(before)?.[0] ?? '';
  if (stem === '' || point.form === 'punctuation' || inside.every((text) => !/^[\p{L}/’'-]/u.test(text))) return '';
  const { within, confidence } = glueBefore(stem, inside, words);
  doubts.push({ code: within ? 'glued-word' : 'space-missing', start: point.start - stem.length, end: point.end, confidence, instead: within ? 'space-missing' : 'glued-word' });
  return within ? stem : '';
}

function tailOf(after: string, point: Point, { doubts, words }: PointContext): string {
  const tail = /^[\p{L}][\p{L}’']*/u.exec(after)?.[0] ?? '';
  const inside = textsOf(point);
  if (tail === '' || inside.length === 0 || inside.some((text) => !/[\p{L}-]$/u.test(text))) return '';
  const { within, confidence } = glueAfter(inside, tail, words);
  doubts.push({ code: within ? 'glued-word' : 'space-missing', start: point.start, end: point.end + tail.length, confidence, instead: within ? 'space-missing' : 'glued-word' });
  return within ? tail : '';
}

function wholeWords(point: Point, stem: string, tail: string): Point {
  const isWord = /\p{L}/u.test(stem + tail);
  const whole = ({ placeholder, ...alternative }: Alternative): Alternative => ({ ...alternative, ...(placeholder !== undefined && !isWord && { placeholder }), word: stem + (alternative.empty === true ? '' : alternative.content.map((segment) => (segment.kind === 'words' ? segment.text : '')).join('')) + tail });
  const [first, ...rest] = point.alternatives;
  return {
    ...point,
    form: isWord ? 'word-internal' : 'number',
    start: point.start - stem.length,
    end: point.end + tail.length,
    ...(stem !== '' && { stem: { kind: 'words', start: point.start - stem.length, end: point.start, text: stem } satisfies Words }),
    ...(tail !== '' && { tail: { kind: 'words', start: point.end, end: point.end + tail.length, text: tail } satisfies Words }),
    alternatives: [whole(first), ...rest.map(whole)],
  };
}
