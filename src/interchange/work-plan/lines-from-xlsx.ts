import { clean } from './lines-from-text.ts';
import type { Line } from './work-plan-reading.ts';

/** Rows of every sheet of a workbook; real date cells become ISO days. */
export async function linesFromXlsx(bytes: Uint8Array): Promise<readonly Line[]> {
  const { default: readSheets } = await import('read-excel-file/node');
  const sheets = await readSheets(Buffer.from(bytes));
  return sheets.flatMap(({ sheet, data }, table) =>
    data.map((row, index) => ({ cells: row.map(cellText), locator: `${sheet}, row ${index + 1}`, inTable: true, table: table + 1 })),
  );
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : clean(typeof cell === 'string' ? cell : JSON.stringify(cell));
}
