/** A rate as it was published, exactly: no float ever stands for it. `denominator` is more than nothing. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const one: Rational = { numerator: 1n, denominator: 1n };

/** A decimal number more than nothing, at most 15 digits before the point and 15 behind. */
export const ratePattern = /^(?=.*[1-9])\d{1,15}(?:\.\d{1,15})?$/u;

/** The rational that a decimal number writes. Throws on what is none. */
export function rationalOf(decimal: string): Rational {
  if (!ratePattern.test(decimal)) throw new RangeError(`No rate: ${decimal}`);
  const [whole = '', part = ''] = decimal.split('.');
  return { numerator: BigInt(whole + part), denominator: 10n ** BigInt(part.length) };
}

export function inverse({ numerator, denominator }: Rational): Rational {
  return { numerator: denominator, denominator: numerator };
}

/** A quotient rounded to a whole number, halves to the even one; `denominator` more than nothing. */
export function halfEven(numerator: bigint, denominator: bigint): bigint {
  const positive = numerator < 0n ? -numerator : numerator;
  const whole = positive / denominator;
  const twice = (positive % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && whole % 2n === 1n);
  const rounded = up ? whole + 1n : whole;
  return numerator < 0n ? -rounded : rounded;
}
