import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caritas, givenPact, kenya, mexico, noon, office } from '../commitments/pledges.test-support.ts';
import { delegationOf, outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import type { Given } from '../participation/given.test-support.ts';
import { isRefusal } from '../vocabulary/refusal.ts';

const day = '2018-12-10';
const both = { title: 'Boats', language: 'en' as const, commitments: ['paths'], supportKinds: ['training' as const], text: 'How to build boats.' };
const request = (more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'ask-for-support', data: { request: 'boats', state: 'KE', ...both, neededBy: '2019-06-30', ...more } });
const offer = (more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'offer-support', data: { offer: 'yard', holder: 'MX', ...both, regions: ['african'], until: '2019-12-31', ...more } });
const withdrawRequest = { name: 'withdraw-support-request', data: { request: 'boats' } } as const;
const withdrawOffer = (holder = 'MX') => ({ name: 'withdraw-support-offer', data: { offer: 'yard', holder } }) as const;
const propose = (more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'propose-agreement', data: { agreement: 'deal', request: 'boats', offer: 'yard', provider: 'MX', terms: 'Three teachers for a year.', language: 'en', by: 'MX', ...more } });
const step = { agreement: 'deal', request: 'boats', offer: 'yard', on: day };
const consent = (holder: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'consent-to-agreement', data: { ...step, holder, ...more } });
const report = (holder: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'report-support-result', data: { ...step, holder, result: 'Twelve boats.', ...more } });
const end = (holder: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'end-agreement', data: { ...step, holder, reason: 'No wood.', ...more } });

function statusOf(at: Given, key: 'supportrequest:boats' | 'supportoffer:yard' | 'supportagreement:deal'): string {
  const state = at.state(key);
  return 'status' in state ? state.status : '';
}

test('SU-1 a State asks for itself, on commitments and kinds that there are, by a day that is not past', () => {
  const at = givenPact();
  expect(outcome(at, request(), mexico)).toBe('not-yours SU-1');
  expect(outcome(at, request({ state: 'ZZ' }), office)).toBe('not-a-state SU-1');
  expect(outcome(at, request({ state: 'caritas' }), office)).toBe('bad-input WP-7');
  expect(outcome(at, request({ commitments: ['roads'] }), kenya)).toBe('not-found WP-6');
  expect(outcome(at, request({ supportKinds: [] }), kenya)).toBe('bad-input WP-7');
  expect(outcome(at, request({ money: { currency: 'USD', minor: -1 } }), kenya)).toBe('bad-input WP-7');
  expect(outcome(at, request({ neededBy: '2018-12-09' }), kenya)).toBe('day-past SU-1');
  expect(outcome(at, request({ report: 'nowhere' }), kenya)).toBe('not-found WP-6');
  expect([1, 2].map(() => outcome(at, request(), kenya))).toEqual(['done', 'already-exists WP-1']);
});

test('SU-2 whoever takes part offers in its own name', () => {
  const at = givenPact();
  expect(outcome(at, offer(), kenya)).toBe('not-yours SU-2');
  expect(outcome(at, offer({ regions: ['atlantis'] }), mexico)).toBe('bad-input WP-7');
  expect(outcome(at, offer({ until: '2018-12-09' }), mexico)).toBe('day-past SU-2');
  expect([1, 2].map(() => outcome(at, offer(), mexico))).toEqual(['done', 'already-exists WP-1']);
  expect(outcome(at, offer({ offer: 'second', holder: 'caritas' }), caritas)).toBe('done');
  expect(outcome(at, offer({ offer: 'third', holder: 'south' }), kenya)).toBe('done');
});

test('SU-3 each is taken back by whose it is, while nothing is agreed on it', () => {
  const at = givenPact([request(), offer()]);
  expect(outcome(at, withdrawRequest, mexico)).toBe('not-yours SU-3');
  expect([withdrawOffer(), withdrawOffer('KE')].map((one) => outcome(at, one, kenya))).toEqual(['not-yours SU-3', 'not-yours SU-3']);
  at.and(propose(), mexico);
  expect([1, 2].map(() => outcome(at, withdrawRequest, kenya))).toEqual(['done', 'request-settled SU-3']);
  expect(outcome(at, consent('KE'), kenya)).toBe('request-settled SU-5');
  expect([1, 2].map(() => outcome(at, withdrawOffer(), mexico))).toEqual(['done', 'offer-settled SU-3']);
  const agreed = givenPact([request(), offer(), propose(), consent('KE')]);
  expect([outcome(agreed, withdrawRequest, kenya), outcome(agreed, withdrawOffer(), mexico)]).toEqual(['request-settled SU-3', 'offer-settled SU-3']);
});

