import { countryNamed } from '../../process/vocabulary/country-names.ts';
import type { DelimitedRow } from './delimited-rows.ts';
import { isEmail, readMoment, readState, readYesNo, splitName } from './indico-cells.ts';
import type { IndicoColumn, IndicoHeading } from './indico-columns.ts';
import type { IndicoLimits, IndicoRegistration, IndicoRow, IndicoRowNote, IndicoRowProblem } from './indico.ts';

/** Lines on which addresses and numbers were taken before. */
export interface SeenInFile {
  readonly emails: Map<string, number>;
  readonly ids: Map<number, number>;
}

interface Problem {
  readonly code: IndicoRowProblem;
  readonly column?: IndicoColumn;
  readonly heading?: string;
  readonly value?: string;
  readonly firstLine?: number;
}

type Cells = ReadonlyMap<IndicoColumn, string>;

/** One row, taken or refused with the first reason found; what is taken is remembered in `seen`. */
export function readIndicoRow(row: DelimitedRow, headings: readonly IndicoHeading[], seen: SeenInFile, limits: IndicoLimits): IndicoRow {
  const { line } = row;
  const refuse = ({ column, ...problem }: Problem): IndicoRow => {
    const heading = column === undefined ? undefined : headings.find((one) => one.column === column)?.heading;
    return { line, taken: false, ...(heading !== undefined && { heading }), ...problem };
  };
  const broken = shapeProblem(row, headings, limits);
  if (broken !== undefined) return refuse(broken);
  const cells: Cells = new Map(headings.flatMap(({ column }, index) => (column === undefined || plain(row.cells[index]) === '' ? [] : [[column, plain(row.cells[index])] as const])));
  const read = readCells(cells);
  if ('code' in read) return refuse(read);
  const { registration, notes } = read;
  const sameEmail = seen.emails.get(registration.email);
  if (sameEmail !== undefined) return refuse({ code: 'duplicate-email', column: 'email', value: registration.email, firstLine: sameEmail });
  const sameId = registration.id === undefined ? undefined : seen.ids.get(registration.id);
  if (sameId !== undefined) return refuse({ code: 'duplicate-id', column: 'id', value: String(registration.id), firstLine: sameId });
  seen.emails.set(registration.email, line);
  if (registration.id !== undefined) seen.ids.set(registration.id, line);
  const other = Object.fromEntries(headings.flatMap(({ heading, column }, index) => (column !== undefined || plain(row.cells[index]) === '' ? [] : [[heading, plain(row.cells[index])] as const])));
  return { line, taken: true, registration: { ...registration, other }, notes };
}

/** A row cut off after its last needed cell is taken: spreadsheets drop empty cells at the end. */
function shapeProblem({ cells, badQuotes }: DelimitedRow, headings: readonly IndicoHeading[], limits: IndicoLimits): Problem | undefined {
  if (badQuotes === true) return { code: 'bad-quotes' };
  if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) return { code: 'too-many-cells' };
  const needed = headings.findLastIndex(({ column }) => column === 'email' || column === 'familyName' || column === 'name');
  if (cells.length <= needed) return { code: 'too-few-cells' };
  const long = cells.findIndex((cell) => cell.length > limits.cell);
  if (long !== -1) return { code: 'too-long', heading: headings[long]?.heading ?? `#${long + 1}` };
  const odd = cells.findIndex((cell) => /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/u.test(cell));
  return odd === -1 ? undefined : { code: 'not-text', heading: headings[odd]?.heading ?? `#${odd + 1}` };
}

/** Without the apostrophe that keeps spreadsheets from taking text for a formula. */
function plain(cell: string | undefined): string {
  return (cell ?? '').replace(/\s+/gu, ' ').trim().replace(/^'(?=\s?[=+\-@＝＋－＠])/u, '').normalize('NFC');
}

type Read = { readonly registration: Omit<IndicoRegistration, 'other'>; readonly notes: readonly IndicoRowNote[] };

function readCells(cells: Cells): Read | Problem {
  const email = cells.get('email')?.toLowerCase();
  if (email === undefined) return { code: 'missing-email', column: 'email' };
  if (!isEmail(email)) return { code: 'bad-email', column: 'email', value: email };
  const whole = cells.get('name');
  const family = cells.get('familyName');
  const given = cells.get('givenName');
  if (family === undefined && whole === undefined) return { code: 'missing-name', column: 'familyName' };
  const name = family !== undefined ? { givenName: given ?? '', familyName: family } : splitName(whole ?? '');
  const numbers = readNumbersAndDates(cells);
  if ('code' in numbers) return numbers;
  const country = cells.get('country');
  const countryCode = country === undefined ? undefined : countryNamed(country);
  const notes: IndicoRowNote[] = [...(family === undefined ? ['name-split' as const] : []), ...(country !== undefined && countryCode === undefined ? ['country-not-a-member-state' as const] : [])];
  const tags = (cells.get('tags') ?? '').split(/[;,]/u).map((tag) => tag.trim()).filter((tag) => tag !== '');
  return { registration: { ...name, email, ...texts(cells), ...(country !== undefined && { country }), ...(countryCode !== undefined && { countryCode }), ...numbers, tags }, notes };
}

function texts(cells: Cells): Pick<IndicoRegistration, 'title' | 'affiliation' | 'position' | 'phone' | 'address'> {
  const [title, affiliation, position, phone, address] = (['title', 'affiliation', 'position', 'phone', 'address'] as const).map((column) => cells.get(column));
  return {
    ...(title !== undefined && { title }), ...(affiliation !== undefined && { affiliation }), ...(position !== undefined && { position }), ...(phone !== undefined && { phone }), ...(address !== undefined && { address }),
  };
}

type Numbers = Pick<IndicoRegistration, 'id' | 'registeredAt' | 'state' | 'checkedIn' | 'checkedInAt'>;

function readNumbersAndDates(cells: Cells): Numbers | Problem {
  const id = cells.get('id');
  if (id !== undefined && !/^#?\d{1,9}$/u.test(id)) return { code: 'bad-id', column: 'id', value: id };
  for (const column of ['registeredAt', 'checkedInAt'] as const) {
    const value = cells.get(column);
    const read = value === undefined ? undefined : readMoment(value);
    if (value !== undefined && (read === 'bad' || read === 'ambiguous')) return { code: read === 'bad' ? 'bad-date' : 'ambiguous-date', column, value };
  }
  const state = cells.get('state');
  if (state !== undefined && readState(state) === undefined) return { code: 'unknown-state', column: 'state', value: state };
  const checkedIn = cells.get('checkedIn');
  if (checkedIn !== undefined && readYesNo(checkedIn) === undefined) return { code: 'bad-yes-no', column: 'checkedIn', value: checkedIn };
  return numbersOf(cells);
}

/** What was checked above, as values. */
function numbersOf(cells: Cells): Numbers {
  const written = (column: IndicoColumn) => cells.get(column) ?? '';
  const [registeredAt, checkedInAt] = [readMoment(written('registeredAt')), readMoment(written('checkedInAt'))];
  const [state, checkedIn] = [readState(written('state')), readYesNo(written('checkedIn'))];
  return {
    ...(cells.has('id') && { id: Number(written('id').replace('#', '')) }),
    ...(registeredAt !== 'bad' && registeredAt !== 'ambiguous' && { registeredAt }),
    ...(state !== undefined && { state }),
    ...(checkedIn !== undefined && { checkedIn }),
    ...(checkedInAt !== 'bad' && checkedInAt !== 'ambiguous' && { checkedInAt }),
  };
}
