/** A piece of a text by UTF-16 code-unit offsets: the first unit and the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The pieces of a text in reading order, joined by one space, every run of white space being one space. */
export function readable(text: string, parts: readonly Span[]): string {
  return parts.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()).join(' ');
}

/** From the first unit of the first piece to the last of the last. */
export function around(parts: readonly Span[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** The pieces of the source that stand behind a range of their raw texts joined by one unit (see `rawOf`). */
export function piecesBehind(parts: readonly Span[], from: number, to: number): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    const first = Math.max(from, at);
    const last = Math.min(to, at + end - start);
    if (first < last) found.push({ start: start + first - at, end: start + last - at });
    at += end - start + 1;
  }
  return found;
}

/** The pieces as they stand, joined by one space: offsets into it are led back by `piecesBehind`. */
export function rawOf(text: string, parts: readonly Span[]): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}
