import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyVector, fitTerms, product, vectorOf, weightedSum } from './vectors.ts';

const documents = fc.array(fc.array(fc.constantFrom('access', 'border', 'child', 'data', 'employ', 'family', 'goods'), { maxLength: 12 }), { minLength: 1, maxLength: 20 });

test('a vector has ascending places and length 1, whatever the order of its words', () => {
  fc.assert(fc.property(documents, (texts) => {
    const space = fitTerms(texts);
    for (const text of texts) {
      const vector = vectorOf(text, space);
      expect([...vector.terms]).toEqual([...new Set(vector.terms)].toSorted((a, b) => a - b));
      if (text.length > 0) expect(product(vector, vector)).toBeCloseTo(1, 12);
      expect(vectorOf(text.toReversed(), space)).toEqual(vector);
    }
  }));
});

test('a cosine is between 0 and 1 and the same both ways', () => {
  fc.assert(fc.property(documents, (texts) => {
    const space = fitTerms(texts);
    const [a, b] = [vectorOf(texts[0] ?? [], space), vectorOf(texts.at(-1) ?? [], space)];
    expect(product(a, b)).toBe(product(b, a));
    expect(product(a, b)).toBeGreaterThanOrEqual(0);
    expect(product(a, b)).toBeLessThanOrEqual(1 + 1e-12);
  }));
});

test('a rare term weighs more than a frequent one; one that was only in “also” weighs most', () => {
  const { places, idf, documents: seen } = fitTerms([['data', 'border'], ['data'], ['data', 'data']], [['visa', 'data']]);
  const weight = (term: string) => idf[places.get(term) ?? -1] ?? Number.NaN;
  expect(seen).toBe(3);
  expect(weight('data')).toBe(1);
  expect(weight('border')).toBe(1.693147181);
  expect(weight('visa')).toBeGreaterThan(weight('border'));
});

test('unknown terms give the empty vector', () => {
  expect(vectorOf(['elsewhere'], fitTerms([['here']]))).toBe(emptyVector);
  expect(product(emptyVector, emptyVector)).toBe(0);
});

test('a weighted sum adds up term by term', () => {
  const space = fitTerms([['a'], ['b']]);
  const sum = weightedSum([{ vector: vectorOf(['a'], space), weight: 2 }, { vector: vectorOf(['b'], space), weight: 3 }, { vector: vectorOf(['a'], space), weight: 1 }]);
  expect([...sum.weights]).toEqual([3, 3]);
});
