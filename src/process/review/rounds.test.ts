import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { begin, given, office, schedule } from './review.test-support.ts';

const change = (round: string, more: object = {}): ProcessCommand => ({ name: 'change-round', data: { round, title: { en: `Round ${round}` }, level: 'national', ...more } });
const tables = (...seats: readonly (readonly [string, readonly string[]])[]): ProcessCommand => ({ name: 'set-round-tables', data: { round: 'now', tables: seats.map(([id, commitments]) => ({ id, title: { en: id }, commitments: [...commitments] })) } });

test('RV-1 a round is of one level, has its days in order, and feeds a wider one', () => {
  const at = given([schedule('world', { level: 'global' }), schedule('africa', { level: 'regional', region: 'ECA', feeds: 'world' })]);
  expect(outcome(at, schedule('world', { level: 'global' }), office)).toBe('already-exists WP-1');
  expect(outcome(at, schedule('asia', { level: 'regional' }), office)).toBe('region-missing RV-1');
  expect(outcome(at, schedule('home', { region: 'ECA' }), office)).toBe('region-for-none RV-1');
  expect(outcome(at, schedule('home', { opensOn: '2017-05-02', closesOn: '2017-05-01' }), office)).toBe('end-before-start RV-1');
  expect(outcome(at, schedule('home', { feeds: 'nowhere' }), office)).toBe('not-found WP-6');
  expect(outcome(at, schedule('home', { feeds: 'now' }), office)).toBe('feeds-no-wider RV-1');
  expect(outcome(at, schedule('other', { level: 'regional', region: 'ECE', feeds: 'africa' }), office)).toBe('feeds-no-wider RV-1');
  expect(outcome(at, change('world', { level: 'global', feeds: 'world' }), office)).toBe('feeds-no-wider RV-1');
  expect(outcome(at, schedule('home', { feeds: 'africa' }), office)).toBe('done');
  expect(outcome(at, schedule('far', { event: 'nowhere' }), office)).toBe('unknown-event WP-6');
});

test('RV-1 terms are set anew as a whole, and keep what was attached', () => {
  const at = given([{ name: 'present-round-report', data: { round: 'now', document: 'big-report', on: '2017-04-01' } }]);
  expect(outcome(at, change('now'), office)).toBe('nothing-changes RV-1');
  expect(outcome(at, change('nowhere'), office)).toBe('not-found WP-6');
  expect(outcome(at, change('now', { opensOn: '2017-05-01', everyYears: 4 }), office)).toBe('done');
  expect(outcome(at, change('now', { opensOn: '2017-05-02' }), office)).toBe('done');
  expect(at.state('round:now')).toMatchObject({ opensOn: '2017-05-02', report: 'big-report', reportedOn: '2017-04-01', status: 'open' });
  expect(at.state('round:now')).not.toHaveProperty('everyYears');
});

test('RV-2 round tables name commitments that there are, each table once; leaving one out is not refused', () => {
  const at = given();
  expect(outcome(at, tables(['one', ['data']], ['one', ['work']]), office)).toBe('table-twice RV-2');
  expect(outcome(at, tables(['one', ['nothing']]), office)).toBe('not-found WP-6');
  expect(outcome(at, tables(['one', ['data']], ['two', ['data']]), office)).toBe('done');
  expect(outcome(at, tables(['one', ['data']], ['two', ['data']]), office)).toBe('nothing-changes RV-2');
});

test('RV-3 the report is a document, with its day or without', () => {
  const at = given();
  const present = (more: object = {}): ProcessCommand => ({ name: 'present-round-report', data: { round: 'now', document: 'big-report', ...more } });
  expect(outcome(at, present({ document: 'none' }), office)).toBe('unknown-document WP-6');
  expect(outcome(at, present({ on: '2017-04-31' }), office)).toBe('bad-input WP-7');
  expect(outcome(at, present({ on: '2017-04-30' }), office)).toBe('done');
  expect(outcome(at, present(), office)).toBe('done');
  expect(at.state('round:now')).not.toHaveProperty('reportedOn');
  expect(outcome(at, present(), office)).toBe('nothing-changes RV-3');
});

test('RV-4 reports need an open round', () => {
  const at = given([schedule('later')]);
  const step = (name: 'open-round' | 'close-round', round = 'now'): string => outcome(at, { name, data: { round } }, office);
  expect(outcome(at, begin({ report: 'later-ke', round: 'later' }), office)).toBe('round-not-open RV-4');
  expect([step('open-round'), step('close-round', 'later'), step('close-round'), step('close-round'), step('open-round', 'nowhere')]).toEqual(['nothing-changes RV-4', 'round-not-open RV-4', 'done', 'nothing-changes RV-4', 'not-found WP-6']);
  expect(outcome(at, begin(), office)).toBe('round-not-open RV-4');
  expect(step('open-round')).toBe('done');
  expect(outcome(at, begin(), office)).toBe('done');
});

test('RV-5 a synthesis is a draft, a declaration a text or a document', () => {
  const at = given([
    { name: 'arrange-draft', data: { draft: 'syn', draftKind: 'summary', title: 'Synthesis', language: 'en', events: [], sections: [{ id: 'one', part: 'area', heading: 'Data' }] } },
    { name: 'open-text', data: { text: 'words', title: { en: 'Declaration' }, language: 'en', method: 'facilitated', shown: 'never', names: false, precedence: [], sequence: [] } },
  ]);
  const summary = (draft: string): ProcessCommand => ({ name: 'attach-round-summary', data: { round: 'now', draft } });
  const declared = (more: object): ProcessCommand => ({ name: 'attach-round-declaration', data: { round: 'now', ...more } });
  expect([summary('none'), summary('syn'), summary('syn')].map((one) => outcome(at, one, office))).toEqual(['not-found WP-6', 'done', 'nothing-changes RV-5']);
  expect(outcome(at, declared({}), office)).toBe('bad-input WP-7');
  expect(outcome(at, declared({ text: 'words', document: 'big-report' }), office)).toBe('bad-input WP-7');
  expect([declared({ text: 'words' }), declared({ text: 'words' }), declared({ document: 'big-report' })].map((one) => outcome(at, one, office))).toEqual(['done', 'nothing-changes RV-5', 'done']);
  expect(at.state('round:now')).toMatchObject({ summary: 'syn', declaration: 'words', declared: 'big-report' });
});
