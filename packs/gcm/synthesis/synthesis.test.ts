import { describe, expect, test } from 'vitest';
import { Given } from '../../../src/process/participation/given.test-support.ts';
import { subjectKey } from '../../../src/process/vocabulary/ids.ts';
import { languages } from '../../../src/process/vocabulary/language.ts';
import { gcmPack } from '../index.ts';
import { taxonomyFacts } from '../steps-synthesis.ts';
import { disagreementFacts } from './disagreements.ts';

const given = new Given();
for (const { at, by, commands } of gcmPack.steps) for (const command of commands) given.and(command, { at, by });

const letters = (last: string) => Array.from({ length: last.charCodeAt(0) - 96 }, (_, index) => String.fromCharCode(97 + index));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe('SY-1 taxonomies', () => {
  test.each([['themes', numbers(6)], ['dimensions', numbers(6)], ['areas', letters('l')], ['elements', letters('x')], ['objectives', numbers(23)]])('%s have their codes in the order of the document', (id, codes) => {
    const state = given.states.get(subjectKey('taxonomy', id));
    if (state?.kind !== 'taxonomy') throw new Error(`There is no taxonomy ${id}.`);
    expect(state.codes.map(({ code }) => code)).toEqual(codes);
  });

  test('name a document of the record for where their codes stand', () => {
    for (const { source } of taxonomyFacts) expect(given.states.has(subjectKey('document', source.document))).toBe(true);
  });

  test('headings tell the codes of one taxonomy apart in every language, and are short', () => {
    for (const { codes } of taxonomyFacts)
      for (const language of languages) {
        expect(new Set(codes.map(({ heading }) => heading[language])).size).toBe(codes.length);
        expect(codes.filter(({ heading }) => heading[language].length > 70)).toEqual([]);
      }
  });

  test('themes and dimensions are introduced in every language, for whoever codes', () => {
    for (const { taxonomy, codes } of taxonomyFacts) expect(codes.filter(({ introduction }) => introduction !== undefined)).toHaveLength(taxonomy === 'themes' || taxonomy === 'dimensions' ? 6 : 0);
  });
});

describe('SY-10 contested questions', () => {
  test('C31 to C35 are in the record, each side with the lines that speak for it', () => {
    expect(disagreementFacts.map(({ number }) => number)).toEqual(['C31', 'C32', 'C33', 'C34', 'C35']);
    for (const { disagreement, sides } of disagreementFacts) {
      const state = given.states.get(subjectKey('disagreement', disagreement));
      if (state?.kind !== 'disagreement') throw new Error(`There is no question ${disagreement}.`);
      expect(state.sides.map(({ sources }) => sources)).toEqual(sides.map(({ sources }) => sources));
      for (const { sources } of state.sides) expect([sources.length > 0, sources.every(({ document, locator }) => given.states.has(subjectKey('document', document)) && /^L\d+/u.test(locator ?? ''))]).toEqual([true, true]);
    }
  });

  test('the detention of migrants is a question of degree, with three answers', () => {
    expect(disagreementFacts.filter(({ sides }) => sides.length !== 2).map(({ number, sides }) => [number, sides.length])).toEqual([['C34', 3]]);
  });
});
