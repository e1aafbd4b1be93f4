import { strongHeading } from './heading-lines.ts';
import { breaksPage } from './furniture.ts';
import type { Furniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { markerOf } from './markers.ts';
import type { Marker } from './markers.ts';
import type { Span } from './spans.ts';
import { endsClosed, endsOpen, startsLower, startsUpper } from './words.ts';

/** What separates a block from the one before: nothing but the end of a line, blank lines, or the end of a page. */
export type Gap = 'line' | 'blank' | 'page';

/** A paragraph, an item, a heading or a row of a table; its own text in one or several pieces. */
export interface Block {
  readonly kind: 'text' | 'item' | 'heading' | 'row';
  readonly parts: readonly Span[];
  readonly marker?: Marker;
  readonly indent: number;
  readonly gap: Gap;
  /** From 1; only where the text marks its pages. */
  readonly page?: number;
  /** How the pieces were put together again. */
  readonly joined: readonly ('wrapped' | 'page-joined' | 'footnote-skipped')[];
}

interface Open {
  kind: Block['kind'];
  parts: Span[];
  marker: Marker | undefined;
  indent: number;
  gap: Gap;
  page: number | undefined;
  joined: Set<Block['joined'][number]>;
}

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly furniture: ReadonlyMap<number, Furniture>;
  readonly width: number;
  readonly paged: boolean;
}

/** The blocks of a text: lines joined where one sentence runs over a line end, a page end, a footnote or a running line. */
export function blocksOf(text: string, lines: readonly Line[], furniture: ReadonlyMap<number, Furniture>, width: number): Block[] {
  const page: Page = { text, lines, furniture, width, paged: (lines.at(-1)?.page ?? 1) > 1 };
  const blocks: Open[] = [];
  let before = -1;
  for (const [index, line] of lines.entries()) {
    if (furniture.has(index)) continue;
    const gap = gapBetween(page, before, index);
    const head = text.slice(line.start, Math.min(line.end, line.start + 120));
    const row = isRow(text, line);
    const marker = row ? undefined : markerOf(head);
    const last = blocks.at(-1);
    const how = last === undefined || row ? undefined : continuation(page, last, before, index, gap, marker);
    if (last !== undefined && how !== undefined) join(last, line, how, gap);
    else blocks.push(opened(page, line, gap, marker, row));
    before = index;
  }
  return blocks.map(({ marker, page: number, joined, ...block }) => ({ ...block, ...(marker === undefined ? {} : { marker }), ...(number === undefined ? {} : { page: number }), joined: [...joined] }));
}

function opened({ text, paged }: Page, line: Line, gap: Gap, marker: Marker | undefined, row: boolean): Open {
  const { start, end, indent, page } = line;
  const heading = !row && marker === undefined && strongHeading(text.slice(start, Math.min(end, start + 240)));
  const from = marker === undefined ? start : Math.min(end, start + marker.length);
  const empty = from === end;
  return { kind: row ? 'row' : heading ? 'heading' : marker === undefined || empty ? 'text' : 'item', parts: [{ start: empty ? start : from, end }], marker: empty ? undefined : marker, indent, gap, page: paged ? page : undefined, joined: new Set() };
}

/** Cells parted by tabs or bars. A tab right after the sign of an item is only its indent. */
function isRow(text: string, { start, end }: Line): boolean {
  if (text.charCodeAt(start) === 124) return true;
  const line = text.slice(start, end);
  if (!line.includes('\t')) return false;
  const marker = markerOf(line.slice(0, 120));
  return marker === undefined || line.includes('\t', marker.length);
}

function gapBetween({ lines, furniture }: Page, before: number, index: number): Gap {
  let gap: Gap = 'line';
  for (let at = before + 1; at <= index; at += 1) {
    if (breaksPage(lines, at) || (at < index && furniture.get(at) !== 'contents')) return 'page';
    if ((lines[at]?.blanksBefore ?? 0) > 0) gap = 'blank';
  }
  return gap;
}

