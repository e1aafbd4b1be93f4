import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { longestInQr, qrSvg } from './qr.ts';

/** The picture that a browser draws, from the two paths of the SVG alone. */
function drawn(svg: string): { readonly pixels: Uint8ClampedArray; readonly side: number } {
  const size = Number(/viewBox="0 0 (?<size>\d+) /u.exec(svg)?.groups?.['size']);
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { groups } of svg.matchAll(/M(?<x>\d+) (?<y>\d+)h(?<length>\d+)v1h-\d+z/gu)) {
    const [x, y, length] = [Number(groups?.['x']) * scale, Number(groups?.['y']) * scale, Number(groups?.['length']) * scale];
    for (let row = y; row < y + scale; row += 1) for (let at = x; at < x + length; at += 1) pixels.set([0, 0, 0, 255], (row * side + at) * 4);
  }
  return { pixels, side };
}

test('whatever is written into a code, a scanner reads the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (text) => {
      const { pixels, side } = drawn(qrSvg(text));
      return jsQR.default(pixels, side, side)?.data === text;
    }),
    { numRuns: 60 },
  );
});

test('the code has a name where one is given, and no style that a page would have to allow', () => {
  expect(qrSvg('x', 'Code of "A" & <B>')).toContain('role="img" aria-label="Code of &quot;A&quot; &amp; &lt;B>"');
  expect(qrSvg('x')).toContain('aria-hidden="true"');
  expect(qrSvg('x', 'y')).not.toContain('style');
});

test('what fits into no code is an error', () => {
  expect(qrSvg('x'.repeat(longestInQr))).toContain('<svg');
  expect(() => qrSvg('x'.repeat(longestInQr + 1))).toThrow(RangeError);
});
