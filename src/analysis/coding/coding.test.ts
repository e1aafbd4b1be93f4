import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeItems, codeOne, prepareCoding, refineWith } from './coding.ts';
import { oceans, oceanTexts, spoken } from './oceans.test-support.ts';
import type { Spoken } from './oceans.test-support.ts';

function share(language: Spoken, asCodebook: Spoken | 'all'): number {
  const items = oceanTexts(language);
  const codings = codeItems(prepareCoding(oceans(asCodebook)), items);
  return codings.filter(({ top }, at) => top[0]?.code === items[at]?.code).length / items.length;
}

describe('languages', () => {
  test('English, French and Spanish are coded equally well, with a codebook of their own or one of three versions', () => {
    const shares = spoken.flatMap((language) => [share(language, language), share(language, 'all')]);
    expect(Math.min(...shares)).toBeGreaterThan(0.8);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.1);
  });

  test('a text without a stated language is told to be in it', () => {
    const model = prepareCoding(oceans('all'));
    for (const { text, code } of oceanTexts('fr').slice(0, 8)) expect(codeOne(model, { text })).toMatchObject({ language: 'fr', top: [{ code }, {}, {}] });
  });

  test('without a version in its language a text is compared with the English one, and left to a person', () => {
    const model = prepareCoding(oceans('en'));
    const codings = oceanTexts('fr').map((item) => codeOne(model, item));
    expect(codings.every(({ abstain, top }) => abstain && top.length === 3)).toBe(true);
  });

  test('Arabic, Chinese and Russian texts are left to a person where there is no version, and coded where there is', () => {
    const model = prepareCoding(oceans('all'));
    for (const text of ['ينبغي نشر جميع البيانات العلمية', '各国应公布所有海洋数据', 'Публиковать все научные данные']) expect(codeOne(model, { text })).toMatchObject({ margin: 0, abstain: true });
    const versions = prepareCoding({ taxonomy: 't', codes: [{ code: 'data', heading: 'Data', versions: { zh: { heading: '科学数据' }, ru: { heading: 'Научные данные' }, ar: { heading: 'البيانات العلمية' } } }, { code: 'fish', heading: 'Fish', versions: { zh: { heading: '渔业' }, ru: { heading: 'Рыболовство' }, ar: { heading: 'مصايد الأسماك' } } }] });
    for (const text of ['ينبغي نشر جميع البيانات العلمية', '各国应公布所有科学数据', 'Публиковать все научные данные']) expect(codeOne(versions, { text })).toMatchObject({ top: [{ code: 'data' }, { code: 'fish' }], abstain: false });
  });
});

describe('the same input gives the same output', () => {
  const model = prepareCoding(oceans('all'), { background: oceanTexts('en') });
  const items = spoken.flatMap(oceanTexts);
  const once = codeItems(model, items);

  test('twice', () => {
    expect(JSON.stringify(codeItems(prepareCoding(oceans('all'), { background: oceanTexts('en') }), items))).toBe(JSON.stringify(once));
  });

  test('in any order of the texts', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...items.keys()], { minLength: items.length }), (order) => {
      const codings = codeItems(model, order.map((place) => items[place] ?? { text: '' }));
      expect(JSON.stringify(codings)).toBe(JSON.stringify(order.map((place) => once[place])));
    }), { numRuns: 20 });
  });

  test('scores have six decimals at most, fall, and lead by the margin', () => {
    for (const { top, margin } of once) {
      for (const { score } of top) expect(Number(score.toFixed(6))).toBe(score);
      expect(top.map(({ score }) => score)).toEqual(top.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(margin).toBeCloseTo((top[0]?.score ?? 0) - (top[1]?.score ?? 0), 6);
    }
  });
});

