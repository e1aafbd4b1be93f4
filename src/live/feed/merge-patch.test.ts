import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatch, patchBetween } from './merge-patch.ts';

const { view } = fc.letrec<{ view: Record<string, unknown>; value: unknown }>((tie) => ({
  view: fc.dictionary(fc.oneof(fc.constantFrom('a', 'b', 'speakers', '__proto__', 'constructor'), fc.string()), tie('value'), { maxKeys: 5 }),
  value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), fc.array(fc.oneof(fc.integer(), fc.constant(null), fc.string())), tie('view')),
}));

/** The examples of RFC 7396, appendix A. */
const examples: readonly (readonly [unknown, unknown, unknown])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [['a', 'b'], ['c', 'd'], ['c', 'd']],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('merge patches', () => {
  test.each(examples)('%j with %j is %j', (target, patch, result) => {
    expect(applyPatch(target, patch)).toEqual(result);
  });

  test('a patch between two views makes the second of the first, over the wire too', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const patch = patchBetween(before, after);
        const [was, sent, is]: unknown[] = JSON.parse(JSON.stringify([before, patch ?? {}, after]));
        expect(applyPatch(was, sent)).toEqual(is);
        expect(patch === undefined).toBe(JSON.stringify(sorted(was)) === JSON.stringify(sorted(is)));
      }),
      { numRuns: 1000 },
    );
  });

  test('members that are undefined are as if they were not there', () => {
    expect(patchBetween({ a: undefined }, {})).toBeUndefined();
    expect(patchBetween({ a: 1 }, { a: undefined })).toEqual({ a: null });
    expect(patchBetween({}, { a: undefined })).toBeUndefined();
  });

  test('one thing of thirty is a small patch', () => {
    const speakers = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`s${index}`, { holder: 'fr', seconds: index }]));
    expect(patchBetween({ speakers }, { speakers: { ...speakers, s7: { holder: 'fr', seconds: 90 } } })).toEqual({ speakers: { s7: { seconds: 90 } } });
  });

  test('a view with null is refused', () => {
    expect(() => patchBetween({}, { a: { b: null } })).toThrow('null at b');
  });
});

/** Order of members says nothing in JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]);
}
