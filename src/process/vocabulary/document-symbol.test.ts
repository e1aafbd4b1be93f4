import { describe, expect, test } from 'vitest';
import { knownSymbol, meantBy, readSymbol } from './document-symbol.ts';

describe('symbols of documents', () => {
  test('what people write becomes the symbol', () => {
    for (const written of ['A/RES/71/280', 'a/res/71/280', ' A / RES / 71 / 280 ', 'A/RES/71/280.', '71/280', 'Resolution 71/280', 'General Assembly resolution 71/280', 'Res. 71/280', 'résolution 71/280', 'resolución 71/280', 'Ａ/RES/71/280']) expect(readSymbol(written)).toBe('A/RES/71/280');
    expect(readSymbol('A/CONF.231/3/Rev.1')).toBe('A/CONF.231/3/REV.1');
    expect(readSymbol('E/2018/L.7')).toBe('E/2018/L.7');
  });

  test('what is no symbol is none', () => {
    for (const written of ['', 'A', 'A/', 'Annex I', 'and/or', 'https://un.org/A/71', `A/${'1'.repeat(80)}`]) expect(readSymbol(written)).toBeUndefined();
  });

  test('a number under the Assembly may mean its resolution, and the exact symbol goes first', () => {
    expect(meantBy('A/71/280')).toEqual(['A/71/280', 'A/RES/71/280']);
    expect(meantBy('A/RES/71/280')).toEqual(['A/RES/71/280']);
    expect(knownSymbol('A/71/280', ['A/RES/71/280'])).toBe('A/RES/71/280');
    expect(knownSymbol('A/71/280', ['A/RES/71/280', 'A/71/280'])).toBe('A/71/280');
    expect(knownSymbol('71/281', ['A/RES/71/280'])).toBeUndefined();
  });
});
