import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { givenText } from '../text/text.test-support.ts';
import { agreement, givenPact, make, noon, office, pledge } from './pledges.test-support.ts';

const relabel = (label: string, commitment = 'paths') => ({ name: 'relabel-commitment', data: { commitment, text: 'pact', label } }) as const;
const benchmarks = (...some: readonly Readonly<Record<string, unknown>>[]) => ({ name: 'set-benchmarks', data: { commitment: 'paths', benchmarks: some } }) as Parameters<typeof outcome>[1];
const close = { name: 'close-commitment', data: { commitment: 'paths', reason: 'It was reached.' } } as const;

test('CM-1 a commitment is made of provisions of an agreed text, as its revision words them', () => {
  const open = givenText();
  expect(outcome(open, make(), office)).toBe('text-not-agreed CM-1');
  for (const command of agreement) open.and(command, office);
  expect(outcome(open, make({ provisions: ['paths', 'elsewhere'] }), office)).toBe('provision-gone CM-1');
  expect(outcome(open, make({ revision: 'older' }), office)).toBe('revision-superseded CM-1');
  expect(outcome(open, make({ text: 'other' }), office)).toBe('not-found WP-6');
  expect(outcome(open, make({ decision: 'nowhere' }), office)).toBe('not-found WP-6');
  expect(outcome(open, make({ provisions: [] }), office)).toBe('bad-input WP-7');
  expect(outcome(open, make(), office)).toBe('done');
  expect(outcome(open, make(), office)).toBe('already-exists WP-1');
  expect(open.state('commitment:paths')).toMatchObject({ label: '22', provisions: ['paths', 'act', 'help'], benchmarks: [], status: 'standing' });
});

test('CM-2 two that stand in one text are never called the same', () => {
  const at = givenPact();
  expect(outcome(at, make({ commitment: 'second' }), office)).toBe('label-taken CM-2');
  expect(outcome(at, make({ commitment: 'second', label: '23' }), office)).toBe('done');
  expect(outcome(at, relabel('23'), office)).toBe('label-taken CM-2');
  at.and(close, office);
  expect(outcome(at, make({ commitment: 'third' }), office)).toBe('done');
});

test('CM-3 numbered anew, a commitment keeps its id and the labels that it had', () => {
  const at = givenPact([pledge()]);
  expect(['22', '23', '24', '23'].map((label) => outcome(at, relabel(label), office))).toEqual(['nothing-changes CM-3', 'done', 'done', 'done']);
  expect(at.state('commitment:paths')).toMatchObject({ id: 'paths', label: '23', formerLabels: ['22', '24'] });
  expect(at.state('pledge:ferries')).toMatchObject({ commitments: ['paths'] });
  expect(outcome(at, { ...relabel('25'), data: { commitment: 'paths', text: 'other', label: '25' } }, office)).toBe('not-found WP-6');
});

test('CM-4 benchmarks are set with their days and sources, each once', () => {
  const at = givenPact();
  const one = { id: 'half', title: { en: 'Half of them' }, by: '2024-12-31' };
  expect(outcome(at, benchmarks(one), office)).toBe('done');
  expect(outcome(at, benchmarks({ by: '2024-12-31', title: { en: 'Half of them' }, id: 'half' }), office)).toBe('nothing-changes CM-4');
  expect(outcome(at, benchmarks(one, one), office)).toBe('benchmark-twice CM-4');
  expect(outcome(at, benchmarks({ ...one, indicator: 'nowhere' }), office)).toBe('not-found WP-6');
  expect(outcome(at, benchmarks({ ...one, source: { document: 'nowhere' } }), office)).toBe('unknown-document WP-6');
  expect(outcome(at, benchmarks(), office)).toBe('done');
});

test('CM-5 on a closed commitment nothing new is pledged, and what was pledged stays', () => {
  const at = givenPact([pledge()]);
  expect([outcome(at, close, office), outcome(at, close, office)]).toEqual(['done', 'commitment-closed CM-5']);
  expect(outcome(at, pledge({ pledge: 'later' }), { at: noon })).toBe('commitment-closed CM-5');
  expect(outcome(at, relabel('1'), office)).toBe('commitment-closed CM-5');
  expect(at.state('pledge:ferries')).toMatchObject({ status: 'planned' });
});
