import { expect, test } from 'vitest';
import { parseIsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import { disagreementsIn } from './disagreements.ts';
import type { ContestedQuestion } from './disagreements.ts';
import { ledgerOf } from './ledger.ts';
import type { HolderKind, PositionRow, Stance } from './position-row.ts';

const apart = (recommendation: string) => recommendation;
const groups = { membersOf: (group: string) => (group === 'g77' ? ['EG', 'KE'] : ['EG', 'JO']) };

function row(recommendation: string, holder: string, holderKind: HolderKind, stance: Stance): PositionRow {
  const on = parseIsoDay('2017-05-08');
  if (on === undefined) throw new Error('Not a day.');
  const id = `${recommendation}-${holder}`;
  return { id, recommendation, holder, holderKind, stance, on, at: 1, evidence: [`e-${id}`], withdrawn: false };
}

const facility: ContestedQuestion = { id: 'financing', sides: [{ id: 'facility', recommendations: ['new', 'newer'] }, { id: 'existing', recommendations: ['old'] }] };

test('PO-20 what one supports and another opposes is a disagreement with the evidence of both', () => {
  const ledger = ledgerOf([row('r1', 'KE', 'state', 'support'), row('r1', 'FR', 'state', 'oppose'), row('r1', 'JP', 'state', 'qualify'), row('r1', 'caritas', 'participant', 'oppose'), row('r2', 'KE', 'state', 'support')], groups, apart);
  expect(disagreementsIn(ledger, [], apart)).toEqual([{
    about: { kind: 'recommendation', id: 'r1' },
    sides: [
      { id: 'support', recommendations: ['r1'], states: ['KE'], groups: [], participants: [], evidence: ['e-r1-KE'] },
      { id: 'oppose', recommendations: ['r1'], states: ['FR'], groups: [], participants: ['caritas'], evidence: ['e-r1-FR', 'e-r1-caritas'] },
      { id: 'qualify', recommendations: ['r1'], states: ['JP'], groups: [], participants: [], evidence: ['e-r1-JP'] },
    ],
    onSeveralSides: [],
  }]);
});

test('PO-20 what only another participant opposes is none among delegations; a qualification is none', () => {
  const ledger = ledgerOf([row('r1', 'KE', 'state', 'support'), row('r1', 'caritas', 'participant', 'oppose'), row('r1', 'JP', 'state', 'qualify')], groups, apart);
  expect(disagreementsIn(ledger, [], apart)).toEqual([]);
});

test('PO-20 groups that disagree are a disagreement, and a member of both stands on both sides', () => {
  const [found] = disagreementsIn(ledgerOf([row('r1', 'g77', 'group', 'support'), row('r1', 'arab', 'group', 'oppose')], groups, apart), [], apart);
  expect(found?.sides.map(({ id, states, groups: spoken }) => [id, states, spoken])).toEqual([['support', ['EG', 'KE'], ['g77']], ['oppose', ['EG', 'JO'], ['arab']]]);
  expect(found?.onSeveralSides).toEqual(['EG']);
});

test('PO-20 a group opposes even where each of its members has spoken otherwise', () => {
  const ledger = ledgerOf([row('r1', 'g77', 'group', 'oppose'), row('r1', 'EG', 'state', 'support'), row('r1', 'KE', 'state', 'support')], groups, apart);
  expect(disagreementsIn(ledger, [], apart)[0]?.sides.map(({ id, states, groups: spoken }) => [id, states, spoken])).toEqual([['support', ['EG', 'KE'], []], ['oppose', [], ['g77']]]);
});

test('PO-20 a declared question shows each side with whoever supports one of its answers, even where nobody opposed any', () => {
  const ledger = ledgerOf([row('new', 'KE', 'state', 'support'), row('newer', 'BR', 'state', 'support'), row('old', 'JP', 'state', 'support'), row('old', 'BR', 'state', 'support')], groups, apart);
  const [found, ...others] = disagreementsIn(ledger, [facility], apart);
  expect(found).toMatchObject({ about: { kind: 'question', id: 'financing' }, sides: [{ id: 'facility', recommendations: ['new', 'newer'], states: ['BR', 'KE'] }, { id: 'existing', states: ['BR', 'JP'] }], onSeveralSides: ['BR'] });
  expect(others).toEqual([]);
});

test('PO-20 a question follows recommendations that were joined, and stands where nobody has taken a position', () => {
  const joined = (recommendation: string) => (recommendation === 'newer' ? 'new' : recommendation);
  expect(disagreementsIn(new Map(), [facility, { id: 'one-sided', sides: facility.sides.slice(0, 1) }], joined)).toEqual([{
    about: { kind: 'question', id: 'financing' },
    sides: [{ id: 'facility', recommendations: ['new'], states: [], groups: [], participants: [], evidence: [] }, { id: 'existing', recommendations: ['old'], states: [], groups: [], participants: [], evidence: [] }],
    onSeveralSides: [],
  }]);
});
