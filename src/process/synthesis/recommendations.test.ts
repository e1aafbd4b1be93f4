import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { code, confirm, found, given, join, paperText, place, recommendation, reject, separate, split } from './recommendations.test-support.ts';

const at = { at: '2017-05-08' };

describe('found in a text', () => {
  test('SY-2 a recommendation keeps its exact place and words', () => {
    const { origin, text } = recommendation(given(), 'meals');
    expect(text).toBe('We ask for warm meals.');
    expect(origin?.pieces.map(({ start, end }) => paperText.slice(start, end))).toEqual(['We ask for warm meals.']);
  });

  test('SY-2 pieces that a page end parts are read as one', () => {
    const parted = given().and(found('parted', 'clean beds', { origin: { of: 'input:paper', pieces: [place('clean beds'), place('quiet nights')] } }), at);
    expect(recommendation(parted, 'parted').text).toBe('clean beds quiet nights');
  });

  test('SY-2 words that do not stand there, that lie outside or overlap are refused', () => {
    const pieces = (...of: readonly unknown[]) => found('other', 'clean', { origin: { of: 'input:paper', pieces: of } });
    expect(outcome(given(), pieces({ ...place('clean'), quote: 'dirty' }))).toBe('passage-differs SY-2');
    expect(outcome(given(), pieces({ start: paperText.length, end: paperText.length + 4, quote: 'more' }))).toBe('passage-outside SY-2');
    expect(outcome(given(), pieces(place('quiet nights'), place('clean beds')))).toBe('passage-outside SY-2');
    expect(outcome(given(), pieces({ start: 0, end: 2, quote: 'three' }))).toMatch(/^bad-input/u);
    expect(outcome(given(), found('other', 'clean', { origin: { of: 'input:nowhere', pieces: [place('clean')] } }))).toBe('not-found WP-6');
  });
});

describe('judged by a person', () => {
  test('SY-3 what the extractor finds waits; what a person marks is confirmed by that', () => {
    expect(recommendation(given(), 'doors').status).toBe('proposed');
    expect(recommendation(given([found('mine', 'warm meals', { foundBy: 'person' })]), 'mine').status).toBe('confirmed');
  });

  test('SY-3 confirming may tidy the words; the words of the source stay', () => {
    const tidied = given([confirm('meals', 'Serve warm meals.')]);
    expect(recommendation(tidied, 'meals')).toMatchObject({ status: 'confirmed', text: 'Serve warm meals.', origin: { pieces: [{ quote: 'We ask for warm meals.' }] } });
    expect(outcome(tidied, confirm('meals'))).toBe('nothing-changes SY-3');
    expect(outcome(tidied, confirm('nowhere'))).toBe('not-found WP-6');
  });

  test('SY-3 rejected with a reason, seen, and confirmed after all', () => {
    const rejected = given([reject('doors', 'A greeting.')]);
    expect(recommendation(rejected, 'doors')).toMatchObject({ status: 'rejected', reason: 'A greeting.', text: 'We ask for open doors.' });
    expect(outcome(rejected, reject('doors'))).toBe('not-standing SY-3');
    expect(outcome(given(), reject('doors', '  '))).toMatch(/^bad-input/u);
    const back = recommendation(rejected.and(confirm('doors'), at), 'doors');
    expect(back.status).toBe('confirmed');
    expect(back.reason).toBeUndefined();
  });
});

