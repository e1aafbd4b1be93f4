import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import type { Given } from '../participation/given.test-support.ts';
import { caritas, givenPact, kenya, mexico, office } from './pledges.test-support.ts';
import type { MechanismState } from './state.ts';

const paper: ProcessCommand = { name: 'record-document', data: { document: 'summary', documentKind: 'summary', title: { en: 'Summary' }, author: { en: 'The chair' }, languages: ['en'], claims: [] } };
const asked = [{ source: { document: 'summary', locator: 'L170' } }];
const register = (more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'register-mechanism', data: { mechanism: 'line', title: { en: 'A line to call' }, mechanismKind: 'hotline', proposals: asked, ...more } });
const fate = (more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'set-mechanism-fate', data: { mechanism: 'line', fate: 'taken-up', revision: 'zero', provisions: ['help'], ...more } });
const run = (more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'record-running', data: { mechanism: 'line', running: 'mx-line', holder: 'MX', since: '2017', address: 'https://line.example/', ...more } });
const end = (more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'end-running', data: { mechanism: 'line', running: 'mx-line', holder: 'MX', on: '2018-12-01', ...more } });

function mechanism(at: Given): MechanismState {
  const state = at.state('mechanism:line');
  if (state.kind !== 'mechanism') throw new Error('no mechanism');
  return state;
}

test('ME-1 a mechanism is entered with who asked for it or where, and may be said anew', () => {
  const at = givenPact([paper]);
  expect(outcome(at, register({ proposals: [] }), office)).toBe('bad-input WP-7');
  expect(outcome(at, register({ proposals: [{}] }), office)).toBe('bad-input WP-7');
  expect(outcome(at, register({ proposals: [{ source: { document: 'other' } }] }), office)).toBe('unknown-document WP-6');
  expect(outcome(at, register({ proposals: [{ thing: 'input:nowhere' }] }), office)).toBe('not-found WP-6');
  expect(outcome(at, register({ proposals: [{ thing: 'pledge:ferries' }] }), office)).toBe('bad-input WP-7');
  expect(outcome(at, register({ proposals: [{ holder: 'nobody-here' }] }), office)).toBe('nobodys ME-1');
  expect(outcome(at, register({ mechanismKind: 'oracle' }), office)).toBe('bad-input WP-7');
  expect([1, 2].map(() => outcome(at, register(), office))).toEqual(['done', 'nothing-changes ME-1']);
  at.and(fate(), office);
  expect(outcome(at, register({ title: { en: 'A line', fr: 'Une ligne' } }), office)).toBe('done');
  expect(mechanism(at)).toMatchObject({ title: { fr: 'Une ligne' }, fate: 'taken-up', provisions: ['help'] });
});

test('ME-2 what the text made of it names provisions that there are, or says where', () => {
  const at = givenPact([paper, register()]);
  expect(mechanism(at).fate).toBe('open');
  expect(outcome(at, fate({ mechanism: 'other' }), office)).toBe('not-found WP-6');
  expect(outcome(at, fate({ provisions: [] }), office)).toBe('fate-nowhere ME-2');
  expect(outcome(at, fate({ provisions: ['paths', 'gone'] }), office)).toBe('provision-gone ME-2');
  expect(outcome(at, fate({ revision: 'older' }), office)).toBe('not-found WP-6');
  expect(outcome(at, fate({ fate: 'changed', provisions: [], note: { en: 'Paragraph 43' } }), office)).toBe('done');
  expect([1, 2].map(() => outcome(at, fate(), office))).toEqual(['done', 'nothing-changes ME-2']);
  expect(mechanism(at)).not.toHaveProperty('fateNote');
  expect(outcome(at, fate({ fate: 'not-taken-up', provisions: [] }), office)).toBe('done');
  expect(outcome(at, fate({ fate: 'open', provisions: [] }), office)).toBe('done');
});

test('ME-3 who runs one says so of itself, of others the chair and the secretariat; and something shows it', () => {
  const at = givenPact([paper, register()]);
  expect(outcome(at, run(), kenya)).toBe('not-yours ME-3');
  expect(outcome(at, run({ name: { en: 'A body' } }), office)).toBe('runner-unnamed ME-3');
  expect(outcome(at, { name: 'record-running', data: { mechanism: 'line', running: 'x', address: 'https://line.example/' } }, office)).toBe('runner-unnamed ME-3');
  expect(outcome(at, { name: 'record-running', data: { mechanism: 'line', running: 'x', holder: 'MX' } }, mexico)).toBe('runner-unshown ME-3');
  expect(outcome(at, run({ since: '2019' }), mexico)).toBe('day-to-come ME-3');
  expect(outcome(at, run({ since: '2017-02-30' }), mexico)).toBe('bad-input WP-7');
  expect(outcome(at, run({ address: 'javascript:alert(1)' }), mexico)).toBe('bad-input WP-7');
  expect(outcome(at, run({ thing: 'practice:nowhere' }), mexico)).toBe('not-found WP-6');
  expect(outcome(at, run(), mexico)).toBe('done');
  expect(outcome(at, run({ since: '2016' }), mexico)).toBe('done');
  expect(mechanism(at).running.map(({ id, since }) => [id, since])).toEqual([['mx-line', '2016']]);
  expect(outcome(at, run({ holder: 'KE' }), kenya)).toBe('already-exists WP-1');
  const other = { name: 'record-running', data: { mechanism: 'line', running: 'body', name: { en: 'A body elsewhere' }, note: { en: 'Its own page says so.' } } } as const;
  expect(outcome(at, other, caritas)).toBe('not-yours ME-3');
  expect(outcome(at, other, office)).toBe('done');
});

test('ME-4 who no longer runs one is kept with the last day', () => {
  const at = givenPact([paper, register()]);
  at.and(run(), mexico);
  expect(outcome(at, end(), kenya)).toBe('not-yours ME-4');
  expect(outcome(at, end({ running: 'other' }), mexico)).toBe('not-running ME-4');
  expect(outcome(at, end({ holder: 'KE' }), kenya)).toBe('not-running ME-4');
  expect(outcome(at, end({ on: '2016-12-31' }), mexico)).toBe('end-before-start ME-4');
  expect(outcome(at, end({ on: '2018-12-31' }), mexico)).toBe('day-to-come ME-4');
  expect([1, 2].map(() => outcome(at, end(), mexico))).toEqual(['done', 'not-running ME-4']);
  expect(mechanism(at).running).toMatchObject([{ id: 'mx-line', until: '2018-12-01' }]);
});
