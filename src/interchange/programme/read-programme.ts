import type { Line } from '../work-plan/work-plan-reading.ts';
import { checkProgramme } from './check-programme.ts';
import { findRows } from './find-rows.ts';
import { guessLanguage } from './guess-language.ts';
import { linesOfText, plainLine } from './lines-of-programme.ts';
import { peopleOutside } from './people-outside.ts';
import { placeDays } from './place-days.ts';
import { programmeLimits } from './programme-reading.ts';
import type { Finding, ProgrammeOptions, ProgrammeReading, ProgrammeRefused } from './programme-reading.ts';
import { readRows } from './read-rows.ts';

/**
 * Reads the agenda of one session out of the text of a procedural note, or of a bundle that holds one. Every row is
 * taken, or refused with the reason; what does not fit together is told and not mended; names of persons are apart.
 * Refused as a whole: more characters or rows than the limits, or no row that begins with a time.
 */
export function readProgramme(text: string, options: ProgrammeOptions = {}): ProgrammeReading | ProgrammeRefused {
  const tooLong = refusedByLength(text.length, options);
  return tooLong ?? readProgrammeLines(linesOfText(text), options);
}

/** The same out of lines of whatever format. */
export function readProgrammeLines(lines: readonly Line[], options: ProgrammeOptions = {}): ProgrammeReading | ProgrammeRefused {
  const limits = options.limits ?? programmeLimits;
  const agenda = findRows(lines);
  if (agenda.rows.length === 0) return { refused: true, code: 'no-programme', sentence: 'No agenda was found in this document: no row of it begins with a time.' };
  if (agenda.rows.length > limits.rows) return { refused: true, code: 'too-many-rows', sentence: `An agenda of a session has at most ${limits.rows} rows; this one has ${agenda.rows.length}. Nothing was read.` };
  const language = options.language ?? guessLanguage(agenda.rows.flatMap((row) => row.parts).join(' ').slice(0, 20_000));
  const days = placeDays(lines, agenda, options);
  const read = readRows(agenda.rows, days, language);
  const leftOver = agenda.leftOver.map((line): Finding => ({ locator: line.locator, code: 'line-left-over', sentence: `This line stands between the rows of the agenda and is none; it was left aside: "${plainLine(line).slice(0, 120)}".`, items: [] }));
  return {
    language,
    days: read.days,
    items: read.items.map(({ item }) => item),
    rows: read.rows,
    findings: [...days.findings, ...read.findings, ...leftOver, ...checkProgramme(read.items)],
    people: [...peopleOutside(lines, agenda, read.items), ...read.people],
  };
}

/** A whole book is refused before it is taken apart. */
export function refusedByLength(characters: number, options: ProgrammeOptions): ProgrammeRefused | undefined {
  const { characters: most } = options.limits ?? programmeLimits;
  return characters <= most ? undefined : { refused: true, code: 'too-long', sentence: `A procedural note has some pages; this document has about ${Math.round(characters / 2500)} (${characters} characters), and at most ${most} characters are read.` };
}
