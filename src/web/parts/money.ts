import { decimalOf, decimalsOf } from '../../process/vocabulary/currencies.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { Money } from '../../process/vocabulary/money.ts';
import { localeOf } from '../messages/catalogue.ts';

const written = new Map<string, Intl.NumberFormat>();

function formatIn(language: Language, currency: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const digits = decimalsOf(currency);
  const format = new Intl.NumberFormat(localeOf(language), { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: digits, maximumFractionDigits: digits });
  written.set(key, format);
  return format;
}

/** An amount with the code of its currency, to its smallest unit and exactly, as the reader's language writes numbers: `USD 1,250.00`. */
export function writeMoney(money: Money, language: Language): string {
  return formatIn(language, money.currency).format(decimalOf(money));
}
