import type { IsoDay } from '../fuzzy-date/fuzzy-date.ts';

/** A State on the United Nations' list of least developed countries: from the year of its inclusion, and until the day of its graduation. */
export interface ListedState {
  readonly code: string;
  readonly since: number;
  /** The day on which it left the list. */
  readonly until?: string;
  /** Day foreseen by a resolution, not taken for done here: such days have been put off before. */
  readonly foreseen?: string;
}

/**
 * Source: UN Committee for Development Policy, list of least developed countries as of 19 December 2024 (44 States), with years of inclusion and
 * graduations of 1994 (Botswana) to 2024; days foreseen: General Assembly resolutions 76/8 and those on later graduations.
 */
const included: readonly (readonly [since: number, codes: string])[] = [
  [1971, 'AF BJ BT BW BF BI TD ET GN HT LA LS MW MV ML NP NE RW WS SO SD UG TZ YE'],
  [1975, 'BD CF GM'],
  [1977, 'CV KM'],
  [1981, 'GW'],
  [1982, 'DJ GQ ST SL TG'],
  [1985, 'VU'],
  [1986, 'KI MR TV'],
  [1987, 'MM'],
  [1988, 'MZ'],
  [1990, 'LR'],
  [1991, 'KH CD MG SB ZM'],
  [1994, 'AO ER'],
  [2000, 'SN'],
  [2003, 'TL'],
  [2012, 'SS'],
];

const left: Readonly<Record<string, string>> = { BW: '1994-12-19', CV: '2007-12-20', MV: '2011-01-01', WS: '2014-01-01', GQ: '2017-06-04', VU: '2020-12-04', BT: '2023-12-13', ST: '2024-12-13' };
const foreseen: Readonly<Record<string, string>> = { BD: '2026-11-24', LA: '2026-11-24', NP: '2026-11-24', SB: '2027-12-13', KH: '2029-12-19', SN: '2029-12-19' };

export const leastDeveloped: readonly ListedState[] = included
  .flatMap(([since, codes]) => codes.split(' ').map((code): ListedState => {
    const [until, planned] = [left[code], foreseen[code]];
    return { code, since, ...(until !== undefined && { until }), ...(planned !== undefined && { foreseen: planned }) };
  }))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(leastDeveloped.map((state) => [state.code, state]));

/** Whether a State is among the least developed countries on a day; of the year of its inclusion every day counts. */
export function isLeastDeveloped(code: string, on: IsoDay): boolean {
  const state = byCode.get(code);
  return state !== undefined && Number(on.slice(0, 4)) >= state.since && (state.until === undefined || on < state.until);
}

/** The 32 landlocked developing countries. Source: UN-OHRLLS, list of 2024. */
const landlocked = new Set('AF AM AZ BF BI BO BT BW CF ET KG KZ LA LS MD MK ML MN MW NE NP PY RW SS SZ TD TJ TM UG UZ ZM ZW'.split(' '));

/** The 37 small island developing States that are members of the United Nations. Source: UN-OHRLLS, list of 2024. */
const smallIslands = new Set('AG BB BS BZ CU CV DM DO FJ FM GD GW GY HT JM KI KM KN LC MH MU MV NR PG PW SB SC SG SR ST TL TO TT TV VC VU WS'.split(' '));

export function isLandlockedDeveloping(code: string): boolean {
  return landlocked.has(code);
}

export function isSmallIslandDeveloping(code: string): boolean {
  return smallIslands.has(code);
}

/** States that are counted among the developed. Source: the United Nations' M49, developed regions as last listed (2021), with the Republic of Korea as of then. */
const developed = new Set(
  'AD AL AT AU BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IS IT JP KR LI LT LU LV MC MD ME MK MT NL NO NZ PL PT RO RS RU SE SI SK SM UA US VA'.split(' '),
);

/** Every State that is not counted among the developed, and those that are landlocked and developing by their own list. */
export function isDeveloping(code: string): boolean {
  return !developed.has(code) || landlocked.has(code);
}
