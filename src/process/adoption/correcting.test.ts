import { expect, test } from 'vitest';
import { attempt, decision, of, voting } from './adoption.test-support.ts';
import { rollOf, tallyOf } from './tally.ts';

const correct = (state: string, vote: string, because: string) => ({ name: 'correct-vote', data: { decision: 'pact-vote', state, vote, because } });
const tally = (at: Parameters<typeof decision>[0], as: Parameters<typeof rollOf>[1]) => tallyOf(rollOf(decision(at), as).values());

test('AD-9 what was recorded wrongly is mended, counted, and what was announced stays', () => {
  const at = voting({ MX: 'yes', KE: 'yes', DE: 'no' });
  expect(attempt(at, correct('KE', 'no', 'recording-error'), of('KE'))).toBe('not-yours AD-9');
  expect(attempt(at, correct('KE', 'yes', 'recording-error'))).toBe('nothing-changes AD-9');
  expect(attempt(at, correct('BR', 'yes', 'recording-error'))).toBe('no-vote-here AD-3');
  expect(attempt(at, correct('KE', 'no', 'recording-error'))).toBe('done');
  expect(decision(at)).toMatchObject({ status: 'not-adopted', votes: [{ state: 'DE', vote: 'no' }, { state: 'KE', vote: 'no', insteadOf: 'yes' }, { state: 'MX', vote: 'yes' }] });
  expect([tally(at, 'recorded').yes, tally(at, 'announced').yes]).toEqual([1, 2]);
  expect(attempt(at, correct('KE', 'not-voting', 'recording-error'))).toBe('done');
  expect(decision(at).votes[1]).toEqual({ state: 'KE', vote: 'not-voting', insteadOf: 'yes' });
  expect(attempt(at, correct('KE', 'yes', 'recording-error'))).toBe('done');
  expect(decision(at)).toMatchObject({ status: 'adopted', votes: [{ state: 'DE' }, { state: 'KE', vote: 'yes' }, { state: 'MX' }] });
  expect(decision(at).votes[1]).not.toHaveProperty('insteadOf');
  expect(attempt(voting(), correct('KE', 'yes', 'recording-error'))).toBe('no-list-closed AD-9');
});

test('AD-10 what a State had meant is noted, never counted, and both totals show', () => {
  const at = voting({ MX: 'yes', KE: 'abstain', DE: 'no' });
  expect(attempt(at, correct('KE', 'yes', 'intended'), of('MX'))).toBe('not-yours AD-3');
  expect(attempt(at, correct('KE', 'yes', 'intended'), of('KE'))).toBe('done');
  expect(attempt(at, correct('KE', 'yes', 'intended'), of('KE'))).toBe('nothing-changes AD-10');
  expect(attempt(at, correct('FJ', 'no', 'intended'), of('FJ'))).toBe('done');
  expect(decision(at)).toMatchObject({ status: 'not-adopted', intended: [{ state: 'FJ', vote: 'no', on: '2018-12-19' }, { state: 'KE', vote: 'yes' }] });
  expect([tally(at, 'recorded'), tally(at, 'announced'), tally(at, 'intended')]).toEqual([
    { yes: 1, no: 1, abstain: 1, notVoting: 2 }, { yes: 1, no: 1, abstain: 1, notVoting: 2 }, { yes: 2, no: 2, abstain: 0, notVoting: 1 },
  ]);
  expect(attempt(voting(), correct('KE', 'yes', 'intended'), of('KE'))).toBe('no-list-closed AD-10');
});
