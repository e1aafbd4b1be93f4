import { expect, test } from 'vitest';
import { memberStates } from '../vocabulary/member-states.ts';
import { attempt, cast, closeVoting, decision, givenDecision, of, openVoting, proposal, rollCall, voting } from './adoption.test-support.ts';
import { givenText } from '../text/text.test-support.ts';
import { agreesWithAnnounced, isCarried, rollOf, tallyOf } from './tally.ts';

test('AD-1 a decision says upon what it is, of whom, and who has no vote', () => {
  const at = givenDecision({ suspended: [{ state: 'FJ', reason: 'Article 19' }] });
  expect(decision(at)).toMatchObject({ status: 'proposed', majority: 'simple', members: ['CH', 'DE', 'FJ', 'KE', 'MX'], suspended: [{ state: 'FJ' }], votes: [] });
  expect(attempt(at, proposal())).toBe('already-exists WP-1');
  const other = (more: Readonly<Record<string, unknown>>) => attempt(givenText(), proposal(more));
  expect(other({ revision: 'older' })).toBe('other-revision AD-1');
  expect(other({ members: ['MX', 'XX'] })).toBe('not-a-state AD-1');
  expect(other({ suspended: [{ state: 'BR', reason: 'credentials' }] })).toBe('no-vote-here AD-1');
  expect(other({ method: 'consensus', majority: 'two-thirds' })).toBe('wrong-method AD-1');
  const all = givenText().and({ name: 'propose-decision', data: { decision: 'pact-vote', title: { en: 'All' }, body: { en: 'All' }, text: 'pact', revision: 'zero', method: 'consensus' } }, of('MX'));
  expect(decision(all).members).toEqual(memberStates);
  expect(attempt(givenText(), { name: 'propose-decision', data: { decision: 'empty', title: { en: 'None' }, body: { en: 'All' }, method: 'consensus' } })).toBe('nothing-to-decide AD-1');
});

test('AD-2 the way of deciding is changed while it is proposed', () => {
  const at = givenDecision({ method: 'consensus' });
  const change = (method: string, more = {}) => attempt(at, { name: 'change-decision-method', data: { decision: 'pact-vote', method, ...more } });
  expect(change('consensus')).toBe('nothing-changes AD-2');
  expect(change('acclamation', { majority: 'simple' })).toBe('wrong-method AD-2');
  expect(change('recorded-vote', { majority: 'two-thirds' })).toBe('done');
  expect(decision(at)).toMatchObject({ method: 'recorded-vote', majority: 'two-thirds' });
  at.and(openVoting, of('MX'));
  expect(change('consensus')).toBe('decision-begun AD-2');
});

test('AD-3 nobody votes without standing, or for another', () => {
  const at = voting(undefined, { suspended: [{ state: 'FJ', reason: 'Article 19' }] });
  expect(attempt(at, cast('BR', 'yes'), of('BR'))).toBe('no-vote-here AD-3');
  expect(attempt(at, cast('VA', 'yes'), of('VA'))).toBe('no-vote-here AD-3');
  expect(attempt(at, cast('FJ', 'yes'), of('FJ'))).toBe('vote-suspended AD-3');
  expect(attempt(at, cast('MX', 'no'), of('KE'))).toBe('not-yours AD-3');
  expect(attempt(at, rollCall({ MX: 'yes', FJ: 'no' }))).toBe('vote-suspended AD-3');
  expect(attempt(at, cast('MX', 'no'), { at: '2018-12-19T15:00:00Z', by: { standing: 'co-facilitator' } })).toBe('done');
  expect(decision(at).votes).toEqual([{ state: 'MX', vote: 'no' }]);
});

test('AD-4 a vote is one, and is changed while voting is open', () => {
  const at = voting();
  expect(attempt(at, cast('MX', 'yes'), of('MX'))).toBe('done');
  expect(attempt(at, cast('MX', 'yes'), of('MX'))).toBe('nothing-changes AD-4');
  expect(attempt(at, cast('MX', 'abstain'), of('MX'))).toBe('done');
  expect(at.acts.at(-1)?.body).toMatchObject({ type: 'vote-changed', data: { insteadOf: 'yes', vote: 'abstain' } });
  expect(decision(at).votes).toEqual([{ state: 'MX', vote: 'abstain' }]);
});

test('AD-5 in a roll call each State stands once, and no vote is written over', () => {
  const at = voting();
  at.and(cast('MX', 'yes'), of('MX'));
  const twice = { name: 'record-roll-call', data: { decision: 'pact-vote', votes: [{ state: 'KE', vote: 'yes' }, { state: 'DE', vote: 'no' }, { state: 'KE', vote: 'yes' }] } };
  expect(attempt(at, twice)).toBe('voted-twice AD-5');
  expect(attempt(at, rollCall({ KE: 'yes', MX: 'no' }))).toBe('voted-otherwise AD-5');
  expect(decision(at).votes).toHaveLength(1);
  expect(attempt(at, rollCall({ KE: 'yes', MX: 'yes', DE: 'no' }))).toBe('done');
  expect(attempt(at, rollCall({ KE: 'yes' }))).toBe('nothing-changes AD-5');
});

