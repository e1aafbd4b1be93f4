import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around } from './around.ts';

const plain = (text: string, start: number, end: number) => around(text, [{ start, end }]).map(({ text: words, marked }) => (marked ? `[${words}]` : words)).join('');

describe('the words around a place', () => {
  test('from the beginning of the paragraph to its end', () => {
    const text = 'Before.\n\nStates should: open doors; serve meals.\n\nAfter.';
    const start = text.indexOf('open');
    expect(plain(text, start, start + 10)).toBe('States should: [open doors]; serve meals.');
  });

  test('cut at words where the paragraph is long', () => {
    const text = `${'long words '.repeat(100)}HERE${' more words'.repeat(100)}`;
    const start = text.indexOf('HERE');
    expect(plain(text, start, start + 4)).toMatch(/^… (?:long|words) .*\[HERE\].* …$/u);
  });

  test('what is marked is exactly what was asked for, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), fc.nat(900), fc.nat(900), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        expect(around(text, [{ start, end }]).filter(({ marked }) => marked).map((stretch) => stretch.text).join('')).toBe(text.slice(start, end));
      }),
    );
  });
});
