import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { answer, begin, given, kenya, office, submit } from './review.test-support.ts';

const draft: ProcessCommand = { name: 'arrange-draft', data: { draft: 'syn', draftKind: 'regional-synthesis', title: 'Synthesis', language: 'en', events: [], sections: [{ id: 'data', part: 'area', heading: 'Data' }] } };
const words = 'census was taken';
const start = 'A census was taken.'.indexOf(words);
const span = { start, end: start + words.length, quote: words };
const sentence = (evidence: object): ProcessCommand => ({ name: 'write-sentence', data: { sentence: 'one', draft: 'syn', section: 'data', order: 1, role: 'narrative', text: 'One State counts.', evidence: [{ of: 'report:ke', ...evidence }] } });
const recommend = (piece: object): ProcessCommand => ({ name: 'extract-recommendation', data: { recommendation: 'found', origin: { of: 'report:ke', pieces: [{ ...span, ...piece }] }, language: 'en', foundBy: 'person' } });

test('RV-15 what a submitted report says is cited to the letter, of an open one nothing', () => {
  const at = given([begin(), answer(), draft]);
  expect([sentence({}), sentence({ span }), recommend({})].map((one) => outcome(at, one, office))).toEqual(['report-open RV-15', 'report-open RV-15', 'report-open RV-15']);
  at.and(submit, kenya);
  expect(outcome(at, sentence({ span: { ...span, start: 0, end: words.length } }), office)).toBe('passage-differs SY-2');
  expect(outcome(at, recommend({ start: 900, end: 900 + words.length }), office)).toBe('passage-outside SY-2');
  expect([sentence({}), sentence({ span }), recommend({})].map((one) => outcome(at, one, office))).toEqual(['done', 'done', 'done']);
  expect(at.state('recommendation:found')).toMatchObject({ text: words, status: 'confirmed' });
});

test('RV-15 what rests on a report is flagged when it is reopened, and not when remarks are allowed', () => {
  const at = given([begin(), answer(), submit]);
  const before = at.state('report:ke');
  at.and({ name: 'allow-remarks', data: { report: 'ke', remarks: false } }, kenya);
  expect(at.state('report:ke')).toEqual({ ...before, remarks: false });
  at.and({ name: 'reopen-report', data: { report: 'ke', round: 'now' } }, kenya);
  expect(at.state('report:ke')).toMatchObject({ changedAt: at.acts.length });
});
