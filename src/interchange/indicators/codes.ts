import { ageCode, migratoryStatuses, periodCode, sexes } from '../../process/indicators/code-lists.ts';
import type { MigratoryStatus, Sex } from '../../process/indicators/code-lists.ts';
import type { Quality } from '../../process/indicators/state.ts';
import { comparable } from '../../process/vocabulary/comparable.ts';
import { countryNamed } from '../../process/vocabulary/country-names.ts';
import { isState, observerStates, stateTable } from '../../process/vocabulary/states/state.ts';

/** What a cell says: a code, that it is of all, or nothing that is known. */
export type Told<Code> = { readonly code: Code } | 'all' | 'unknown';

const byCode: ReadonlyMap<string, string> = new Map([...stateTable, ...observerStates].flatMap(({ code, alpha3, m49 }) => [[alpha3, code], [m49, code], [String(Number(m49)), code]]));

/** A State by its alpha-2, alpha-3 or M49 code, or by its name in one of the six languages. */
export function readState(cell: string): string | undefined {
  const code = cell.toUpperCase();
  return isState(code) ? code : (byCode.get(code) ?? countryNamed(cell));
}

/** A period as `periodCode` has it; also `2016Q1`, `2016M03`, `2016-A1`, as SDMX writes them. */
export function readPeriod(cell: string): string | undefined {
  const found = /^(?<year>\d{4})(?:-?A1|-?Q(?<quarter>[1-4])|-?M(?<month>0[1-9]|1[0-2]))$/u.exec(cell)?.groups;
  const { year = '', quarter, month } = found ?? {};
  const written = found === undefined ? cell : quarter !== undefined ? `${year}-Q${quarter}` : month !== undefined ? `${year}-${month}` : year;
  return periodCode.test(written) ? written : undefined;
}

const sexNames: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...['f', 'female', 'women', 'girls', 'femmes', 'femme', 'féminin', 'mujeres', 'mujer', 'женщины', 'женский', '女', '女性', 'نساء', 'أنثى', 'إناث', '2'].map((name) => [comparable(name), 'F'] as const),
  ...['m', 'male', 'men', 'boys', 'hommes', 'homme', 'masculin', 'hombres', 'hombre', 'мужчины', 'мужской', '男', '男性', 'رجال', 'ذكر', 'ذكور', '1'].map((name) => [comparable(name), 'M'] as const),
  ...['other', 'non binary', 'autre', 'otro', 'другое', '其他', 'آخر'].map((name) => [comparable(name), '_O'] as const),
]);

/** Sexes by the code list of SDMX or in words. */
export function readSex(cell: string): Told<Sex> {
  if (isAll(cell)) return 'all';
  const code = sexes.find((one) => one === cell.toUpperCase()) ?? sexNames.get(comparable(cell));
  return code === undefined ? 'unknown' : { code };
}

/** Ages as SDMX codes them, or `0-4`, `15 to 24`, `65+`, `<18`. */
export function readAge(cell: string): Told<string> {
  if (isAll(cell)) return 'all';
  const upper = cell.toUpperCase();
  if (ageCode.test(upper)) return { code: upper };
  const plain = cell.replace(/\s+/gu, ' ');
  const range = /^(\d{1,3}) ?(?:-|–|—|to|à|a|до) ?(\d{1,3})$/u.exec(plain);
  if (range !== null) return Number(range[1]) <= Number(range[2]) ? { code: `Y${range[1]}T${range[2]}` } : 'unknown';
  const open = /^(?:(\d{1,3}) ?\+|[≥>]=? ?(\d{1,3})|[≤<]=? ?(\d{1,3}))$/u.exec(plain);
  if (open?.[1] !== undefined) return { code: `Y_GE${open[1]}` };
  if (open?.[2] !== undefined) return { code: `${/^>(?!=)/u.test(plain) ? 'Y_GT' : 'Y_GE'}${open[2]}` };
  if (open?.[3] !== undefined) return { code: `${/^<(?!=)/u.test(plain) ? 'Y_LT' : 'Y_LE'}${open[3]}` };
  return /^\d{1,3}$/u.test(plain) ? { code: `Y${plain}` } : 'unknown';
}

/** Migratory statuses by their codes here. */
export function readStatus(cell: string): Told<MigratoryStatus> {
  if (isAll(cell)) return 'all';
  const name = cell.toLowerCase().replace(/[_ ]/gu, '-');
  const code = migratoryStatuses.find((one) => one === name || (one === '_U' && cell === '_U'));
  return code === undefined ? 'unknown' : { code };
}

function isAll(cell: string): boolean {
  return cell === '' || cell === '_T' || cell === '_Z' || ['total', 'all', 'tous', 'ensemble', 'todos', 'все', 'всего', '全部', '合计', 'الكل', 'المجموع'].includes(comparable(cell));
}

const qualityCodes: Readonly<Record<string, Quality>> = { a: 'official', official: 'official', e: 'estimated', estimated: 'estimated', p: 'provisional', provisional: 'provisional', i: 'imputed', imputed: 'imputed' };

/** The observation status of SDMX (code list OBS_STATUS: A, E, P, I) or the word for it; empty is official. */
export function readQuality(cell: string): Quality | undefined {
  return cell === '' ? 'official' : qualityCodes[cell.toLowerCase()];
}
