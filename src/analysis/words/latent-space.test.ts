import { PCA } from 'ml-pca';
import { expect, test } from 'vitest';
import { denseProduct, fitLatentSpace, latentVectorOf } from './latent-space.ts';
import { fraction, generatorOf } from './seeded.ts';
import { fitTerms, vectorOf } from './vectors.ts';

const generator = generatorOf(7);
const subjects = [['visa', 'border', 'entry', 'passport'], ['school', 'teacher', 'pupil', 'lesson'], ['wage', 'employ', 'recruit', 'skill']];
const texts = Array.from({ length: 90 }, (_, at) => Array.from({ length: 5 }, () => subjects[at % 3]?.[generator() % 4] ?? ''));
const space = fitTerms(texts);
const vectors = texts.map((text) => vectorOf(text, space));

test('texts of one subject lie together though they share no word', () => {
  const latent = fitLatentSpace(vectors, space.places.size, 3);
  const at = (word: string) => latentVectorOf(vectorOf([word], space), latent);
  expect(denseProduct(at('visa'), at('passport'))).toBeGreaterThan(0.9);
  expect(denseProduct(at('visa'), at('teacher'))).toBeLessThan(0.1);
});

test('the directions are those of an independent decomposition', () => {
  const latent = fitLatentSpace(vectors, space.places.size, 12);
  const dense = vectors.map((vector) => Array.from({ length: space.places.size }, (_, place) => vector.weights[vector.terms.indexOf(place)] ?? 0));
  const reference = new PCA(dense, { center: false, scale: false }).getEigenvectors();
  for (let place = 0; place < 3; place += 1) {
    const own = Array.from({ length: space.places.size }, (_, term) => latent.rows[term * latent.dimensions + place] ?? 0);
    expect(Math.abs(denseProduct(own, reference.getColumn(place)))).toBeCloseTo(1, 6);
  }
});

test('the same vectors give the same numbers, bit for bit', () => {
  expect(fitLatentSpace(vectors, space.places.size, 3)).toEqual(fitLatentSpace(vectors, space.places.size, 3));
});

test('nothing, or less than asked for, is no error', () => {
  expect(fitLatentSpace([], 0).dimensions).toBe(0);
  const one = fitLatentSpace(vectors.slice(0, 1), space.places.size);
  expect(one.dimensions).toBe(1);
  expect([...latentVectorOf(vectorOf(['elsewhere'], space), one)]).toEqual([0]);
});

test('fractions are of [0, 1) and repeat with the seed', () => {
  const drawn = Array.from({ length: 1000 }, () => fraction(generator));
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(Array.from({ length: 5 }, generatorOf(3))).toEqual(Array.from({ length: 5 }, generatorOf(3)));
});
