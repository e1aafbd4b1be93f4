import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { answer, begin, given, kenya, mexico, office, remark, schedule, stakeholder, submit } from './review.test-support.ts';

const close: ProcessCommand = { name: 'close-round', data: { round: 'now' } };
const reopen: ProcessCommand = { name: 'reopen-report', data: { report: 'ke', round: 'now' } };
const allow = (remarks: boolean): ProcessCommand => ({ name: 'allow-remarks', data: { report: 'ke', remarks } });
const contributors = (...names: string[]): ProcessCommand => ({ name: 'set-contributors', data: { report: 'ke', round: 'now', contributors: names.map((name) => ({ name, commitments: ['data'] })) } });

test('RV-8 a State reports for itself, once in a round', () => {
  const at = given([schedule('next'), { name: 'open-round', data: { round: 'next' } }]);
  expect(outcome(at, begin(), mexico)).toBe('not-yours RV-8');
  expect(outcome(at, begin({ state: 'XX' }), office)).toBe('not-a-state RV-8');
  expect(outcome(at, begin({ round: 'nowhere' }), kenya)).toBe('not-found WP-6');
  expect(outcome(at, begin(), kenya)).toBe('done');
  expect(outcome(at, begin(), kenya)).toBe('already-exists WP-1');
  expect(outcome(at, begin({ report: 'again' }), kenya)).toBe('report-exists RV-8');
  expect(outcome(at, begin({ report: 'ke-next', round: 'next' }), kenya)).toBe('done');
});

test('RV-9 an answer says something, of a commitment that stands, in a report of its own', () => {
  const at = given([begin()]);
  expect(outcome(at, answer({ done: '  ' }), kenya)).toBe('answer-empty RV-9');
  expect(outcome(at, answer(), mexico)).toBe('not-yours RV-8');
  expect(outcome(at, answer({ report: 'none' }), kenya)).toBe('not-found WP-6');
  expect(outcome(at, answer({ commitment: 'none' }), kenya)).toBe('not-found WP-6');
  expect(outcome(at, answer({ commitment: 'old' }), kenya)).toBe('commitment-over RV-9');
  expect(outcome(at, answer({ restsOn: ['pledge:none'] }), kenya)).toBe('not-found WP-6');
  expect(outcome(at, answer({ restsOn: ['rule:none'] }), kenya)).toBe('bad-input WP-7');
  expect(outcome(at, answer(), kenya)).toBe('done');
  expect(outcome(at, answer(), kenya)).toBe('nothing-changes RV-9');
});

test('RV-9 an answer given again takes the place of the one before, and contributors are named', () => {
  const at = given([begin(), answer(), answer({ commitment: 'work', done: '', lessons: 'Ask first.' }), answer({ done: 'Two censuses were taken.' })]);
  expect(at.state('report:ke')).toMatchObject({ answers: [{ commitment: 'data', done: 'Two censuses were taken.' }, { commitment: 'work', lessons: 'Ask first.' }] });
  expect(outcome(at, contributors('Ministry of Labour'), kenya)).toBe('done');
  expect(outcome(at, contributors('Ministry of Labour'), kenya)).toBe('nothing-changes RV-9');
  expect(outcome(at, contributors('Ministry of Labour', 'City of Mombasa'), mexico)).toBe('not-yours RV-8');
});

test('RV-10 a report is submitted with an answer, and reopened to be revised', () => {
  const at = given([begin()]);
  expect(outcome(at, submit, kenya)).toBe('report-empty RV-10');
  expect(outcome(at, reopen, kenya)).toBe('nothing-changes RV-10');
  at.and(answer(), kenya);
  expect(outcome(at, submit, mexico)).toBe('not-yours RV-8');
  expect(outcome(at, submit, kenya)).toBe('done');
  expect(at.state('report:ke')).toMatchObject({ status: 'submitted', submittedOn: '2017-04-10' });
  expect([submit, answer({ done: 'More.' }), contributors('A ministry')].map((one) => outcome(at, one, kenya))).toEqual(['report-submitted RV-10', 'report-submitted RV-10', 'report-submitted RV-10']);
  expect(outcome(at, reopen, mexico)).toBe('not-yours RV-8');
  expect(outcome(at, reopen, kenya)).toBe('done');
  expect(outcome(at, answer({ done: 'More.' }), kenya)).toBe('done');
});

test('RV-4 after the close of a round nothing is written in its reports', () => {
  const at = given([begin(), answer(), close]);
  expect([answer({ done: 'More.' }), contributors('A ministry'), submit].map((one) => outcome(at, one, kenya))).toEqual(['round-not-open RV-4', 'round-not-open RV-4', 'round-not-open RV-4']);
  const submitted = given([begin(), answer(), submit, close]);
  expect(outcome(submitted, reopen, kenya)).toBe('round-not-open RV-4');
  expect(outcome(submitted, remark(), stakeholder)).toBe('done');
});

test('RV-11 stakeholders remark where the State allows it, on what was submitted', () => {
  const at = given([begin({ remarks: false }), answer()]);
  expect(outcome(at, remark(), stakeholder)).toBe('remarks-not-allowed RV-11');
  expect(outcome(at, allow(true), mexico)).toBe('not-yours RV-11');
  expect(outcome(at, allow(true), kenya)).toBe('done');
  expect(outcome(at, allow(true), kenya)).toBe('nothing-changes RV-11');
  expect(outcome(at, remark(), stakeholder)).toBe('report-open RV-11');
  at.and(submit, kenya);
  expect(outcome(at, remark(), kenya)).toBe('not-yours RV-11');
  expect(outcome(at, remark({ holder: 'KE' }), kenya)).toBe('bad-input WP-7');
  expect(outcome(at, remark({ holder: 'nobody' }), office)).toBe('not-found WP-6');
  expect(outcome(at, remark(), stakeholder)).toBe('done');
  expect(outcome(at, remark(), stakeholder)).toBe('already-exists WP-1');
});

test('RV-11 a remark is taken back by who made it, and stays when no more are allowed', () => {
  const at = given([begin(), answer(), submit, remark(), allow(false)]);
  const withdraw: ProcessCommand = { name: 'withdraw-remark', data: { remark: 'one' } };
  expect(at.state('remark:one')).toMatchObject({ status: 'standing' });
  expect(outcome(at, remark({ remark: 'two' }), stakeholder)).toBe('remarks-not-allowed RV-11');
  expect(outcome(at, withdraw, kenya)).toBe('not-yours RV-11');
  expect(outcome(at, withdraw, stakeholder)).toBe('done');
  expect(outcome(at, withdraw, stakeholder)).toBe('already-withdrawn RV-11');
});
