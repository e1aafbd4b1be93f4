import { decimalsOf } from '../../vocabulary/currencies.ts';
import type { IsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Money } from '../../vocabulary/money.ts';
import type { ExchangeRate } from '../state.ts';
import { halfEven, inverse, one, rationalOf } from './rational.ts';
import type { Rational } from './rational.ts';

/** What a rate is looked up in: the currency of the books and what was published. */
export interface RateBook {
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
}

/** The rate that counts on a day: the last published for that day or one before. None for the currency of the books itself. */
export function publishedOn({ rates }: RateBook, currency: string, on: IsoDay): ExchangeRate | undefined {
  let last: ExchangeRate | undefined;
  for (const rate of rates) if (rate.currency === currency && rate.on <= on && (last === undefined || rate.on > last.on)) last = rate;
  return last;
}

/** One unit of a currency in that of the books on a day; undefined: there is no rate on or before it. */
export function rateOn(book: RateBook, currency: string, on: IsoDay): Rational | undefined {
  if (currency === book.currency) return one;
  const found = publishedOn(book, currency, on);
  if (found === undefined) return undefined;
  return found.quoted === 'units-for-one' ? inverse(rationalOf(found.rate)) : rationalOf(found.rate);
}

/** An amount in the smallest unit of the currency of the books, rounded half to even (FU-3); undefined: more than can be kept exactly. */
export function inBooks(book: RateBook, { currency, minor }: Money, rate: Rational): number | undefined {
  if (currency === book.currency) return minor;
  const [from, to] = [decimalsOf(currency), decimalsOf(book.currency)];
  const scaled = { numerator: BigInt(minor) * rate.numerator * 10n ** BigInt(to), denominator: rate.denominator * 10n ** BigInt(from) };
  const value = Number(halfEven(scaled.numerator, scaled.denominator));
  return Number.isSafeInteger(value) ? value : undefined;
}
