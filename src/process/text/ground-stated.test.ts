import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { chair, givenText, kenya } from './text.test-support.ts';

const none: string[] = [];
const lamps: string[] = ['input:lamps'];
const card = { name: 'submit-input', data: { input: 'lamps', form: 'card', holder: 'KE', title: 'Lamps', text: 'Every path needs a lamp.', language: 'en', attachments: none, themes: none, channel: 'page' } } as const;
const ground = (more: Readonly<Record<string, unknown>> = {}) => ({ name: 'state-ground', data: { ground: 'g1', text: 'pact', revision: 'zero', provision: 'act', restsOn: lamps, ...more } }) as const;

test('CH-7 of a paragraph that was issued it is said on what it rests, and taken back with a reason', () => {
  const at = givenText();
  expect(outcome(at, ground(), chair)).toBe('not-found WP-6');
  expect(outcome(at, card, kenya)).toBe('done');
  expect(outcome(at, ground({ provision: 'nowhere' }), chair)).toBe('not-found CH-7');
  expect(outcome(at, ground({ revision: 'other' }), chair)).toBe('not-found WP-6');
  expect(outcome(at, ground({ restsOn: ['text:pact'] }), chair)).toContain('bad-input');
  expect(outcome(at, ground({ restsOn: [] }), chair)).toContain('bad-input');
  expect(outcome(at, ground({ restsOn: ['input:lamps', 'input:lamps'], note: 'It was read out in March.' }), chair)).toBe('done');
  expect(at.state(subjectKey('ground', 'g1'))).toMatchObject({ provision: 'act', restsOn: ['input:lamps'], status: 'standing' });
  expect(outcome(at, ground(), chair)).toBe('already-exists WP-1');
  expect(outcome(at, { name: 'withdraw-ground', data: { ground: 'g1', reason: 'Another card was meant.' } }, chair)).toBe('done');
  expect(at.state(subjectKey('ground', 'g1'))).toMatchObject({ status: 'withdrawn', restsOn: ['input:lamps'] });
  expect(outcome(at, { name: 'withdraw-ground', data: { ground: 'g1', reason: 'Again.' } }, chair)).toBe('already-withdrawn CH-7');
  expect(outcome(at, { name: 'withdraw-ground', data: { ground: 'other', reason: 'Never said.' } }, chair)).toBe('not-found WP-6');
});
