import type { Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { genericHeading } from './recommending-words.ts';

/** What a line is when it is no part of what the document says. */
export type Furniture = 'footnote' | 'running-line' | 'page-number' | 'rule' | 'contents';

const footnote = /^(?:[¹²³⁰⁴-⁹]{1,3}\s*\S|<sup>\d{1,3}<\/sup>|\[\^\d{1,3}\]:|(?:\d{1,3}|\[\d{1,3}\])\s+(?:See|Ibid|Idem|Cf\.|https?:|www\.|[AES]\/|Voir|Véase|Ver|См\.|Там же|انظر|见|同上))/u;
const address = /^\[?<?https?:\/\//u;
const rule = /^(?:[-–—_=]{3,}|\*{3,}|(?:[-*_]\s){2,}[-*_])$/u;
const pageNumber = /^(?:[-–—]\s?)?(?:page|pág\.?|página|стр\.?|страница|صفحة|第)?\s?[\d٠-٩]{1,4}\s?(?:(?:of|\/|de|sur|из|من)\s?[\d٠-٩]{1,4})?\s?页?(?:\s?[-–—])?$/iu;
const leader = /(?:[.·…_]\s?){3,20}\s{0,8}[\divxl]{1,5}$/u;
const contentsHeading = /^[#*\s]{0,6}(?:table of contents|contents|table des matières|sommaire|índice|contenido|содержание|оглавление|المحتويات|目录|目錄)\s{0,2}[*:]{0,3}$/iu;
const mostOfRunningLine = 120;

/** Which lines are page furniture, by their place among `lines`; all others are left out. */
export function furnitureOf(text: string, lines: readonly Line[]): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  markSimple(text, lines, found);
  markContents(text, lines, found);
  markRunning(text, lines, found);
  return found;
}

function markSimple(text: string, lines: readonly Line[], found: Map<number, Furniture>): void {
  for (const [index, { start, end, blanksBefore }] of lines.entries()) {
    const head = text.slice(start, Math.min(end, start + 60));
    const whole = end - start <= 60;
    const before = found.get(index - 1);
    if (footnote.test(head)) found.set(index, 'footnote');
    else if (whole && rule.test(head)) found.set(index, 'rule');
    else if (whole && pageNumber.test(head)) found.set(index, 'page-number');
    else if (before === 'footnote' && (address.test(head) ? blanksBefore <= 1 : blanksBefore === 0 && markerOf(head) === undefined && samePage(lines, index))) found.set(index, 'footnote');
  }
}

function samePage(lines: readonly Line[], index: number): boolean {
  return lines[index]?.page === lines[index - 1]?.page;
}

/** Lines with dots leading to a page number, and what stands numbered under the heading of a table of contents. */
function markContents(text: string, lines: readonly Line[], found: Map<number, Furniture>): void {
  let listed = false;
  for (const [index, { start, end }] of lines.entries()) {
    const tail = text.slice(Math.max(start, end - 60), end);
    if (end - start <= 60 && contentsHeading.test(text.slice(start, end))) listed = true;
    else if (leader.test(tail) || (listed && /\s[\divxl]{1,5}$/u.test(tail) && end - start < 200)) {
      found.set(index, 'contents');
      const before = lines[index - 1];
      // A title that did not fit its line of the contents has the dots on the next.
      if (before !== undefined && lines[index]?.blanksBefore === 0 && !found.has(index - 1) && leader.test(tail) && found.get(index - 2) === 'contents') found.set(index - 1, 'contents');
    } else if (listed && !found.has(index) && !wrapsInContents(text, lines, index)) listed = false;
  }
}

function wrapsInContents(text: string, lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return next !== undefined && next.blanksBefore === 0 && leader.test(text.slice(Math.max(next.start, next.end - 60), next.end));
}

/** Lines at the edge of a page that come back, but for their digits, at three edges or more. */
function markRunning(text: string, lines: readonly Line[], found: Map<number, Furniture>): void {
  const places = new Map<string, number[]>();
  for (const [index, { start, end }] of lines.entries()) {
    if (end - start > mostOfRunningLine || found.has(index) || !atEdge(lines, index, found)) continue;
    const line = text.slice(start, end);
    if (/[:：;；]$/u.test(line) || markerOf(line) !== undefined || genericHeading(line)) continue;
    const key = line.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ').toLowerCase();
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  for (const indexes of places.values()) {
    if (indexes.length >= 3) for (const index of indexes) found.set(index, 'running-line');
  }
}

function atEdge(lines: readonly Line[], index: number, found: ReadonlyMap<number, Furniture>): boolean {
  return index <= 1 || [index - 1, index, index + 1].some((at) => breaksPage(lines, at) || breaksPage(lines, at + 1) || found.get(at) === 'page-number');
}

/** Whether a page ends before this line: a form feed, or the gap of several blank lines that converters leave. */
export function breaksPage(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  return line !== undefined && before !== undefined && (line.page !== before.page || line.blanksBefore >= 2);
}
