import type { Stance } from '../../../src/process/synthesis/ledger/position-row.ts';

/** States by regional group, in the order of the five; they take positions in turn. None of this says anything of a real one. */
const pools = [
  'DZ AO BJ BW BF CM EG ET GH KE MG MW MA MZ NA NG RW SN',
  'BD BT CN FJ IN ID JP JO KZ MY MV MN NP PK PH QA LK TH',
  'AL AM BG HR CZ EE GE HU LV LT ME PL MD RO RS SK SI UA',
  'AR BB BZ BO BR CL CO CR CU DO EC GT GY HN JM MX PE UY',
  'AU AT BE CA DK FI FR DE GR IS IE IT LU NL NO PT ES CH',
].map((states) => states.split(' '));

/** How many of each pool, in the order of the five regional groups. */
type ByRegion = readonly [number, number, number, number, number];

export interface Wanted {
  readonly recommendation: string;
  readonly support?: ByRegion;
  readonly oppose?: ByRegion;
  readonly qualify?: ByRegion;
  /** Groups whose statement takes a stance on it. */
  readonly groups?: readonly (readonly [group: string, stance: Stance])[];
}

/** What is to become of the ladder: every word of it occurs, objections and qualifications with it. */
export const wanted: readonly Wanted[] = [
  { recommendation: 'ferry-languages', support: [0, 8, 5, 8, 6], groups: [['african-group', 'support'], ['eu', 'support'], ['aosis', 'support']] },
  { recommendation: 'night-bell', support: [4, 4, 3, 4, 3] },
  { recommendation: 'radio-hour', support: [1, 1, 1, 1, 0] },
  { recommendation: 'school-siren', support: [0, 1, 0, 1, 0] },
  { recommendation: 'lamp-code', support: [0, 1, 0, 0, 0] },
  { recommendation: 'second-doors', support: [0, 9, 8, 10, 8], oppose: [0, 0, 0, 0, 2], qualify: [0, 0, 1, 0, 0], groups: [['african-group', 'support']] },
  { recommendation: 'dune-line', support: [2, 4, 3, 4, 3], qualify: [0, 1, 0, 2, 1] },
  { recommendation: 'ask-the-quay', support: [0, 5, 2, 6, 0], oppose: [0, 7, 0, 3, 4], groups: [['african-group', 'support'], ['eu', 'support']] },
  { recommendation: 'crane-hours', support: [7, 7, 6, 7, 6], oppose: [0, 1, 0, 0, 0] },
  { recommendation: 'replace-in-a-week', support: [0, 9, 5, 10, 4], oppose: [0, 1, 0, 0, 0], groups: [['african-group', 'support'], ['eu', 'support']] },
  { recommendation: 'one-register', support: [8, 5, 4, 8, 5], qualify: [0, 2, 0, 0, 1] },
  { recommendation: 'binding-tables', support: [1, 2, 1, 2, 1] },
  { recommendation: 'voluntary-tables', support: [1, 2, 2, 1, 2] },
  { recommendation: 'dry-rooms-first', support: [5, 4, 4, 5, 4], oppose: [0, 0, 0, 0, 1], groups: [['aosis', 'support']] },
  { recommendation: 'sandbag-fund', support: [0, 3, 2, 0, 2], oppose: [0, 1, 1, 1, 3], qualify: [0, 2, 0, 1, 0], groups: [['african-group', 'support'], ['aosis', 'oppose']] },
  { recommendation: 'existing-purses', support: [0, 1, 2, 1, 5] },
];

export interface OwnPosition {
  readonly recommendation: string;
  readonly holder: string;
  readonly stance: Stance;
}

/** Who holds what: of each pool the next ones in turn, so that no State is for everything; nobody twice on one recommendation. */
export function ownPositions(): readonly OwnPosition[] {
  return wanted.flatMap(({ recommendation, support, oppose, qualify }, at) =>
    pools.flatMap((pool, region) => {
      const stances = ([['support', support], ['oppose', oppose], ['qualify', qualify]] as const).flatMap(([stance, counts]) => Array.from({ length: counts?.[region] ?? 0 }, () => stance));
      return stances.map((stance, index): OwnPosition => ({ recommendation, holder: pool[(at * 5 + index) % pool.length] ?? 'FJ', stance }));
    }),
  );
}

/** Statements of the three groups at the third session, and who dissociated itself. */
export const groupStatements = [
  { group: 'african-group', by: 'KE', dissociating: ['MU'] },
  { group: 'eu', by: 'EE', dissociating: ['HU', 'PL'] },
  { group: 'aosis', by: 'FJ', dissociating: ['SG'] },
] as const;
