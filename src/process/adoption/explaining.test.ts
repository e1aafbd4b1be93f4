import { expect, test } from 'vitest';
import { subjectKey } from '../vocabulary/ids.ts';
import { attempt, givenDecision, of, voting } from './adoption.test-support.ts';

const explain = (more: Readonly<Record<string, unknown>> = {}) => ({
  name: 'explain-position',
  data: { explanation: 'one', decision: 'pact-vote', holder: 'KE', form: 'explanation-after', provisions: [], text: 'Our laws stand.', language: 'en', ...more },
});

test('AD-14 States and groups explain their position, before or after', () => {
  const at = voting({ MX: 'yes' });
  expect(attempt(at, explain({ decision: 'nothing' }), of('KE'))).toBe('not-found WP-6');
  expect(attempt(at, explain(), of('MX'))).toBe('not-yours AD-14');
  expect(attempt(at, explain({ holder: 'nobody' }))).toBe('not-a-state AD-14');
  expect(attempt(at, explain({ on: '2018-12-18' }), of('KE'))).toBe('not-taken-yet AD-14');
  expect(attempt(at, explain({ form: 'explanation-before', on: '2018-12-20' }), of('KE'))).toBe('taken-already AD-14');
  expect(attempt(at, explain({ form: 'explanation-before', on: '2018-12-19' }), of('KE'))).toBe('done');
  expect(attempt(at, explain(), of('KE'))).toBe('already-exists WP-1');
  expect(attempt(at, explain({ explanation: 'two', holder: 'south' }), of('KE'))).toBe('done');
  expect(attempt(at, explain({ explanation: 'three', holder: 'friends' }), of('KE'))).toBe('not-yours AD-14');
  expect(attempt(givenDecision(), explain(), of('KE'))).toBe('not-taken-yet AD-14');
  expect(attempt(givenDecision(), explain({ form: 'general-statement' }), of('KE'))).toBe('done');
  expect(attempt(givenDecision().and({ name: 'withdraw-decision', data: { decision: 'pact-vote' } }, of('MX')), explain({ form: 'reservation' }), of('KE'))).toBe('decision-begun AD-14');
});

test('AD-15 paragraphs are those of the revision that is decided', () => {
  const at = voting({ MX: 'yes' });
  const reservation = (more: Readonly<Record<string, unknown>>) => explain({ form: 'reservation', ...more });
  expect(attempt(at, reservation({ provisions: ['act'] }), of('KE'))).toBe('not-in-revision AD-15');
  expect(attempt(at, reservation({ provisions: ['act', 'elsewhere'], revision: 'zero' }), of('KE'))).toBe('not-in-revision AD-15');
  expect(attempt(at, reservation({ provisions: ['act', 'act', 'help'], revision: 'zero' }), of('KE'))).toBe('done');
  expect(at.state(subjectKey('explanation', 'one'))).toMatchObject({ provisions: ['act', 'help'], status: 'standing', on: '2018-12-19' });
  const withdraw = (holder: string) => ({ name: 'withdraw-explanation', data: { explanation: 'one', holder } });
  expect(attempt(at, withdraw('MX'), of('MX'))).toBe('not-yours AD-15');
  expect(attempt(at, withdraw('KE'), of('MX'))).toBe('not-yours AD-15');
  expect([attempt(at, withdraw('KE'), of('KE')), attempt(at, withdraw('KE'), of('KE'))]).toEqual(['done', 'nothing-changes AD-15']);
});
