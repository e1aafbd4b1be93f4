import { describe, expect, test } from 'vitest';
import { delegationOf, outcome } from '../participation/bodies.test-support.ts';
import { given, place, reject, split } from './recommendations.test-support.ts';
import { givenGroup, position, take, withdraw } from './positions.test-support.ts';

const when = { at: '2017-05-09T12:00:00Z' };
const mexico = { ...when, by: delegationOf('MX') };
const kenya = { ...when, by: delegationOf('KE') };
const rapporteur = { ...when, by: { standing: 'rapporteur' } } as const;

describe('a position', () => {
  test('SY-7 names who took it, on what, on which day, and what it rests on', () => {
    expect(position(givenGroup().and(take('one', { note: 'Gladly.' }), rapporteur), 'one')).toMatchObject({ holder: 'MX', recommendation: 'doors', stance: 'support', on: '2017-05-08', note: 'Gladly.', evidence: [{ of: 'input:paper', span: place('open doors') }], status: 'standing' });
  });

  test('SY-7 a delegation speaks for itself, without evidence if it likes, and for nobody else', () => {
    expect(outcome(given(), take('one', { evidence: [] }), mexico)).toBe('done');
    expect(outcome(given(), take('one'), kenya)).toBe('not-yours SY-7');
  });

  test('SY-7 whoever keeps the ledger shows the words it rests on', () => {
    expect(outcome(given(), take('one', { evidence: [] }), rapporteur)).toBe('no-evidence SY-7');
    expect(outcome(given(), take('one', { evidence: [{ of: 'input:paper', span: { ...place('open doors'), quote: 'shut doors' } }] }), rapporteur)).toBe('passage-differs SY-2');
    expect(outcome(given(), take('one', { evidence: [{ of: 'input:nowhere' }] }), rapporteur)).toBe('not-found WP-6');
    expect(outcome(given([{ name: 'withdraw-input', data: { input: 'paper' } }]), take('one'), rapporteur)).toBe('evidence-gone SY-7');
  });

  test('SY-7 of a recommendation that stands, on a day that has come, in somebody’s name', () => {
    expect(outcome(given([reject('doors')]), take('one'), rapporteur)).toBe('not-standing SY-7');
    expect(outcome(given([split('beds', { one: 'clean beds', two: 'quiet nights' })]), take('one', { recommendation: 'beds' }), rapporteur)).toBe('not-standing SY-7');
    expect(outcome(given(), take('one', { recommendation: 'nowhere' }), rapporteur)).toBe('not-found WP-6');
    expect(outcome(given(), take('one', { on: '2017-06-01' }), rapporteur)).toBe('day-to-come SY-7');
    expect(outcome(given(), take('one', { holder: 'nobody' }), rapporteur)).toBe('nobodys SY-7');
    expect(outcome(given(), take('one', { holder: 'caritas' }), rapporteur)).toBe('done');
  });

  test('SY-7 for a group speaks who was a member that day', () => {
    expect(outcome(givenGroup(), take('one', { group: 'friends', evidence: [] }), mexico)).toBe('done');
    expect(outcome(givenGroup(), take('one', { group: 'friends', on: '2017-04-30' }), mexico)).toBe('not-a-member SY-7');
    expect(outcome(givenGroup(), take('one', { group: 'friends', holder: 'KE' }), kenya)).toBe('not-a-member SY-7');
    expect(outcome(givenGroup(), take('one', { group: 'nowhere' }), mexico)).toBe('not-found WP-6');
  });

  test('SY-7 a statement it rests on is that group’s', () => {
    const stated = givenGroup().and({ name: 'record-statement', data: { statement: 'opening', group: 'friends', by: 'MX', on: '2017-05-08', title: { en: 'Opening' } } }, when);
    expect(outcome(stated, take('one', { group: 'others', statement: 'opening' }), mexico)).toBe('not-found WP-6');
    expect(outcome(stated, take('two', { group: 'friends', statement: 'opening' }), mexico)).toBe('done');
  });

  test('SY-7 taken anew it is corrected; it never becomes another’s', () => {
    const corrected = given().and(take('one'), rapporteur).and(take('one', { stance: 'qualify' }), rapporteur);
    expect(position(corrected, 'one')).toMatchObject({ stance: 'qualify', status: 'standing' });
    expect(outcome(corrected, take('one', { holder: 'KE' }), rapporteur)).toBe('already-exists WP-1');
    expect(outcome(corrected, take('one', { recommendation: 'meals' }), rapporteur)).toBe('already-exists WP-1');
  });
});

describe('withdrawn', () => {
  test('SY-8 by whom it is, or by who keeps the ledger, once; taken anew it stands again', () => {
    const taken = () => given().and(take('one'), mexico);
    expect(outcome(taken(), withdraw('one'), kenya)).toBe('not-yours SY-8');
    expect(position(taken().and(withdraw('one'), rapporteur), 'one').status).toBe('withdrawn');
    const withdrawn = taken().and(withdraw('one'), mexico);
    expect(position(withdrawn, 'one')).toMatchObject({ stance: 'support', status: 'withdrawn' });
    expect(outcome(withdrawn, withdraw('one'), mexico)).toBe('already-withdrawn SY-8');
    expect(outcome(withdrawn, withdraw('nowhere'), mexico)).toBe('not-found WP-6');
    expect(position(withdrawn.and(take('one', { stance: 'oppose' }), mexico), 'one')).toMatchObject({ stance: 'oppose', status: 'standing' });
  });
});
