import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentSorts } from '../../../store/work-plan/list-documents.ts';
import { parseDocumentsQuery, writeDocumentsQuery } from './documents-query.ts';

describe('the parameters of the list of documents', () => {
  test('nothing asked: by date, first page', () => expect(parseDocumentsQuery(new URLSearchParams())).toEqual({ filter: {}, sort: 'date', descending: false, page: 1 }));

  test('what is not understood is left out', () => {
    const query = parseDocumentsQuery(new URLSearchParams('from=2017-02-30&to=soon&sort=colour&page=-4&kind=+&order=up'));
    expect(query).toEqual({ filter: {}, sort: 'date', descending: false, page: 1 });
  });

  test('written and read again, a query stays the same', () => {
    const word = fc.stringMatching(/^[a-z]{1,20}$/u);
    const filter = fc.record({ kind: word, author: word, words: word, from: fc.constant('2017-04-13'), to: fc.constant('2018-12-19') }, { requiredKeys: [] });
    const queries = fc.record({ filter, sort: fc.constantFrom(...documentSorts), descending: fc.boolean(), page: fc.integer({ min: 1, max: 500 }) });
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseDocumentsQuery(new URLSearchParams(writeDocumentsQuery(query)))).toEqual(query);
      }),
    );
  });
});
