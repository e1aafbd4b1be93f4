/** A line that is not blank: where its first and last visible characters stand, how far it is indented, and what separates it from the line before. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns before the first visible character; a tab counts as four. */
  readonly indent: number;
  readonly blanksBefore: number;
  /** From 1, counted by form feeds. */
  readonly page: number;
}

const bidiAndZeroWidth = new Set([0x200b, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff]);

/** The lines of a text that hold something. Line ends are LF, CRLF, CR, the Unicode separators and form feeds; marks of direction at the edges belong to no line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let page = 1;
  for (let at = 0; at <= text.length; ) {
    const end = lineEnd(text, at);
    const line = trimmed(text, at, end);
    if (line === undefined) blanks += 1;
    else {
      lines.push({ ...line, blanksBefore: blanks, page });
      blanks = 0;
    }
    const closing = text.charCodeAt(end);
    if (closing === 12) page += 1;
    at = end + (closing === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsLine(text.charCodeAt(at))) at += 1;
  return at;
}

function endsLine(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

function trimmed(text: string, from: number, to: number): Pick<Line, 'start' | 'end' | 'indent'> | undefined {
  let start = from;
  let indent = 0;
  for (; start < to && isSpace(text, start); start += 1) {
    const unit = text.charCodeAt(start);
    indent += unit === 9 ? 4 : bidiAndZeroWidth.has(unit) ? 0 : 1;
  }
  if (start === to) return undefined;
  let end = to;
  while (isSpace(text, end - 1)) end -= 1;
  return { start, end, indent };
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9 || unit === 0xa0 || (unit > 0x1000 && (bidiAndZeroWidth.has(unit) || unit === 0x3000 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a)));
}

/** How wide the lines of this text are set: nine in ten are no longer. A text set in lines has 40 to 130 columns; one with a paragraph to a line, more. */
export function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end, indent }) => end - start + indent).toSorted((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
