import type { RegionalGroup } from './regional-group.ts';
import { african, asiaPacific, easternEuropean, latinAmericanAndCaribbean, westernEuropeanAndOther } from './table.ts';

/** A State by the codes under which documents, statistics and badges know it. */
export interface State {
  /** ISO 3166-1 alpha-2: the code that everything here uses. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** UN M49 and ISO 3166-1 numeric: three digits, zeros in front. */
  readonly m49: string;
}

export interface MemberState extends State {
  /** The group in which it is counted for elections and balance; see `regionalCaseOf`. */
  readonly group: RegionalGroup;
  /** Day of admission to the United Nations, ISO 8601. */
  readonly admitted: string;
}

const codes = /^(?<code>[A-Z]{2}) (?<alpha3>[A-Z]{3}) (?<m49>\d{3}) (?<admitted>\d{4}-\d{2}-\d{2})$/u;

function read(group: RegionalGroup, table: string): readonly MemberState[] {
  return table.trim().split('\n').map((line) => {
    const { code, alpha3, m49, admitted } = codes.exec(line.trim())?.groups ?? {};
    if (code === undefined || alpha3 === undefined || m49 === undefined || admitted === undefined) throw new Error(`Not a State: ${line}`);
    return { code, alpha3, m49, group, admitted };
  });
}

/** The 193 Member States, in the order of their alpha-2 codes. */
export const stateTable: readonly MemberState[] = [
  ...read('african', african),
  ...read('asia-pacific', asiaPacific),
  ...read('eastern-european', easternEuropean),
  ...read('latin-american-and-caribbean', latinAmericanAndCaribbean),
  ...read('western-european-and-other', westernEuropeanAndOther),
].toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** Non-member States that have received a standing invitation as observers in the General Assembly. They belong to no regional group. */
export const observerStates: readonly State[] = [
  { code: 'PS', alpha3: 'PSE', m49: '275' },
  { code: 'VA', alpha3: 'VAT', m49: '336' },
];

const byCode: ReadonlyMap<string, MemberState> = new Map(stateTable.map((state) => [state.code, state]));

/** The Member State with that alpha-2 code. */
export function memberState(code: string): MemberState | undefined {
  return byCode.get(code);
}

/** A Member State or an observer State. */
export function isState(code: string): boolean {
  return byCode.has(code) || observerStates.some((state) => state.code === code);
}

export function isObserverState(code: string): boolean {
  return observerStates.some((state) => state.code === code);
}

const coded: ReadonlyMap<string, string> = new Map([...stateTable, ...observerStates].flatMap(({ code, alpha3, m49 }) => [[code, code], [alpha3, code], [m49, code]] as const));

/** The alpha-2 code behind any of the three codes, in any case and with or without the zeros of M49: `mx`, `MEX`, `484`, `8` → Albania. */
export function stateCoded(text: string): string | undefined {
  const wanted = text.trim().toUpperCase();
  return coded.get(/^\d{1,2}$/u.test(wanted) ? wanted.padStart(3, '0') : wanted);
}

/** The group in which a Member State is counted; `undefined` for an observer State and for what is no State. */
export function regionalGroupOf(code: string): RegionalGroup | undefined {
  return byCode.get(code)?.group;
}

/** The Member States that are counted in a group, in the order of their codes. */
export function countedIn(group: RegionalGroup): readonly string[] {
  return stateTable.filter((state) => state.group === group).map((state) => state.code);
}
