import { isDateCell, layoutFromHeader } from './columns.ts';
import type { Layout } from './columns.ts';
import { asOfDay, isSeparator, monthHeading, phaseHeading } from './headings.ts';
import type { Line } from './work-plan-reading.ts';

/** A run of lines that belong to one table, with the headings that stand between its rows. */
export interface FoundTable {
  readonly lines: readonly Line[];
  readonly header: Layout | undefined;
  readonly title: string | null;
  /** What stands right after the table: footnotes and the date of its state. */
  readonly after: readonly Line[];
  /** Lines of text between its rows that are neither: a page's foot, or the rest of a row. */
  readonly between: readonly Line[];
}

interface OpenTable {
  lines: Line[];
  header: Layout | undefined;
  title: string | null;
  after: Line[];
  between: Line[];
  pending: Line[];
  readonly table: number | undefined;
  gap: number;
  closed: boolean;
}

/** So many lines of text may stand between two rows of one table: a page's foot and head. */
const widestGap = 4;

export function findTables(lines: readonly Line[]): readonly FoundTable[] {
  const tables: OpenTable[] = [];
  let before: string[] = [];
  for (const line of withListedDates(lines)) {
    const text = line.cells.filter((cell) => cell !== '').join(' ').trim();
    if (text === '' || isSeparator(line.cells)) continue;
    const open = tables.at(-1);
    if (line.inTable) {
      const header = layoutFromHeader(line.cells);
      if (open === undefined || open.closed || header !== undefined || open.table !== line.table) {
        tables.push({ lines: header === undefined ? [line] : [], header, title: titleAmong(before), after: [], between: [], pending: [], table: line.table, gap: 0, closed: false });
      } else {
        open.lines.push(line);
        open.between.push(...open.pending);
        Object.assign(open, { gap: 0, pending: [] });
      }
      before = [];
    } else {
      before.push(text);
      if (open !== undefined) takeText(open, line, text);
    }
  }
  return tables;
}

/** A text between rows is a heading of theirs, a footnote, a page's foot; a paragraph ends the table. */
function takeText(open: OpenTable, line: Line, text: string): void {
  const heading = phaseHeading(text) !== undefined || monthHeading(text) !== undefined;
  if (!open.closed && heading) {
    open.lines.push({ ...line, cells: [text] });
    open.gap = 0;
    return;
  }
  open.gap += 1;
  if (!open.closed) open.pending.push(line);
  if (open.gap <= 8 && (/^[*†‡(]/u.test(text) || asOfDay(text) !== undefined)) open.after.push({ ...line, cells: [text] });
  if (text.length > 90 || open.gap > widestGap || asOfDay(text) !== undefined) open.closed = !text.startsWith('*') || asOfDay(text) !== undefined;
}

/** The nearest line above that names a plan. */
function titleAmong(before: readonly string[]): string | null {
  const named = before.slice(-12).findLast((text) => text.length < 200 && !/[.;:]$/u.test(text) && /\bwork ?plans?\b|\bcalendars?\b|\bschedules?\b|\bevents?\b|\btimetables?\b|\btimelines?\b|\broad ?maps?\b|\bprogrammes?\b|\bplans?\b|\bmeetings\b|plan de travail|calendrier|calendario|cronograma|hoja de ruta|план работы|график|工作计划|日程|خطة العمل|الجدول/iu.test(text));
  return named?.replace(/^#+\s*/u, '') ?? null;
}

const listedPattern = /^\s*(?:[-•▪‣*–·]|\d{1,2}[.)])?\s*(?<D>[^:–—]{3,45}?|[^:]{3,45}?)\s*(?::|\s[–—-]\s)\s*(?<T>\S.{3,})$/u;

/** A list of dated lines is a plan too, when there are at least three of them. */
function withListedDates(lines: readonly Line[]): readonly Line[] {
  const read = lines.map((line): Line | undefined => {
    if (line.inTable) return undefined;
    const groups = listedPattern.exec(line.cells[0] ?? '')?.groups;
    const date = groups?.['D']?.trim() ?? '';
    return groups !== undefined && isDateCell(date) && !/^(?:19|20)\d\d$/u.test(date) ? { ...line, cells: [date, groups['T'] ?? ''], inTable: true, table: -1 } : undefined;
  });
  return read.filter((line) => line !== undefined).length < 3 ? lines : lines.map((line, index) => read[index] ?? line);
}
