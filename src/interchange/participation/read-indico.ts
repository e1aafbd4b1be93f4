import { setImmediate as nextTurn } from 'node:timers/promises';
import { decodeText } from './decode-text.ts';
import type { DecodedText } from './decode-text.ts';
import { cellsOfLine, delimitedRows, delimiters } from './delimited-rows.ts';
import type { Delimiter } from './delimited-rows.ts';
import { headingsWithout, indicoHeadings } from './indico-columns.ts';
import type { IndicoHeading } from './indico-columns.ts';
import { readIndicoRow } from './read-indico-row.ts';
import { indicoLimits } from './indico.ts';
import type { IndicoFileRefused, IndicoLimits, IndicoRegistration, IndicoRow } from './indico.ts';

export interface IndicoReading {
  readonly refused?: undefined;
  readonly encoding: DecodedText['encoding'];
  readonly delimiter: Delimiter;
  readonly headings: readonly IndicoHeading[];
  /** Every row of the file in its order, taken or refused. */
  readonly rows: readonly IndicoRow[];
  /** Those that were taken. Nothing has been done with them yet. */
  readonly registrations: readonly IndicoRegistration[];
}

/** So many rows are read before others get their turn on the thread: a few milliseconds. */
const rowsAtATime = 500;

/**
 * Reads a CSV file of Indico's registrations: an export with headings in any order, or the import form without. Byte-
 * order marks, delimiters, and encodings of spreadsheets are recognised. Every row is taken or refused with its line
 * and a reason; reading changes nothing. A file that is no such list is refused as a whole.
 */
export async function readIndico(bytes: Uint8Array, limits: IndicoLimits = indicoLimits): Promise<IndicoReading | IndicoFileRefused> {
  if (bytes.length > limits.bytes) return { refused: true, code: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded === undefined || decoded.text.startsWith('PK\u0003')) return { refused: true, code: 'not-text' };
  const shape = shapeOf(decoded.text);
  if ('refused' in shape) return shape;
  const { delimiter, headings, skipped } = shape;
  const rows: IndicoRow[] = [];
  const seen = { emails: new Map<string, number>(), ids: new Map<number, number>() };
  for (const row of delimitedRows(decoded.text, delimiter, headings.length)) {
    if (row.line <= skipped) continue;
    if (rows.length === limits.rows) return { refused: true, code: 'too-many-rows' };
    rows.push(readIndicoRow(row, headings, seen, limits));
    if (rows.length % rowsAtATime === 0) await nextTurn();
  }
  return { encoding: decoded.encoding, delimiter, headings, rows, registrations: rows.flatMap((row) => (row.taken ? [row.registration] : [])) };
}

interface Shape {
  readonly delimiter: Delimiter;
  readonly headings: readonly IndicoHeading[];
  /** Lines before the first registration. */
  readonly skipped: number;
}

/** The delimiter is the one under which most headings are known; without any, the columns are those of an import. */
function shapeOf(text: string): Shape | IndicoFileRefused {
  const lines = text.split(/\r\n|\r|\n/u, 50);
  // Excel's own first line, which tells it the delimiter.
  const first = lines.findIndex((line) => line.trim() !== '' && !/^sep=.$/iu.test(line.trim()));
  const line = lines[first];
  if (line === undefined) return { refused: true, code: 'empty' };
  const named = delimiters.map((delimiter) => ({ delimiter, headings: indicoHeadings(cellsOfLine(line, delimiter)) }));
  const best = named.toSorted((a, b) => known(b.headings) - known(a.headings))[0];
  if (best !== undefined && has(best.headings, 'email') && (has(best.headings, 'name') || has(best.headings, 'familyName'))) return { ...best, skipped: first + 1 };
  for (const delimiter of delimiters) {
    const headings = headingsWithout(cellsOfLine(line, delimiter));
    if (headings !== undefined) return { delimiter, headings, skipped: first };
  }
  return { refused: true, code: best !== undefined && has(best.headings, 'email') ? 'no-name-column' : 'no-email-column' };
}

function known(headings: readonly IndicoHeading[]): number {
  return headings.filter(({ column }) => column !== undefined).length;
}

function has(headings: readonly IndicoHeading[], column: IndicoHeading['column']): boolean {
  return headings.some((heading) => heading.column === column);
}