describe('split', () => {
  const parts = { cleanliness: 'We ask for clean beds', quiet: 'for quiet nights.' };

  test('SY-4 each part has its own place, heading and codes; the whole stays with what came of it', () => {
    const after = given([code('beds', 'themes', ['themes/1']), split('beds', parts)]);
    expect(recommendation(after, 'beds')).toMatchObject({ status: 'split', members: ['cleanliness', 'quiet'], text: 'We ask for clean beds and for quiet nights.' });
    expect(recommendation(after, 'quiet')).toMatchObject({ status: 'confirmed', from: 'beds', codes: ['themes/1'], text: 'for quiet nights.', origin: { of: 'input:paper', pieces: [place('for quiet nights.')] } });
  });

  test('SY-4 into two at least, each inside the whole, only what stands', () => {
    expect(outcome(given(), split('beds', { one: 'clean beds' }))).toBe('too-few-pieces SY-4');
    expect(outcome(given(), split('beds', { one: 'clean beds', two: 'open doors' }))).toBe('passage-outside SY-4');
    expect(outcome(given(), split('beds', { one: 'clean beds', meals: 'quiet nights' }))).toBe('already-exists WP-1');
    expect(outcome(given([split('beds', parts)]), split('beds', { one: 'clean', two: 'beds' }))).toBe('not-standing SY-4');
    expect(outcome(given([join('care', ['meals', 'beds'])]), split('care', parts))).toBe('not-standing SY-4');
  });
});

describe('joined', () => {
  test('SY-5 the members stay with their words and places, and pool their codes', () => {
    const joined = given([code('meals', 'themes', ['themes/1']), code('beds', 'areas', ['areas/north']), join('care', ['meals', 'beds', 'meals'])]);
    expect(recommendation(joined, 'care')).toMatchObject({ status: 'confirmed', members: ['meals', 'beds'], codes: ['areas/north', 'themes/1'], text: 'We ask for good care.' });
    expect(recommendation(joined, 'meals')).toMatchObject({ status: 'joined', into: 'care', text: 'We ask for warm meals.', origin: { pieces: [place('We ask for warm meals.')] } });
  });

  test('SY-5 a member is separated again', () => {
    const apart = given([join('care', ['meals', 'beds']), separate('meals', 'care')]);
    expect(recommendation(apart, 'meals').status).toBe('confirmed');
    expect(recommendation(apart, 'meals').into).toBeUndefined();
    expect(recommendation(apart, 'care').members).toEqual(['beds']);
    expect(outcome(apart, separate('meals', 'care'))).toBe('not-standing SY-5');
  });

  test('SY-5 two at least, and nothing that was rejected, split or joined already', () => {
    expect(outcome(given(), join('care', ['meals', 'meals']))).toBe('too-few-to-join SY-5');
    expect(outcome(given(), join('care', ['meals', 'nowhere']))).toBe('not-found WP-6');
    expect(outcome(given(), join('doors', ['meals', 'beds']))).toBe('already-exists WP-1');
    expect(outcome(given([reject('meals')]), join('care', ['meals', 'beds']))).toBe('not-standing SY-5');
    expect(outcome(given([join('care', ['meals', 'beds'])]), join('more', ['meals', 'doors']))).toBe('not-standing SY-5');
  });
});

describe('coded', () => {
  test('SY-6 to several taxonomies at once; one replaces only its own', () => {
    const coded = given([code('doors', 'themes', ['themes/1', 'themes/2']), code('doors', 'areas', ['areas/south']), code('doors', 'themes', ['themes/2'])]);
    expect(recommendation(coded, 'doors').codes).toEqual(['areas/south', 'themes/2']);
    expect(recommendation(coded.and(code('doors', 'themes', []), at), 'doors').codes).toEqual(['areas/south']);
  });

  test('SY-6 only codes that the taxonomy has, each once', () => {
    expect(outcome(given(), code('doors', 'themes', ['themes/9']))).toBe('unknown-code SY-6');
    expect(outcome(given(), code('doors', 'themes', ['areas/north']))).toBe('unknown-code SY-6');
    expect(outcome(given(), code('doors', 'themes', ['themes/1', 'themes/1']))).toBe('code-twice SY-6');
    expect(outcome(given(), code('doors', 'moods', ['moods/1']))).toBe('unknown-code SY-6');
  });

  test('SY-6 coding is no change of its words: nothing that cites it is flagged', () => {
    const before = recommendation(given(), 'doors').changedAt;
    expect(recommendation(given([code('doors', 'themes', ['themes/1'])]), 'doors').changedAt).toBe(before);
  });
});
