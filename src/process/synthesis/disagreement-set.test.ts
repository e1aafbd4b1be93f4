import { expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { outcome } from '../participation/bodies.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { given, place } from './recommendations.test-support.ts';

const [open, shut] = [{ label: { en: 'Open' }, recommendations: ['doors'], evidence: [] }, { label: { en: 'Shut' }, recommendations: [], evidence: [{ of: 'input:paper', span: place('quiet nights') }] }];
type SetData = Extract<ProcessCommand, { readonly name: 'set-disagreement' }>['data'];
const set = (...sides: SetData['sides']): ProcessCommand => ({ name: 'set-disagreement', data: { disagreement: 'question', title: { en: 'Open or shut?' }, sides } });

test('SY-10 a contested question keeps each side with what speaks for it', () => {
  const state = given().and(set(open, shut), { at: '2017-05-09' }).state(subjectKey('disagreement', 'question'));
  expect(state).toMatchObject({ title: { en: 'Open or shut?' }, sides: [{ recommendations: ['doors'] }, { evidence: [{ of: 'input:paper', span: place('quiet nights') }] }] });
});

test('SY-10 two sides at least, and something speaks for each', () => {
  expect(outcome(given(), set(open))).toBe('sides-missing SY-10');
  expect(outcome(given(), set(open, { ...shut, evidence: [] }))).toBe('sides-missing SY-10');
  expect(outcome(given(), set(open, { ...shut, evidence: [{ of: 'input:paper', span: { ...place('quiet nights'), quote: 'quiet lights' } }] }))).toBe('passage-differs SY-2');
  expect(outcome(given(), set(open, { ...shut, recommendations: ['nowhere'] }))).toBe('not-found WP-6');
});

test('SY-10 it is set out anew as the process goes on', () => {
  const again = given().and(set(open, shut), { at: '2017-05-09' }).and(set(open, shut, { label: { en: 'Ajar' }, recommendations: ['meals'], evidence: [] }), { at: '2017-05-10' });
  expect(again.state(subjectKey('disagreement', 'question'))).toMatchObject({ sides: { length: 3 } });
});
