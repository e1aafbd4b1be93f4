import type { ProgrammeReading, RowReport } from '../interchange/programme/programme-reading.ts';

/** What was read of an agenda, row by row, then what does not fit together and who is named: for a dry run and for the report after one that wrote. */
export function writeProgrammeReading(reading: ProgrammeReading): string[] {
  const taken = reading.rows.filter(({ fate }) => fate === 'taken').length;
  return [
    ...reading.rows.map((row) => `  ${writeRow(row, reading)}`),
    ...under('findings:', reading.findings.map(({ locator, sentence }) => `${locator}  ${sentence}`)),
    ...under('persons named (not recorded):', reading.people.map(({ item, role, locator, line }) => `${locator}  ${item ?? 'outside the agenda'} | ${role} | ${line}`)),
    `${reading.rows.length} rows, ${reading.days.length === 1 ? 'one day' : `${reading.days.length} days`}: ${taken} taken, ${reading.rows.length - taken} refused.`,
  ];
}

function writeRow(row: RowReport, { items, language }: ProgrammeReading): string {
  if (row.fate === 'refused') return `${row.locator}  refused: ${row.sentence}`;
  const item = items.find(({ id }) => id === row.item);
  if (item === undefined) return `${row.locator}  ${row.item}`;
  const panel = item.panelNumber === undefined ? item.kind : `${item.kind} ${item.panelNumber}`;
  return `${row.locator}  ${item.day} ${item.from}–${item.to} | ${panel} | ${item.title[language] ?? ''} (${item.id})`;
}

function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}
