import type { Block } from './document-reading.ts';
import { withNextLine, writtenWords } from './pdf-hyphens.ts';
import type { WrittenWords } from './pdf-hyphens.ts';
import type { PdfLine } from './pdf-lines.ts';
import { beginsItem } from './read-text.ts';

interface Growing {
  text: string;
  readonly first: PdfLine;
  last: PdfLine;
  lines: number;
}

const sentenceEnd = /[.!?:;。！？：；؟…][”"’»)\]]*[⁰-⁹¹²³]*$/u;

/** Lines that carry the letters of a heading are larger than those of the text by at least this. */
const larger = 1.12;
const longestHeading = 250;

/** Joins the lines of a PDF to paragraphs. None goes over the end of a page: what is printed between is not known here. */
export function paragraphsOfPdf(pages: readonly (readonly PdfLine[])[]): readonly Block[] {
  const all = pages.flat();
  const written = writtenWords(all);
  const levels = headingLevels(all);
  return pages.flatMap((lines) => grouped(lines, written).map((paragraph) => blockOf(paragraph, levels)));
}

function grouped(lines: readonly PdfLine[], written: WrittenWords): readonly Growing[] {
  const usual = usualLeading(lines);
  const edges = lines.map((line) => edgeOf(line, lines));
  const paragraphs: Growing[] = [];
  for (const [index, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    if (open === undefined || begins(line, open, usual, edges[index - 1] ?? 0)) paragraphs.push({ text: line.text, first: line, last: line, lines: 1 });
    else {
      open.text = withNextLine(open.text, line.text, written);
      open.last = line;
      open.lines += 1;
    }
  }
  return paragraphs;
}

function begins(line: PdfLine, open: Growing, usual: number, edge: number): boolean {
  const { last } = open;
  const size = Math.max(line.size, 1);
  if (line.text.includes('\t') || last.text.includes('\t') || /^[•●▪■◦‣∙·]/u.test(line.text)) return true;
  if (Math.abs(line.size - last.size) > last.size * 0.08 || line.rtl !== last.rtl) return true;
  const ended = sentenceEnd.test(open.text);
  const down = last.y - line.y;
  if (down < 0 || Math.abs(down) > size * 4) return ended || !/^[\p{Ll}\p{Lo}]/u.test(line.text);
  if (down > usual * 1.25 && down > usual + 1.5) return true;
  const indent = line.rtl ? last.right - line.right : line.left - last.left;
  if (indent > size * 0.8 && ended) return true;
  if (indent < -size * 0.8 && open.lines > 1 && (ended || beginsItem(open.text))) return true;
  const empty = room(last, edge);
  const broken = empty > firstWord(line) * 1.1;
  if (beginsItem(line.text)) return ended || broken || Math.abs(indent) > size * 0.5 || beginsItem(open.text);
  return broken && (ended || (empty > widthTo(last, edge) * 0.4 && !/^\p{Ll}/u.test(line.text)));
}

/** What a line leaves empty at its end. */
function room(line: PdfLine, edge: number): number {
  return Math.abs(edge - (line.rtl ? line.left : line.right));
}

function widthTo(line: PdfLine, edge: number): number {
  return Math.abs(edge - (line.rtl ? line.right : line.left));
}

/** About as wide as the first word of a line, with the space before it: where so much room was left, the line was ended on purpose. */
function firstWord({ text, left, right }: PdfLine): number {
  const letters = text.indexOf(' ') < 0 ? text.length : text.indexOf(' ');
  return ((right - left) * (letters + 1)) / Math.max(1, text.length);
}

/** Where lines of the same column end. */
function edgeOf(line: PdfLine, lines: readonly PdfLine[]): number {
  let edge = line.rtl ? line.left : line.right;
  const near = lines.length > 400 ? lines.slice(0, 400) : lines;
  for (const other of near) {
    if (Math.abs(line.rtl ? other.right - line.right : other.left - line.left) > line.size * 4) continue;
    edge = line.rtl ? Math.min(edge, other.left) : Math.max(edge, other.right);
  }
  return edge;
}

/** From line to line inside paragraphs: the smallest step that is often made. */
function usualLeading(lines: readonly PdfLine[]): number {
  const steps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y).filter((step, index) => step > 0 && step < (lines[index]?.size ?? 0) * 3).toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.3)] ?? Number.POSITIVE_INFINITY;
}

/** By the size of the letters: the largest is level 1; no more than six. */
function headingLevels(lines: readonly PdfLine[]): (size: number) => number | undefined {
  const characters = new Map<number, number>();
  for (const { text, size } of lines) characters.set(rounded(size), (characters.get(rounded(size)) ?? 0) + text.length);
  const [body] = [...characters].toSorted(([size, count], [otherSize, otherCount]) => otherCount - count || size - otherSize);
  const sizes = [...characters.keys()].filter((size) => size >= (body?.[0] ?? 0) * larger).toSorted((a, b) => b - a);
  return (size) => {
    const rank = sizes.indexOf(rounded(size));
    return rank < 0 ? undefined : Math.min(6, rank + 1);
  };
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function blockOf({ text, first }: Growing, levels: (size: number) => number | undefined): Block {
  const page = first.page;
  if (text.includes('\t')) return { kind: 'table-row', text, page };
  const level = levels(first.size);
  if (level !== undefined && text.length <= longestHeading) return { kind: 'heading', level, text, page };
  return { kind: beginsItem(text) ? 'item' : 'paragraph', text, page };
}
