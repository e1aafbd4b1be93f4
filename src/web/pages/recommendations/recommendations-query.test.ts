import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommendationSorts } from '../../../store/synthesis/list-recommendations.ts';
import { filterOf, parseRecommendationsQuery, shownStatuses, writeRecommendationsQuery } from './recommendations-query.ts';

describe('the parameters of the list of recommendations', () => {
  test('nothing asked: what stands, in the order of the texts', () => {
    const query = parseRecommendationsQuery(new URLSearchParams());
    expect(query).toEqual({ status: 'standing', sort: 'place', descending: false, page: 1 });
    expect(filterOf(query)).toEqual({ status: ['proposed', 'confirmed'] });
  });

  test('what is not understood is left out', () => {
    expect(parseRecommendationsQuery(new URLSearchParams('of=event:x&code=themes&uncoded=A B&language=de&status=lost&sort=colour&page=-4&words=+'))).toEqual({ status: 'standing', sort: 'place', descending: false, page: 1 });
  });

  test('written and read again, a query stays the same', () => {
    const word = fc.stringMatching(/^[a-z]{1,20}$/u);
    const query = fc.record(
      { of: fc.constantFrom('edition:paper-en', 'input:i-1'), code: fc.constant('themes/3.1'), uncoded: word, language: fc.constantFrom('ar', 'zh'), words: word, unsure: word, by: word, status: fc.constantFrom(...shownStatuses), sort: fc.constantFrom(...recommendationSorts), descending: fc.boolean(), page: fc.integer({ min: 1, max: 500 }) },
      { requiredKeys: ['status', 'sort', 'descending', 'page'] },
    );
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseRecommendationsQuery(new URLSearchParams(writeRecommendationsQuery(asked)))).toEqual(asked);
      }),
    );
  });
});
