import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies, decimalOf, decimalsOf, isCurrency, minorFrom } from './currencies.ts';

test('currencies have none, two, three or four decimals', () => {
  expect(['JPY', 'EUR', 'KWD', 'CLF'].map(decimalsOf)).toEqual([0, 2, 3, 4]);
  expect([isCurrency('CHF'), isCurrency('XYZ'), isCurrency('chf')]).toEqual([true, false, false]);
  expect(new Set(currencies).size).toBe(currencies.length);
});

test('an amount is written exactly, and read back as it was', () => {
  expect(decimalOf({ currency: 'KWD', minor: 1250 })).toBe('1.250');
  expect(decimalOf({ currency: 'EUR', minor: -5 })).toBe('-0.05');
  expect(decimalOf({ currency: 'JPY', minor: 1000 })).toBe('1000');
  fc.assert(fc.property(fc.constantFrom(...currencies), fc.maxSafeInteger(), (currency, minor) => minorFrom(decimalOf({ currency, minor }), currency) === minor || minor === 0 || Math.abs(minor) > 1e15));
});

test('what people type is read, and what is no amount of the currency is not', () => {
  expect(["1'250.50", '1 250,5', '1250.500', '٠'].map((typed) => minorFrom(typed, 'EUR'))).toEqual([125_050, 125_050, 125_050, undefined]);
  expect([minorFrom('10.5', 'JPY'), minorFrom('10.0', 'JPY'), minorFrom('1.2345', 'KWD'), minorFrom('ten', 'EUR'), minorFrom('', 'EUR'), minorFrom('-3', 'EUR')]).toEqual([undefined, 10, undefined, undefined, undefined, -300]);
});
