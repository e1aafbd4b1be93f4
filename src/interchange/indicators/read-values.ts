import type { Observation } from '../../process/indicators/state.ts';
import { comparable } from '../../process/vocabulary/comparable.ts';
import { decodeText } from '../participation/decode-text.ts';
import { cellsOfLine, delimitedRows, delimiters } from '../participation/delimited-rows.ts';
import type { DelimitedRow } from '../participation/delimited-rows.ts';
import { readAge, readPeriod, readQuality, readSex, readState, readStatus } from './codes.ts';
import type { Told } from './codes.ts';

export const valueLimits = { bytes: 8 * 1024 * 1024, rows: 50_000 } as const;

const columns = ['indicator', 'state', 'period', 'value', 'sex', 'age', 'status', 'quality', 'source', 'note', 'action'] as const;
type Column = (typeof columns)[number];

/** What the columns are called: as concepts of SDMX, and in words of the six languages. */
const called: Readonly<Record<Column, readonly string[]>> = {
  indicator: ['INDICATOR', 'SERIES', 'code', 'indicateur', 'indicador', 'показатель', '指标', 'المؤشر'],
  state: ['REF_AREA', 'state', 'country', 'area', 'état', 'pays', 'estado', 'país', 'государство', 'страна', '国家', 'الدولة', 'البلد'],
  period: ['TIME_PERIOD', 'period', 'year', 'time', 'période', 'année', 'período', 'año', 'период', 'год', '时期', '年份', 'الفترة', 'السنة'],
  value: ['OBS_VALUE', 'value', 'valeur', 'valor', 'значение', '数值', 'القيمة'],
  sex: ['SEX', 'gender', 'sexe', 'sexo', 'пол', '性别', 'الجنس'],
  age: ['AGE', 'age group', 'âge', 'edad', 'возраст', '年龄', 'العمر'],
  status: ['MIGRATION_STATUS', 'MIGRATORY_STATUS', 'migratory status', 'status', 'statut migratoire', 'estatus migratorio', 'миграционный статус', '移民身份', 'وضع الهجرة'],
  quality: ['OBS_STATUS', 'quality', 'qualité', 'calidad', 'качество', '质量', 'الجودة'],
  source: ['SOURCE', 'DATA_SOURCE', 'SOURCE_DETAIL', 'source', 'fuente', 'источник', '来源', 'المصدر'],
  note: ['COMMENT_OBS', 'COMMENT', 'note', 'nota', 'примечание', '说明', 'ملاحظة'],
  action: ['ACTION'],
};
const columnOf: ReadonlyMap<string, Column> = new Map(columns.flatMap((column) => called[column].map((name) => [comparable(name), column] as const)));

export const valueProblems = ['bad-quotes', 'formula', 'deletion', 'no-indicator', 'no-state', 'unknown-state', 'bad-period', 'no-value', 'bad-value', 'unknown-sex', 'unknown-age', 'unknown-status', 'unknown-quality', 'no-source', 'too-long'] as const;
export type ValueProblem = (typeof valueProblems)[number];

/** A row as it was read, or what is wrong with it and what stands there. */
export type ReadRow =
  | { readonly line: number; readonly indicator: string; readonly state: string; readonly observation: Observation }
  | { readonly line: number; readonly problem: ValueProblem; readonly value: string };

export type ValuesFileProblem = 'too-large' | 'not-text' | 'no-headings' | 'too-many-rows' | 'no-rows';

/** What is taken for cells that a file does not have: SDMX keeps the source with the data set, and a table of one indicator need not name it. */
export interface ValueDefaults {
  readonly indicator?: string;
  readonly source?: string;
}

/**
 * Reads values from CSV with headings, or from SDMX-CSV 1.0 (DATAFLOW) and 2.0 (STRUCTURE, STRUCTURE_ID, ACTION), also with labels beside the codes
 * (`MX: Mexico`). Each row is read by itself; whether there is such an indicator is not asked here. Bounds: 8 MiB, 50,000 rows.
 */
export function readValues(bytes: Uint8Array, defaults: ValueDefaults = {}): { readonly rows: readonly ReadRow[] } | { readonly problem: ValuesFileProblem } {
  if (bytes.length > valueLimits.bytes) return { problem: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded === undefined || decoded.text.startsWith('PK\u0003')) return { problem: 'not-text' };
  const shape = shapeOf(decoded.text);
  if (shape === undefined) return { problem: 'no-headings' };
  const rows: ReadRow[] = [];
  for (const row of delimitedRows(decoded.text, shape.delimiter, shape.headings.length)) {
    if (row.line <= shape.line) continue;
    if (rows.length === valueLimits.rows) return { problem: 'too-many-rows' };
    rows.push({ line: row.line, ...readRow(cellsOf(row, shape), row.badQuotes === true, defaults) });
  }
  return rows.length === 0 ? { problem: 'no-rows' } : { rows };
}

interface Shape {
  readonly delimiter: (typeof delimiters)[number];
  readonly headings: readonly (Column | undefined)[];
  readonly line: number;
  /** SDMX writes `REF_AREA: Reference area` and `MX: Mexico` where labels are asked for. */
  readonly labelled: boolean;
}

