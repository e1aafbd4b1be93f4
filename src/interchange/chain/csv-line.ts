/** One line of RFC 4180, its end included. What a spreadsheet would take for a formula is written as text. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/["\r\n,]|^[=+\-@\t]/u.test(cell) ? `"${(/^[=+\-@\t]/u.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
