import type { Annotation, Span } from './parsed-text.ts';

/** A line at the top or bottom of a page that comes back so often is no text. */
const often = 3;
const longest = 120;

/** Symbols, titles and the like that stand beside the ends of pages again and again, whatever numbers are in them. */
export function runningLines(text: string, pages: readonly Span[]): readonly Annotation[] {
  const beside = pages.flatMap(({ start, end }) => [lineBefore(text, start), lineAfter(text, end)]).filter((line) => line !== undefined);
  const counts = new Map<string, Set<number>>();
  for (const line of beside) {
    const key = keyOf(text, line);
    counts.set(key, (counts.get(key) ?? new Set<number>()).add(line.start));
  }
  const starts = new Set<number>();
  return beside.flatMap((line): readonly Annotation[] => {
    if ((counts.get(keyOf(text, line))?.size ?? 0) < often || starts.has(line.start) || pages.some(({ start, end }) => line.start < end && start < line.end)) return [];
    starts.add(line.start);
    return [{ kind: 'annotation', form: 'page', ...line, text: text.slice(line.start, line.end) }];
  });
}

function keyOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim().replace(/\d+/gu, '#');
}

function lineBefore(text: string, at: number): Span | undefined {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return lineOf(text.lastIndexOf('\n', end - 1) + 1, end);
}

function lineAfter(text: string, at: number): Span | undefined {
  let start = at;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  const end = text.indexOf('\n', start);
  return lineOf(start, end === -1 ? text.length : end);
}

function lineOf(start: number, end: number): Span | undefined {
  return end > start && end - start <= longest ? { start, end } : undefined;
}