function shapeOf(text: string): Shape | undefined {
  const lines = text.split(/\r\n|\r|\n/u, 20);
  const at = lines.findIndex((line) => line.trim() !== '' && !/^sep=.$/iu.test(line.trim()));
  const first = (lines[at] ?? '').replace(/^\ufeff/u, '');
  const found = delimiters.map((delimiter) => {
    const cells = cellsOfLine(first, delimiter);
    return { delimiter, labelled: cells.some((cell) => /^[A-Z_]+: /u.test(cell.trim())), headings: cells.map((cell) => columnOf.get(comparable(codeIn(cell.trim())))) };
  });
  const known = ({ headings }: { readonly headings: readonly unknown[] }) => headings.filter((one) => one !== undefined).length;
  const [best] = found.toSorted((a, b) => known(b) - known(a));
  const whole = best !== undefined && (['state', 'period', 'value'] as const).every((column) => best.headings.includes(column));
  return whole ? { ...best, line: at + 1 } : undefined;
}

function codeIn(cell: string): string {
  return /^([A-Za-z0-9_@.$-]+): /u.exec(cell)?.[1] ?? cell;
}

const coded: ReadonlySet<Column> = new Set(['indicator', 'state', 'period', 'sex', 'age', 'status', 'quality', 'action']);

/** Of two columns of one kind the first that says something counts. */
function cellsOf({ cells }: DelimitedRow, { headings, labelled }: Shape): Partial<Record<Column, string>> {
  const found: Partial<Record<Column, string>> = {};
  for (const [index, column] of headings.entries()) {
    const cell = cells[index]?.normalize('NFC').trim() ?? '';
    if (column !== undefined && cell !== '') found[column] ??= labelled && coded.has(column) ? codeIn(cell) : cell;
  }
  return found;
}

type Judged = { readonly indicator: string; readonly state: string; readonly observation: Observation } | { readonly problem: ValueProblem; readonly value: string };

function readRow(cells: Partial<Record<Column, string>>, badQuotes: boolean, defaults: ValueDefaults): Judged {
  const wrong = (problem: ValueProblem, value = ''): Judged => ({ problem, value: value.slice(0, 80) });
  if (badQuotes) return wrong('bad-quotes');
  const formula = Object.values(cells).find((cell) => /^[=@]|^[+-](?![\d.])/u.test(cell));
  if (formula !== undefined) return wrong('formula', formula);
  if (cells.action !== undefined && /^D/iu.test(cells.action)) return wrong('deletion', cells.action);
  const indicator = cells.indicator ?? defaults.indicator;
  if (indicator === undefined) return wrong('no-indicator');
  if (cells.state === undefined) return wrong('no-state');
  const state = readState(cells.state);
  if (state === undefined) return wrong('unknown-state', cells.state);
  const period = readPeriod(cells.period ?? '');
  if (period === undefined) return wrong('bad-period', cells.period);
  if (cells.value === undefined || /^(?:nan|m|\.\.|…|-)$/iu.test(cells.value)) return wrong('no-value');
  const value = numberIn(cells.value);
  if (value === undefined) return wrong('bad-value', cells.value);
  const source = cells.source ?? defaults.source;
  if (source === undefined) return wrong('no-source');
  if (source.length > 400 || (cells.note?.length ?? 0) > 4000) return wrong('too-long');
  const parts = partsOf(cells);
  return 'problem' in parts ? wrong(parts.problem, parts.value) : { indicator, state, observation: { period, ...parts, value, source, ...(cells.note !== undefined && { note: cells.note }) } };
}

function partsOf(cells: Partial<Record<Column, string>>): Pick<Observation, 'sex' | 'age' | 'status' | 'quality'> | { readonly problem: ValueProblem; readonly value: string } {
  const [sex, age, status] = [readSex(cells.sex ?? ''), readAge(cells.age ?? ''), readStatus(cells.status ?? '')];
  if (sex === 'unknown') return { problem: 'unknown-sex', value: cells.sex ?? '' };
  if (age === 'unknown') return { problem: 'unknown-age', value: cells.age ?? '' };
  if (status === 'unknown') return { problem: 'unknown-status', value: cells.status ?? '' };
  const quality = readQuality(cells.quality ?? '');
  if (quality === undefined) return { problem: 'unknown-quality', value: cells.quality ?? '' };
  const code = <Code>(told: Told<Code>) => (typeof told === 'object' ? told.code : undefined);
  const [sexCode, ageCode, statusCode] = [code(sex), code(age), code(status)];
  return { ...(ageCode !== undefined && { age: ageCode }), ...(sexCode !== undefined && { sex: sexCode }), ...(statusCode !== undefined && { status: statusCode }), quality };
}

/** A decimal number with a point, as it is written but for zeros that say nothing. Commas are refused: nobody can tell which of them are decimals. */
function numberIn(cell: string): string | undefined {
  const found = /^(?<sign>[+-]?)0*(?<whole>\d{1,15})(?:\.(?<decimals>\d+))?$/u.exec(cell)?.groups;
  if (found === undefined) return undefined;
  const decimals = (found['decimals'] ?? '').replace(/0+$/u, '');
  if (decimals.length > 6) return undefined;
  const magnitude = `${found['whole'] ?? ''}${decimals === '' ? '' : `.${decimals}`}`;
  return found['sign'] === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
