import { expect, test } from 'vitest';
import { parsePledgesQuery, writePledgesQuery } from './pledges-query.ts';

test('what is written is read again, and defaults stay out of the address', () => {
  for (const search of ['', 'commitment=fw-1&kind=state&words=boats', 'sort=title&order=desc&page=3', 'order=asc', 'sort=until', 'region=none&means=policy&status=withdrawn&form=common&open=seeks&country=MX&maker=KE']) {
    const query = parsePledgesQuery(new URLSearchParams(search));
    expect(parsePledgesQuery(new URLSearchParams(writePledgesQuery(query)))).toEqual(query);
    expect(new URLSearchParams(writePledgesQuery(query)).size).toBe(new URLSearchParams(search).size);
  }
});

test('what is not understood is left out', () => {
  expect(parsePledgesQuery(new URLSearchParams('commitment=../x&maker=<b>&region=moon&means=magic&status=kept&sort=worst&page=-7&country=mx&kind=%00'))).toEqual({ filter: {}, sort: 'made', descending: true, page: 1 });
});