test('AD-6 a simple majority is of those for and against; a tie adopts nothing', () => {
  expect(decision(voting({ MX: 'yes', KE: 'abstain', DE: 'abstain' }))).toMatchObject({ status: 'adopted', takenOn: '2018-12-19' });
  expect(decision(voting({ MX: 'yes', KE: 'no', DE: 'abstain' }))).toMatchObject({ status: 'not-adopted' });
  expect(decision(voting({ MX: 'abstain' })).status).toBe('not-adopted');
});

test('AD-7 two thirds of those for and against', () => {
  const two = { majority: 'two-thirds' };
  expect(decision(voting({ MX: 'yes', KE: 'yes', DE: 'no', CH: 'abstain' }, two)).status).toBe('adopted');
  expect(decision(voting({ MX: 'yes', KE: 'yes', CH: 'yes', DE: 'no', FJ: 'no' }, two)).status).toBe('not-adopted');
  expect([[2, 1], [3, 2], [0, 0], [4, 2], [129, 65]].map(([yes = 0, no = 0]) => isCarried('two-thirds', { yes, no }))).toEqual([true, false, false, true, false]);
});

test('AD-8 votes are taken only while voting is open', () => {
  const at = givenDecision();
  expect(attempt(at, cast('MX', 'yes'), of('MX'))).toBe('no-voting-now AD-8');
  expect(attempt(at, rollCall({ MX: 'yes' }))).toBe('no-voting-now AD-8');
  expect(attempt(at, closeVoting)).toBe('no-voting-now AD-8');
  at.and(openVoting, of('MX'));
  expect(attempt(at, openVoting)).toBe('decision-begun AD-8');
  expect(attempt(at, closeVoting)).toBe('nothing-to-count AD-8');
  expect(attempt(at, { name: 'close-vote', data: { decision: 'pact-vote', on: '2018-12-20', announced: { yes: 3, no: 1, abstain: 0 } } })).toBe('day-to-come AD-8');
  at.and(cast('MX', 'yes'), of('MX')).and(closeVoting, of('MX'));
  expect(attempt(at, cast('KE', 'yes'), of('KE'))).toBe('no-voting-now AD-8');
  expect(attempt(givenDecision({ method: 'consensus' }), openVoting)).toBe('wrong-method AD-8');
});

test('AD-18 totals stand beside the list, or in its place, and differences show', () => {
  const close = (announced: object) => ({ name: 'close-vote', data: { decision: 'pact-vote', announced } });
  const at = voting();
  expect(attempt(at, close({ yes: 5, no: 1, abstain: 0 }))).toBe('totals-exceed AD-18');
  expect(attempt(at, close({ yes: 3, no: 1, abstain: 0 }))).toBe('done');
  expect(decision(at)).toMatchObject({ status: 'adopted', announced: { yes: 3, no: 1, abstain: 0 }, votes: [] });
  expect(agreesWithAnnounced(decision(at))).toBeUndefined();
  const listed = (announced: object) => {
    const one = voting();
    one.and(rollCall({ MX: 'yes', KE: 'yes', DE: 'no' }), of('MX'));
    expect(attempt(one, close(announced))).toBe('done');
    return agreesWithAnnounced(decision(one));
  };
  expect([listed({ yes: 2, no: 1, abstain: 0 }), listed({ yes: 2, no: 1, abstain: 0, notVoting: 2 }), listed({ yes: 2, no: 1, abstain: 1 })]).toEqual([true, true, false]);
  at.and({ name: 'note-decision', data: { decision: 'pact-vote', note: { en: 'The list was not found.' } } }, of('MX'));
  expect(decision(at).note).toEqual({ en: 'The list was not found.' });
});

test('AD-18 the Assembly’s vote of December 2018 counts to 152, 5 and 12, with 24 not voting', () => {
  const others = memberStates.slice(0, 41);
  const votes = Object.fromEntries(memberStates.flatMap((state) => (others.slice(17).includes(state) ? [] : [[state, others.slice(0, 5).includes(state) ? 'no' : others.slice(5, 17).includes(state) ? 'abstain' : 'yes']])));
  const at = voting(votes, { members: memberStates });
  expect(tallyOf(rollOf(decision(at)).values())).toEqual({ yes: 152, no: 5, abstain: 12, notVoting: 24 });
  expect(decision(at).status).toBe('adopted');
});
