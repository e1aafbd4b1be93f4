import { languageOf } from '../../../analysis/words/words.ts';
import { pledgeRegions, pledgeSides } from '../../../process/commitments/pledge-fields.ts';
import { pledgeMeans } from '../../../process/commitments/state.ts';
import type { PledgeFile } from '../../../process/commitments/state.ts';
import { isCurrency, minorFrom } from '../../../process/vocabulary/currencies.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import { countryNamed } from '../../../process/vocabulary/country-names.ts';
import { isState, stateCoded } from '../../../process/vocabulary/states/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Visit } from '../../visit.ts';
import { parted } from './pledge-values.ts';
import type { PledgeValues } from './pledge-values.ts';

/** What is wrong with the fields before any rule is asked, each in a sentence: all at once. */
export function wrongIn({ words }: Visit, values: PledgeValues): readonly string[] {
  const { title, commitments, amount, currency, from, until, madeOn } = values;
  const code = currency.toUpperCase();
  return [
    ...(title === '' ? [words('pledge.no-title')] : []),
    ...(commitments.length === 0 ? [words('pledge.no-commitment')] : []),
    ...(amount !== '' && currency === '' ? [words('pledge.no-currency')] : []),
    ...(amount !== '' && currency !== '' && isCurrency(code) && minorFrom(amount, code) === undefined ? [words('pledge.no-amount', { amount, currency: code })] : []),
    ...[from, until, madeOn].filter((day) => day !== '' && parseIsoDay(day) === undefined).map((day) => words('pledge.no-day', { day })),
  ];
}

/** The fields as a command says them. */
export function dataOf(visit: Visit, values: PledgeValues, files: readonly PledgeFile[]) {
  const { title, text, language, partners, means, seeks, region, countries, from, until } = values;
  const provisions = values.provisions.map(parted);
  const revision = provisions[0]?.[0];
  const money = moneyOf(values);
  const side = pledgeSides.find((one) => one === seeks);
  const where = pledgeRegions.find((one) => one === region);
  return {
    title: title.slice(0, 400), text, language: isLanguage(language) ? language : (languageOf(`${title}\n${text}`) ?? visit.language),
    partners: linesIn(partners).map(partyIn),
    commitments: values.commitments.map(parted).map(([commitment, label]) => ({ commitment, label })),
    provisions: provisions.map(([, id]) => id), ...(revision !== undefined && { revision }),
    means: pledgeMeans.filter((one) => means.includes(one)), ...(side !== undefined && { seeks: side }), ...(where !== undefined && { region: where }),
    countries: [...countries], ...(from !== '' && { from }), ...(until !== '' && { until }), ...(money !== undefined && { money }), files: [...files],
  };
}

/** A code that is none goes as it is: the rules refuse it by name (CM-11). */
function moneyOf({ amount, currency }: PledgeValues) {
  if (amount === '') return undefined;
  const code = currency.toUpperCase();
  return { currency: isCurrency(code) ? code : currency, minor: minorFrom(amount, code) ?? 0 };
}

export function linesIn(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, 100);
}

/** A State by its code or its name in any of the six languages, else as it was written. */
export function partyIn(line: string): string {
  const code = (/^[A-Za-z]{2,3}$/u.test(line) ? stateCoded(line) : undefined) ?? countryNamed(line);
  return code !== undefined && isState(code) ? code : line.slice(0, 200).toWellFormed();
}
