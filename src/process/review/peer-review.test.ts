import { expect, test } from 'vitest';
import { delegationOf, outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { at as noon, given, kenya, mexico, offer, office } from './review.test-support.ts';

const answered = (accepted: boolean): ProcessCommand => ({ name: 'answer-peer-review', data: { peerReview: 'look', accepted } });
const found: ProcessCommand = { name: 'record-peer-findings', data: { peerReview: 'look', findings: 'The registers agree.', language: 'en' } };
const respond = (response = 'We thank our peers.'): ProcessCommand => ({ name: 'respond-to-peer-review', data: { peerReview: 'look', response, language: 'en' } });
const swiss = { at: noon, by: delegationOf('CH') };

test('RV-12 a State offers to look at another, never at itself', () => {
  const at = given();
  expect(outcome(at, offer({ reviewers: ['MX', 'KE'] }), mexico)).toBe('reviews-itself RV-12');
  expect(outcome(at, offer({ reviewers: ['KE'] }), kenya)).toBe('reviews-itself RV-12');
  expect(outcome(at, offer({ reviewers: ['MX', 'MX'] }), mexico)).toBe('reviewer-twice RV-12');
  expect(outcome(at, offer({ reviewers: ['XX'] }), office)).toBe('not-a-state RV-12');
  expect(outcome(at, offer(), kenya)).toBe('not-yours RV-12');
  expect(outcome(at, offer({ round: 'nowhere' }), mexico)).toBe('not-found WP-6');
  expect(outcome(at, offer({ reviewers: [] }), mexico)).toBe('bad-input WP-7');
  expect(outcome(at, offer(), mexico)).toBe('done');
  expect(outcome(at, offer(), mexico)).toBe('already-exists WP-1');
});

test('RV-13 accepted by the State reviewed, found by a reviewer, responded to by the State', () => {
  const at = given([offer()]);
  expect(outcome(at, found, mexico)).toBe('peer-review-step RV-13');
  expect(outcome(at, answered(true), mexico)).toBe('not-yours RV-13');
  expect(outcome(at, answered(true), kenya)).toBe('done');
  expect(outcome(at, answered(false), kenya)).toBe('peer-review-step RV-13');
  expect(outcome(at, found, kenya)).toBe('not-yours RV-13');
  expect(outcome(at, respond(), kenya)).toBe('peer-review-step RV-13');
  expect(outcome(at, found, swiss)).toBe('done');
  expect(outcome(at, found, mexico)).toBe('peer-review-step RV-13');
  expect(outcome(at, respond(), mexico)).toBe('not-yours RV-13');
  expect(outcome(at, respond(), kenya)).toBe('done');
  expect(outcome(at, respond(), kenya)).toBe('nothing-changes RV-13');
  expect(at.state('peerreview:look')).toMatchObject({ status: 'completed', findings: 'The registers agree.', response: 'We thank our peers.', responseLanguage: 'en' });
});

test('RV-13 a declined offer goes no further', () => {
  const at = given([offer()]).and(answered(false), kenya);
  expect([found, answered(true)].map((one) => outcome(at, one, office))).toEqual(['peer-review-step RV-13', 'peer-review-step RV-13']);
});
