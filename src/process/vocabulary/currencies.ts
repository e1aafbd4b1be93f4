import type { Money } from './money.ts';

/** ISO 4217, the currencies in use, by the number of decimals of their smallest unit. Source: ISO 4217 list one (SIX), 2024. */
const byDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const decimals: ReadonlyMap<string, number> = new Map(byDecimals.flatMap(([count, codes]) => codes.split(' ').map((code) => [code, count] as const)));

export const currencies: readonly string[] = [...decimals.keys()].toSorted();

export function isCurrency(code: string): boolean {
  return decimals.has(code);
}

/** How many decimals its smallest unit has: none of the yen, three of the dinar of Kuwait; two where the code is none of ISO 4217. */
export function decimalsOf(currency: string): number {
  return decimals.get(currency) ?? 2;
}

/** An amount as a decimal number, exactly: `{ currency: 'KWD', minor: 1250 }` is `1.250`. */
export function decimalOf({ currency, minor }: Money): `${number}` {
  const places = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${minor < 0 ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}` as `${number}`;
}

/** What somebody typed as an amount of a currency, in its smallest unit; undefined: no such number, or more decimals than the currency has. Spaces and apostrophes between thousands are let pass, and the last point or comma is that of the decimals. */
export function minorFrom(typed: string, currency: string): number | undefined {
  const places = decimalsOf(currency);
  const plain = typed.normalize('NFKC').replace(/[\s'’]/gu, '').replace(',', '.');
  const found = /^(?<sign>-?)(?<whole>\d{1,15})(?:\.(?<part>\d*))?$/u.exec(plain)?.groups;
  if (found === undefined) return undefined;
  const part = found['part'] ?? '';
  if (part.length > places && /[1-9]/u.test(part.slice(places))) return undefined;
  const minor = Number(`${found['sign']}${found['whole']}${part.slice(0, places).padEnd(places, '0')}`);
  return Number.isSafeInteger(minor) ? minor : undefined;
}
