import type { ProgrammeReading, RowReport } from '../interchange/programme/programme-reading.ts';
import type { RecordedProgramme } from './record-programme.ts';

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

/** What `--json` prints: what was read, and what was not. Names of persons are left to the other output, for the officer's eye. */
export function programmeReadingAsJson({ language, days, items, rows, findings }: ProgrammeReading): unknown {
  return { language, days, items, rows, findings };
}

/** What became of every item, then of the whole. */
export function writeProgrammeReport(file: string, process: string, session: string, { planned, recorded }: RecordedProgramme): string[] {
  const { lines, staying } = planned;
  const count = (fate: string) => lines.filter((line) => line.fate === fate).length;
  return [
    ...under('changed:', lines.filter(({ fate }) => fate === 'changes').map(({ item, changed }) => `${item.id}: ${changed.join(', ')}`)),
    ...under('not in this document, left as they are:', staying.map(({ id, day, from, to }) => `${day} ${from}–${to} | ${id}`)),
    `${lines.length} items: ${count('new')} new, ${count('changes')} changed, ${count('known')} known already.`,
    ending(file, process, session, recorded),
  ];
}

function ending(file: string, process: string, session: string, recorded: RecordedProgramme['recorded']): string {
  if (recorded === undefined || recorded.repeated) return `The programme of ${session} says all that ${file} says. Nothing was changed.`;
  return `Written into the record of ${process}: ${recorded.acts.length} acts, positions ${recorded.acts[0]?.position ?? recorded.position} to ${recorded.position}.`;
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
