import { writeCsv } from '../out/write-csv.ts';
import type { Cell } from '../out/sheet.ts';
import { indicoStateTitles } from './indico.ts';
import type { IndicoRegistration } from './indico.ts';

/**
 * The list of registrations as Indico exports it: its own headings in its order (number and name, the personal data,
 * the form's questions, then date, state, check-in and tags), line breaks in cells made spaces, UTF-8 with a byte-order
 * mark. `questions`: headings of the form's own questions, in order.
 */
export function writeIndicoExport(registrations: readonly IndicoRegistration[], questions: readonly string[] = []): string {
  const headings = ['ID', 'Name', 'First Name', 'Last Name', 'Email Address', 'Affiliation', 'Address', 'Country', 'Phone Number', 'Position', 'Title', ...questions, 'Registration date', 'Registration state', 'Checked in', 'Check-in date', 'Tags'];
  const rows = registrations.map((one): Cell[] => [
    one.id ?? null, `${one.givenName} ${one.familyName}`.trim(), one.givenName, one.familyName, one.email, one.affiliation ?? null, one.address ?? null, one.country ?? null, one.phone ?? null,
    one.position ?? null, one.title ?? null, ...questions.map((question) => one.other[question] ?? null), dated(one.registeredAt), one.state === undefined ? null : indicoStateTitles[one.state],
    one.checkedIn === undefined ? null : one.checkedIn ? 'Yes' : 'No', dated(one.checkedInAt), one.tags.join('; '),
  ]);
  return writeCsv({ columns: headings.map((heading) => ({ heading, width: 0 })), rows: rows.map((row) => row.map(oneLine)) });
}

function oneLine(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[\r\n]+/gu, '    ') : cell;
}

/** `2017-04-13 16:00:00+00:00` */
function dated(instant: string | undefined): string | null {
  return instant === undefined ? null : `${instant.slice(0, 10)} ${instant.slice(11, 19)}+00:00`;
}

/**
 * The file that Indico takes in: no headings, six columns (first name, last name, affiliation, position, phone,
 * e-mail). Text that a spreadsheet would take for a formula is preceded by an apostrophe, except a telephone number,
 * whose `+` Indico needs and which computes nothing.
 */
export function writeIndicoImport(registrations: readonly Pick<IndicoRegistration, 'givenName' | 'familyName' | 'affiliation' | 'position' | 'phone' | 'email'>[]): string {
  const lines = registrations.map((one) => {
    const cells = [one.givenName, one.familyName, one.affiliation ?? '', one.position ?? '', one.phone ?? '', one.email].map((cell) => cell.replace(/[\r\n]+/gu, ' '));
    return cells.map((cell, index) => quoted(index === 4 && /^\+[\d ()./-]*$/u.test(cell) ? cell : harmless(cell))).join(',');
  });
  return lines.map((line) => `${line}\r\n`).join('');
}

function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
