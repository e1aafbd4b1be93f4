import { isDateCell, layoutFromContents } from './columns.ts';
import type { Layout, Role } from './columns.ts';
import type { FoundTable } from './find-tables.ts';
import { monthHeading, phaseHeading, phaseNumeral } from './headings.ts';
import type { Line, Unsure } from './work-plan-reading.ts';

/** A row of a plan by its roles, whole again where it was broken, with the headings that it stands under. */
export interface RawRow {
  date: string;
  readonly end: string | undefined;
  kind: string;
  title: string;
  place: string;
  readonly locator: string;
  readonly joined: string[];
  readonly group: string;
  readonly phase: string | null;
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** A year from outside the rows and their headings, where those name none. */
  readonly assumedYear?: number;
}

interface Headings {
  phase: string | null;
  year: number | undefined;
  month: number | undefined;
  group: string;
}

/** Undefined when the table holds no dates in any column. */
export function rawRows(table: FoundTable): { readonly rows: readonly RawRow[]; readonly unsure: readonly Unsure[] } | undefined {
  const layouts = layoutsOf(table);
  if (layouts.size === 0) return undefined;
  const reader = new RawReader(table, layouts);
  for (const line of table.lines) reader.take(line);
  return reader;
}

/** One layout for a table with a header; without one, a layout for each width of row, because documents change it between phases. */
function layoutsOf(table: FoundTable): ReadonlyMap<number, Layout> {
  const widths = Map.groupBy(table.lines.filter((line) => !isHeadingLine(line) && line.cells[0] !== ''), (line) => line.cells.length);
  const found = new Map<number, Layout>();
  for (const [width, lines] of widths) {
    const layout = table.header ?? layoutFromContents(lines.map((line) => line.cells));
    if (layout !== undefined) found.set(width, layout);
  }
  return found;
}

/** One filled cell, the first: a month, a phase, or the name of a group of rows. */
function isHeadingLine(line: Line): boolean {
  return line.cells[0] !== '' && line.cells.slice(1).every((cell) => cell === '');
}

/** The name of a group of rows, not the rest of a sentence. */
function isGroupName(text: string): boolean {
  return text.length <= 100 && !/^\p{Ll}/u.test(text) && !/[.;,]$/u.test(text);
}

class RawReader {
  readonly rows: RawRow[] = [];
  readonly unsure: Unsure[] = [];
  readonly #layouts: ReadonlyMap<number, Layout>;
  readonly #headings: Headings = { phase: null, year: undefined, month: undefined, group: '' };
  readonly #headed: boolean;
  readonly #unused = new Set<number>();

  constructor(table: FoundTable, layouts: ReadonlyMap<number, Layout>) {
    this.#layouts = layouts;
    this.#headed = table.header !== undefined;
  }

  take(line: Line): void {
    const text = line.cells[0] ?? '';
    if (isHeadingLine(line) && this.#heading(text)) return;
    const layout = this.#layouts.get(line.cells.length) ?? this.#nearest(line.cells.length);
    const cell = (role: Role): string => line.cells[layout.roles.indexOf(role)] ?? '';
    const parts = { date: cell('date') === '' ? cell('start') : cell('date'), kind: cell('kind'), title: cell('title'), place: cell('place') };
    if (isHeadingLine(line) && !isDateCell(text) && isGroupName(text)) {
      this.#headings.group = text;
      return;
    }
    if (this.#continues(line, parts)) return;
    this.#reportUnused(line, layout);
    const { group, phase, year, month } = this.#headings;
    const ownPhase = cell('phase') === '' ? phase : phaseNumeral(cell('phase'));
    this.rows.push({ ...parts, end: layout.roles.includes('end') ? cell('end') : undefined, locator: line.locator, joined: [], group, phase: ownPhase, year, month });
  }

  #heading(text: string): boolean {
    const phase = phaseHeading(text);
    if (phase !== undefined) {
      Object.assign(this.#headings, { phase, month: undefined, group: '' });
      return true;
    }
    const month = monthHeading(text);
    // Where the rest of a broken date stands alone in its cell it is no heading: "14-15" / "September".
    if (month === undefined || (month.year === undefined && this.#brokenDate())) return false;
    const turned = month.year === undefined && month.month !== undefined && this.#headings.month !== undefined && month.month < this.#headings.month;
    const year = month.year ?? (this.#headings.year === undefined ? undefined : this.#headings.year + (turned ? 1 : 0));
    Object.assign(this.#headings, { year, month: month.month });
    return true;
  }

  #brokenDate(): boolean {
    return /^\d{1,2}(?:\s*[-–—]\s*\d{1,2})?$/u.test(this.rows.at(-1)?.date ?? '');
  }

  /** A row that a page break cut in two: its second part has no date, or only the month that the first part lacks. */
  #continues(line: Line, parts: Pick<RawRow, 'date' | 'kind' | 'title' | 'place'>): boolean {
    const last = this.rows.at(-1);
    if (last === undefined || !line.locator.startsWith('L')) return false;
    const restOfDate = parts.date !== '' && this.#brokenDate() && monthHeading(parts.date)?.month !== undefined;
    const noDate = parts.date === '' && (parts.title !== '' || parts.kind !== '' || parts.place !== '');
    // A new row of its own, without a date, has a title and a place; the rest of a broken one has rarely both.
    if (!restOfDate && !(noDate && !(parts.title !== '' && parts.place !== '' && last.place !== ''))) return false;
    last.date = `${last.date} ${parts.date}`.trim();
    last.kind = `${last.kind} ${parts.kind}`.trim();
    last.title = `${last.title} ${parts.title}`.trim();
    last.place = `${last.place} ${parts.place}`.trim();
    last.joined.push(line.locator);
    return true;
  }

  #nearest(width: number): Layout {
    const [nearest] = [...this.#layouts].toSorted(([a], [b]) => Math.abs(a - width) - Math.abs(b - width));
    return nearest?.[1] ?? { roles: [], names: [] };
  }

  #reportUnused(line: Line, layout: Layout): void {
    for (const [index, cell] of line.cells.entries()) {
      if (cell === '' || (layout.roles[index] ?? 'other') !== 'other' || this.#unused.has(index)) continue;
      this.#unused.add(index);
      const name = this.#headed && layout.names[index] !== undefined && layout.names[index] !== '' ? `"${layout.names[index] ?? ''}"` : `number ${index + 1}`;
      this.unsure.push({ locator: line.locator, code: 'column-unused', sentence: `The column ${name} holds something that a work plan has no place for; it was left aside in every row.`, text: cell.slice(0, 300) });
    }
  }
}
