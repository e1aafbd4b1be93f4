import { decimalOf, decimalsOf } from '../../process/vocabulary/currencies.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { Money } from '../../process/vocabulary/money.ts';
import { localeOf } from '../messages/catalogue.ts';

const written = new Map<string, Intl.NumberFormat>();

function formatIn(language: Language, currency: string, bare: boolean): Intl.NumberFormat {
  const key = `${language} ${currency} ${bare}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const digits = { minimumFractionDigits: decimalsOf(currency), maximumFractionDigits: decimalsOf(currency) };
  const format = new Intl.NumberFormat(localeOf(language), bare ? digits : { style: 'currency', currency, currencyDisplay: 'code', ...digits });
  written.set(key, format);
  return format;
}

/** An amount with the code of its currency, to its smallest unit and exactly, as the reader's language writes numbers: `USD 1,250.00`. */
export function writeMoney(money: Money, language: Language): string {
  return formatIn(language, money.currency, false).format(decimalOf(money));
}

/** The same without the code, for a column that says the currency once. */
export function writeAmount(money: Money, language: Language): string {
  return formatIn(language, money.currency, true).format(decimalOf(money));
}
