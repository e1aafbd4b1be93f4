import type { Cell, Sheet } from './sheet.ts';

/** A cell of a spreadsheet holds no more; what is longer is cut, with an ellipsis that says so. */
const longestText = 32_767;

/**
 * The list as one sheet of an Office Open XML workbook: days are real dates, the headings stay in sight.
 * Text is written as text, so nothing in it is ever taken for a formula. Lazily loaded: few visitors ask for it.
 */
export async function writeXlsx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/node');
  const headings = sheet.columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: 'bold' as const, wrap: true }));
  const file = write([headings, ...sheet.rows.map((row) => row.map(writeCell))], {
    sheet: sheetName(sheet.name),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft: sheet.rightToLeft,
  });
  return new Uint8Array(await file.toBuffer());
}

function writeCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'object') return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell, type: String };
}

/** Excel allows 31 characters and none of `[]:*?/\`. */
function sheetName(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\]/gu, ' ').trim().slice(0, 31).trim();
  return allowed === '' ? 'Travaux' : allowed;
}
