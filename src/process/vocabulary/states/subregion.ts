/**
 * The subregions of the United Nations' M49 (standard country or area codes for statistical use, UNSD), with the Member and observer
 * States in each. They serve to draw States where they lie; nothing is concluded from them.
 */
const table = `
  northern-america CA US
  central-america BZ CR GT HN MX NI PA SV
  caribbean AG BB BS CU DM DO GD HT JM KN LC TT VC
  south-america AR BO BR CL CO EC GY PE PY SR UY VE
  northern-europe DK EE FI GB IE IS LT LV NO SE
  western-europe AT BE CH DE FR LI LU MC NL
  southern-europe AD AL BA ES GR HR IT ME MK MT PT RS SI SM VA
  eastern-europe BG BY CZ HU MD PL RO RU SK UA
  northern-africa DZ EG LY MA SD TN
  western-africa BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG
  middle-africa AO CD CF CG CM GA GQ ST TD
  eastern-africa BI DJ ER ET KE KM MG MU MW MZ RW SC SO SS TZ UG ZM ZW
  southern-africa BW LS NA SZ ZA
  western-asia AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
  central-asia KG KZ TJ TM UZ
  southern-asia AF BD BT IN IR LK MV NP PK
  eastern-asia CN JP KP KR MN
  south-eastern-asia BN ID KH LA MM MY PH SG TH TL VN
  australia-and-new-zealand AU NZ
  melanesia FJ PG SB VU
  micronesia FM KI MH NR PW
  polynesia TO TV WS
`;

export const subregions = [
  'northern-america', 'central-america', 'caribbean', 'south-america', 'northern-europe', 'western-europe', 'southern-europe', 'eastern-europe', 'northern-africa', 'western-africa', 'middle-africa', 'eastern-africa', 'southern-africa',
  'western-asia', 'central-asia', 'southern-asia', 'eastern-asia', 'south-eastern-asia', 'australia-and-new-zealand', 'melanesia', 'micronesia', 'polynesia',
] as const;
export type Subregion = (typeof subregions)[number];

const members: ReadonlyMap<string, readonly string[]> = new Map(
  table.trim().split('\n').map((line) => {
    const [name = '', ...codes] = line.trim().split(' ');
    return [name, codes];
  }),
);

/** The States of a subregion, by their alpha-2 codes, in the order of these. */
export function statesOfSubregion(subregion: Subregion): readonly string[] {
  return members.get(subregion) ?? [];
}