test('SU-4 either side proposes an agreement on what is open, and nobody provides for itself', () => {
  const at = givenPact([request(), offer()]);
  expect(outcome(at, propose({ provider: 'KE', by: 'KE' }), kenya)).toBe('same-side SU-4');
  expect(outcome(at, propose({ provider: 'caritas', by: 'caritas' }), caritas)).toBe('other-provider SU-4');
  expect(outcome(at, propose({ by: 'caritas' }), caritas)).toBe('not-yours SU-4');
  expect(outcome(at, propose(), kenya)).toBe('not-yours SU-4');
  expect(outcome(at, propose({ offer: 'nowhere' }), mexico)).toBe('not-found WP-6');
  expect(outcome(at, propose({ request: 'nowhere' }), mexico)).toBe('not-found WP-6');
  expect(outcome(at, propose({ agreement: 'direct', offer: undefined, provider: 'caritas', by: 'KE' }), kenya)).toBe('bad-input WP-7');
  expect(outcome(at, { name: 'propose-agreement', data: { agreement: 'direct', request: 'boats', provider: 'caritas', terms: 'By hand.', language: 'en', by: 'KE' } }, kenya)).toBe('done');
  expect([1, 2].map(() => outcome(at, propose(), mexico))).toEqual(['done', 'already-exists WP-1']);
  expect(at.state('supportagreement:deal')).toMatchObject({ state: 'KE', provider: 'MX', consents: ['MX'], status: 'proposed' });
});

test('SU-5 it is agreed when the other side says yes; who else had proposed comes too late', () => {
  const at = givenPact([request(), offer(), propose(), propose({ agreement: 'second', by: 'KE' })]);
  expect(outcome(at, consent('MX'), mexico)).toBe('nothing-changes SU-5');
  expect(outcome(at, consent('KE'), mexico)).toBe('not-yours SU-5');
  expect(outcome(at, consent('caritas'), caritas)).toBe('not-yours SU-5');
  expect(outcome(at, consent('KE', { request: 'other' }), kenya)).toBe('other-agreement SU-5');
  expect(outcome(at, consent('KE', { on: '2018-12-13' }), kenya)).toBe('day-to-come SU-5');
  expect(outcome(at, consent('KE'), kenya)).toBe('done');
  expect([statusOf(at, 'supportrequest:boats'), statusOf(at, 'supportoffer:yard'), statusOf(at, 'supportagreement:deal')]).toEqual(['agreed', 'taken', 'agreed']);
  expect(outcome(at, consent('MX', { agreement: 'second' }), mexico)).toBe('request-settled SU-5');
  expect(outcome(at, consent('KE'), kenya)).toBe('agreement-settled SU-5');
});

test('SU-6 either side reports the result, and the request is met', () => {
  const at = givenPact([request(), offer(), propose()]);
  expect(outcome(at, report('KE'), kenya)).toBe('agreement-settled SU-6');
  at.and(consent('KE'), kenya);
  expect(outcome(at, report('KE', { on: '2018-12-09' }), kenya)).toBe('end-before-start SU-6');
  expect(outcome(at, report('caritas'), caritas)).toBe('not-yours SU-6');
  expect([1, 2].map(() => outcome(at, report('KE'), kenya))).toEqual(['done', 'agreement-settled SU-6']);
  expect([statusOf(at, 'supportrequest:boats'), statusOf(at, 'supportagreement:deal')]).toEqual(['met', 'completed']);
});

test('SU-7 either side ends it with a reason; what was agreed leaves request and offer open again', () => {
  const at = givenPact([request(), offer(), propose(), propose({ agreement: 'second' }), consent('KE')]);
  expect(outcome(at, end('KE', { reason: ' ' }), kenya)).toBe('bad-input WP-7');
  expect(outcome(at, end('MX', { agreement: 'second' }), mexico)).toBe('done');
  expect(statusOf(at, 'supportrequest:boats')).toBe('agreed');
  expect([1, 2].map(() => outcome(at, end('KE'), kenya))).toEqual(['done', 'agreement-settled SU-7']);
  expect([statusOf(at, 'supportrequest:boats'), statusOf(at, 'supportoffer:yard'), statusOf(at, 'supportagreement:deal')]).toEqual(['open', 'open', 'ended']);
  expect(outcome(at, withdrawRequest, kenya)).toBe('done');
});

test('SU-5 whatever is done in whatever sequence, a request is answered by one agreement, and an offer is taken once', () => {
  const id = fc.constantFrom('deal', 'second');
  const who = fc.constantFrom('MX', 'KE');
  const wish = fc.oneof(
    fc.tuple(id, who).map(([agreement, by]) => propose({ agreement, by })), fc.tuple(id, who).map(([agreement, holder]) => consent(holder, { agreement })), fc.tuple(id, who).map(([agreement, holder]) => report(holder, { agreement })),
    fc.tuple(id, who).map(([agreement, holder]) => end(holder, { agreement })), fc.constant(withdrawRequest), fc.constant(withdrawOffer()),
  );
  fc.assert(fc.property(fc.array(fc.tuple(wish, fc.constantFrom('MX', 'KE', 'office')), { maxLength: 30 }), (wishes) => {
    const at = givenPact([request(), offer()]);
    for (const [command, by] of wishes) {
      at.when(command, { at: noon, ...(by !== 'office' && { by: delegationOf(by) }) });
      const agreements = [...at.states.values()].flatMap((state) => (state.kind === 'supportagreement' ? [state.status] : []));
      const settled = agreements.filter((status) => status === 'agreed' || status === 'completed').length;
      const [asked, offered] = [statusOf(at, 'supportrequest:boats'), statusOf(at, 'supportoffer:yard')];
      expect(settled).toBe(asked === 'agreed' || asked === 'met' ? 1 : 0);
      expect(offered === 'taken').toBe(settled === 1);
    }
    expect(isRefusal(at.when(consent('KE', { agreement: 'nowhere' }), kenya))).toBe(true);
  }), { numRuns: 60 });
});
