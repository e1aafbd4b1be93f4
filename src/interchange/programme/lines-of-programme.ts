import { linesFromHtml } from '../work-plan/lines-from-html.ts';
import { linesFromText } from '../work-plan/lines-from-text.ts';
import type { Line } from '../work-plan/work-plan-reading.ts';

/** Stands in a cell where one of its paragraphs, bold runs or list entries ends: a sign of private use, taken out of what was written. */
export const partEnd = '\uE000';

const ends = /<(?:\/(?:b|strong|p|li|h[1-6])|li|ul|ol|br|span)\b[^<>]{0,200}>/giu;
/** Signs that the record does not take: control characters but tabs and line ends, and halves of characters. */
const unwritable = /[\0-\x08\x0b\x0e-\x1f\x7f\p{Cs}]/gu;
const bullets = /[▪▫•●◦‣]/gu;

export function linesOfText(text: string): readonly Line[] {
  // Far indented text is the rest of a cell whose neighbours are empty.
  const columns = written(text).replace(/^ {8,}(?=[^\s\d])/gmu, '\t');
  return linesFromText(columns.replace(ends, partEnd).replace(bullets, partEnd));
}

/** Lines of a page, or of a document that was made into one. */
export function linesOfHtml(html: string): readonly Line[] {
  return linesFromHtml(written(html).replace(ends, (tag) => (tag.startsWith('</') ? `${partEnd}${tag}` : `${tag}${partEnd}`)).replace(bullets, partEnd));
}

function written(text: string): string {
  return text.replaceAll(partEnd, ' ').replace(unwritable, '');
}

/** The parts of some cells, none empty, without signs of lists at their beginning. */
export function partsOf(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell) => cell.split(partEnd)).map((part) => part.replace(/^[\s*#·–-]+|[\s*]+$/gu, '').replace(/\s+/gu, ' ')).filter((part) => part !== '');
}

/** The line as one text, for headings. */
export function plainLine(line: Line): string {
  return partsOf(line.cells).join(' ');
}
