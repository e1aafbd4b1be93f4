import type { Language } from '../language.ts';
import { stateName } from './names.ts';

/** A name in a language, by its BCP 47 code, so that it is set and read aloud rightly. */
export interface OwnName {
  readonly language: string;
  readonly name: string;
}

/**
 * States by the official language in which they write their own name; under two or three where the State always uses
 * more than one. Source: official languages by CLDR's territory–language data, narrowed to the main ones.
 */
const statesIn: Readonly<Record<string, string>> = {
  de: 'AT CH DE LI', nl: 'BE NL SR', es: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE',
  ar: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TD TN YE',
  fr: 'BE BF BJ CA CD CF CG CH CI CM DJ FR GA GN HT KM LU MC ML NE SN TD TG',
  en: 'AG AU BB BS BW BZ CA CM DM FJ FM GB GD GH GM GY JM KI KN LC LR LS MH MU MW NA NG NR NZ PG PW SB SC SG SL SS SZ TT TV UG US VC VU ZA ZM ZW',
  pt: 'AO BR CV GW MZ PT ST TL', it: 'CH IT SM VA', ko: 'KP KR', ms: 'BN MY', ro: 'MD RO', el: 'CY GR', tr: 'CY TR', fi: 'FI', sv: 'FI SE', sw: 'KE TZ', ps: 'AF', fa: 'AF IR',
  am: 'ET', az: 'AZ', be: 'BY', bg: 'BG', bn: 'BD', bs: 'BA', ca: 'AD', cs: 'CZ', da: 'DK', dv: 'MV', dz: 'BT', et: 'EE', fil: 'PH', ga: 'IE', he: 'IL', hi: 'IN', hr: 'HR', hu: 'HU', hy: 'AM', id: 'ID', is: 'IS', ja: 'JP', ka: 'GE', kk: 'KZ', km: 'KH', ky: 'KG', lb: 'LU', lo: 'LA', lt: 'LT', lv: 'LV',
  mg: 'MG', mi: 'NZ', mk: 'MK', mn: 'MN', mt: 'MT', my: 'MM', ne: 'NP', no: 'NO', pl: 'PL', rn: 'BI', ru: 'RU', rw: 'RW', si: 'LK', sk: 'SK', sl: 'SI', sm: 'WS', so: 'SO', sq: 'AL', sr: 'RS', 'sr-Latn-ME': 'ME', ta: 'LK', tg: 'TJ', th: 'TH', ti: 'ER', tk: 'TM', to: 'TO', uk: 'UA', ur: 'PK', uz: 'UZ', vi: 'VN', zh: 'CN',
};

/** Where a State writes its own name otherwise than CLDR, or CLDR has no names in its language. */
const written: Readonly<Record<string, string>> = { BT: 'འབྲུག་ཡུལ', IR: 'جمهوری اسلامی ایران', KP: '조선민주주의인민공화국', LA: 'ສປປ ລາວ', MV: 'ދިވެހިރާއްޖެ', VA: 'Santa Sede', WS: 'Samoa' };

const languagesOf = Map.groupBy(
  Object.entries(statesIn).flatMap(([language, codes]) => codes.split(' ').map((code) => ({ language, code }))),
  ({ code }) => code,
);

const unLanguages: readonly Language[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** What a State calls itself, in its own languages and scripts. The six official languages write it as the United Nations does. Empty for what is no State. */
export function ownNames(code: string): readonly OwnName[] {
  return (languagesOf.get(code) ?? []).map(({ language }) => ({ language, name: written[code] ?? nameIn(language, code) }));
}

function nameIn(language: string, code: string): string {
  const official = unLanguages.find((one) => one === language);
  return official === undefined ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : stateName(code, official);
}