/** How a line goes on with the block before it, if it does. */
function continuation(page: Page, last: Open, before: number, index: number, gap: Gap, marker: Marker | undefined): Block['joined'][number] | undefined {
  const line = page.lines[index];
  if (line === undefined || last.kind === 'row') return undefined;
  const head = page.text.slice(line.start, Math.min(line.end, line.start + 240));
  const tail = tailOf(page.text, last);
  if (marker !== undefined && !(gap === 'line' && last.kind === 'text' && marksNothing(head, tail, marker))) return undefined;
  if (last.kind === 'heading') return gap === 'line' && strongHeading(head) && !head.startsWith('#') && !tail.startsWith('#') ? 'wrapped' : undefined;
  if (strongHeading(head) && !startsLower(head)) return undefined;
  if (gap === 'line') return goesOnNextLine(page, last, before, line, head, tail) ? 'wrapped' : undefined;
  return goesOnAfterGap(page, last, index, gap, head, tail) ? (gap === 'page' ? joinOf(page, before, index) : 'wrapped') : undefined;
}

/** A dash or a number at the start of a line inside running prose opens no item. */
function marksNothing(head: string, tail: string, marker: Marker): boolean {
  if (endsClosed(tail)) return false;
  const rest = head.slice(marker.length);
  if (marker.kind === 'bullet') return startsLower(rest) && /[-–—]/u.test(marker.label);
  return marker.value !== 1 && marker.roman !== 1 && marker.kind !== 'named';
}

function goesOnNextLine({ width, text }: Page, last: Open, before: number, line: Line, head: string, tail: string): boolean {
  if (startsLower(head) || endsOpen(tail)) return true;
  if (last.kind === 'item' && line.indent > last.indent) return true;
  if (width > 130) return last.kind === 'text' || !(endsClosed(tail) || startsUpper(head));
  const previous = last.parts.at(-1);
  const reached = previous === undefined ? 0 : previous.end - Math.max(text.lastIndexOf('\n', previous.end - 1) + 1, previous.start - last.indent);
  return before >= 0 && (reached >= width * 0.7 || (last.kind === 'text' && !endsClosed(tail)));
}

function goesOnAfterGap(page: Page, last: Open, index: number, gap: Gap, head: string, tail: string): boolean {
  if (endsClosed(tail) && !(last.kind === 'item' && indentedInList(page, last, index))) return false;
  if (startsLower(head)) return gap === 'page' || last.kind === 'item';
  if (last.kind === 'item' && indentedInList(page, last, index)) return true;
  if (gap !== 'page') return false;
  if (endsOpen(tail)) return true;
  // Scripts without capitals: the sentence stopped at the page and the list goes on after it.
  return last.kind === 'item' && !startsUpper(head) && nextIsItem(page, index);
}

function indentedInList(page: Page, last: Open, index: number): boolean {
  const line = page.lines[index];
  if (line === undefined || line.indent < last.indent + 2) return false;
  const flush = page.lines[index + 1];
  const firstLineIndent = flush !== undefined && flush.blanksBefore === 0 && flush.indent < line.indent && markerAt(page, index + 1) === undefined;
  return !firstLineIndent && (nextIsItem(page, index) || !endsClosed(tailOf(page.text, last)));
}

/** Whether the paragraph that begins at this line is followed by an item. */
function nextIsItem(page: Page, index: number): boolean {
  for (let at = index + 1; at < Math.min(page.lines.length, index + 40); at += 1) {
    if (page.furniture.has(at)) continue;
    if (markerAt(page, at) !== undefined) return true;
    if ((page.lines[at]?.blanksBefore ?? 1) > 0) return false;
  }
  return false;
}

function markerAt({ text, lines }: Page, index: number): Marker | undefined {
  const line = lines[index];
  return line === undefined ? undefined : markerOf(text.slice(line.start, Math.min(line.end, line.start + 120)));
}

function joinOf({ furniture }: Page, before: number, index: number): 'page-joined' | 'footnote-skipped' {
  for (let at = before + 1; at < index; at += 1) if (furniture.get(at) === 'footnote') return 'footnote-skipped';
  return 'page-joined';
}

function join(last: Open, { start, end }: Line, how: Block['joined'][number], gap: Gap): void {
  const piece = last.parts.at(-1);
  last.joined.add(how);
  if (gap === 'line' && piece !== undefined) last.parts[last.parts.length - 1] = { start: piece.start, end };
  else last.parts.push({ start, end });
}

function tailOf(text: string, { parts }: Open): string {
  const piece = parts.at(-1);
  return piece === undefined ? '' : text.slice(Math.max(piece.start, piece.end - 80), piece.end);
}
