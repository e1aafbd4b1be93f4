import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../participation/bodies.test-support.ts';
import { idOf } from '../vocabulary/shapes.ts';
import type { CommitmentId, SupportOfferId, SupportRequestId } from '../vocabulary/ids.ts';
import { matchOf, offersFor, requestsFor } from './match-support.ts';
import { supportKinds } from './state.ts';
import type { SupportOfferState, SupportRequestState } from './state.ts';

const today = day('2018-12-10');
const commitment = idOf<CommitmentId>();
const [paths, work, data] = [commitment.parse('paths'), commitment.parse('work'), commitment.parse('data')];

function request(more: Partial<SupportRequestState> = {}): SupportRequestState {
  return { kind: 'supportrequest', id: idOf<SupportRequestId>().parse('boats'), title: 'Boats', language: 'en', state: 'KE', commitments: [paths, work], supportKinds: ['training', 'finance'], text: '', status: 'open', changedAt: 1, ...more };
}

function offer(more: Partial<SupportOfferState> = {}): SupportOfferState {
  return { kind: 'supportoffer', id: idOf<SupportOfferId>().parse('yard'), title: 'Yard', language: 'en', holder: 'MX', commitments: [paths, data], supportKinds: ['training', 'data'], text: '', regions: [], status: 'open', changedAt: 1, ...more };
}

const reasons = (asked: SupportRequestState, offered: SupportOfferState) => matchOf(asked, offered, today)?.reasons.map(({ is }) => is).join(' ');

test('SU-8 an offer fits a request for reasons that can be said', () => {
  expect(matchOf(request(), offer(), today)?.reasons).toEqual([{ is: 'commitments', commitments: [paths] }, { is: 'kinds', kinds: ['training'] }]);
  expect(reasons(request(), offer({ regions: ['african'] }))).toBe('commitments kinds region');
  expect(reasons(request({ neededBy: day('2019-06-30') }), offer({ until: day('2019-06-30') }))).toBe('commitments kinds in-time');
  expect(reasons(request({ neededBy: day('2019-06-30') }), offer({ until: day('2019-06-29') }))).toBe('commitments kinds');
  expect(matchOf(request({ money: { currency: 'USD', minor: 100 } }), offer({ money: { currency: 'USD', minor: 99 } }), today)?.reasons.at(-1)).toEqual({ is: 'money', whole: false });
  expect(matchOf(request({ money: { currency: 'USD', minor: 100 } }), offer({ money: { currency: 'USD', minor: 100 } }), today)?.reasons.at(-1)).toEqual({ is: 'money', whole: true });
  expect(reasons(request({ money: { currency: 'USD', minor: 100 } }), offer({ money: { currency: 'CHF', minor: 100 } }))).toBe('commitments kinds');
});

test('SU-8 what is for others, lapsed, settled or the State’s own does not fit', () => {
  for (const [asked, offered] of [
    [{}, { commitments: [data] }], [{}, { supportKinds: ['data'] }], [{}, { regions: ['asia-pacific'] }], [{ state: 'PS' }, { regions: ['asia-pacific'] }], [{}, { until: day('2018-12-09') }],
    [{}, { status: 'taken' }], [{ status: 'agreed' }, {}], [{ state: 'MX' }, {}],
  ] as const) expect(matchOf(request(asked), offer(offered), today)).toBeUndefined();
  expect(matchOf(request({ state: 'PS' }), offer(), today)).toBeDefined();
});

test('SU-8 those with more reasons come first and then by title, whatever the sequence; and both sides see the same', () => {
  const kinds = fc.subarray([...supportKinds], { minLength: 1 });
  const commitments = fc.subarray([paths, work, data], { minLength: 1 });
  const days = fc.constantFrom(undefined, day('2018-12-01'), day('2019-01-01'), day('2019-06-30'));
  const offers = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), title: fc.constantFrom('One', 'Two', 'Three'), commitments, supportKinds: kinds, regions: fc.subarray(['african', 'asia-pacific']), until: days, holder: fc.constantFrom('MX', 'KE', 'CH') }), { selector: ({ id }) => id });
  fc.assert(fc.property(offers, commitments, kinds, days, fc.nat(), (some, asked, wanted, by, turn) => {
    const one = request({ commitments: asked, supportKinds: wanted, ...(by !== undefined && { neededBy: by }) });
    const all = some.map(({ id, until, ...rest }) => offer({ ...rest, id: idOf<SupportOfferId>().parse(id), ...(until !== undefined && { until }) }));
    const found = offersFor(one, all, today);
    const turned = all.length === 0 ? all : [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
    expect(offersFor(one, turned, today)).toEqual(found);
    for (const [index, match] of found.entries()) {
      const next = found[index + 1];
      if (next !== undefined) expect(match.reasons.length > next.reasons.length || (match.reasons.length === next.reasons.length && match.offer.title <= next.offer.title)).toBe(true);
      expect(match.offer.holder).not.toBe('KE');
      expect(requestsFor(match.offer, [one], today)).toEqual([match]);
    }
    for (const other of all.filter((each) => !found.some((match) => match.offer.id === each.id))) expect(requestsFor(other, [one], today)).toEqual([]);
  }));
});