describe('what people confirm', () => {
  const items = oceanTexts('en');
  const before = codeItems(prepareCoding(oceans('en')), items);
  const right = (codings: readonly { readonly top: readonly { readonly code: string }[] }[]) => codings.filter(({ top }, at) => top[0]?.code === items[at]?.code).length;

  test.each(items.map((item, at) => [item.code, at] as const))('a confirmed text of %s (%i) has that code, whatever it had before, and the others are not made worse', (code, at) => {
    const item = items[at] ?? { text: '' };
    const after = codeItems(prepareCoding(oceans('en'), { confirmed: [{ ...item, code }] }), items);
    expect(after[at]?.top[0]?.code).toBe(code);
    expect(right(after)).toBeGreaterThanOrEqual(right(before) - 1);
  });

  test('a correction against the words holds for the text and for its near copies', () => {
    const model = prepareCoding(oceans('en'), { confirmed: [{ text: 'Report every landing of fish within a day', code: 'law' }] });
    expect(codeOne(model, { text: 'Report every landing of fish within a day' }).top[0]?.code).toBe('law');
    expect(codeOne(model, { text: 'Report each landing of the fish within one day' }).top[0]?.code).toBe('law');
    expect(codeOne(model, { text: 'Set quotas for trawlers' }).top[0]?.code).toBe('fish');
  });

  test('half of the texts confirmed never makes the other half worse', () => {
    const confirmed = items.filter((_, at) => at % 2 === 0);
    const after = codeItems(prepareCoding(oceans('en'), { confirmed }), items);
    expect(right(after)).toBeGreaterThanOrEqual(right(before));
  });

  test('a confirmed code that is not in the codebook is left out', () => {
    expect(codeItems(prepareCoding(oceans('en'), { confirmed: [{ text: 'Plant mangroves', code: 'gone' }] }), items)).toEqual(before);
  });
});

describe('poor input', () => {
  test('empty headings, empty introductions and empty texts are no error', () => {
    const { taxonomy, codes } = oceans('en');
    const onlyHeadings = prepareCoding({ taxonomy, codes: codes.map(({ code, heading }) => ({ code, heading })) });
    expect(codeOne(onlyHeadings, { text: 'protected areas for reefs' }).top[0]?.code).toBe('reserves');
    const onlyIntroductions = prepareCoding({ taxonomy, codes: codes.map(({ code, introduction = '' }) => ({ code, heading: '', introduction })) });
    expect(codeOne(onlyIntroductions, { text: 'reefs and mangroves' }).top[0]?.code).toBe('reserves');
    const neither = prepareCoding({ taxonomy, codes: codes.map(({ code }) => ({ code, heading: '' })) });
    expect(codeOne(neither, { text: 'reefs' })).toMatchObject({ top: [{ code: 'fish', score: 0 }, { code: 'plastic', score: 0 }, { code: 'ships', score: 0 }], margin: 0, abstain: true });
    expect(codeOne(onlyHeadings, { text: '' })).toMatchObject({ margin: 0, abstain: true });
  });

  test('one code, or none, is no choice', () => {
    expect(codeOne(prepareCoding({ taxonomy: 't', codes: [{ code: 'a', heading: 'Fish' }] }), { text: 'fish' })).toMatchObject({ top: [{ code: 'a' }], margin: 0, abstain: true });
    expect(codeItems(prepareCoding({ taxonomy: 't', codes: [] }), [{ text: 'fish' }])).toMatchObject([{ top: [], abstain: true }]);
  });

  test('any texts at all have finite scores', () => {
    const model = prepareCoding(oceans('all'));
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      for (const { top } of codeItems(model, texts.map((text) => ({ text })))) expect(top.every(({ score }) => Number.isFinite(score))).toBe(true);
    }));
  });
});

test('one more text takes at most 5 ms', () => {
  const items = oceanTexts('en');
  const model = refineWith(prepareCoding(oceans('all'), { background: items, confirmed: items }), items);
  const begun = performance.now();
  for (const item of items) codeOne(model, item);
  expect((performance.now() - begun) / items.length).toBeLessThan(5);
});
