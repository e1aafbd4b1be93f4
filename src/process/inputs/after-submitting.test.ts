import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { bring, caritas, given, kenya, mexico, noon, submit } from './inputs.test-support.ts';

const at = { at: noon };
const stands = () => given().and(submit(), at);
const withdraw: ProcessCommand = { name: 'withdraw-input', data: { input: 'one', reason: 'A misprint.' } };
const correct = (more: object = {}): ProcessCommand => ({ name: 'correct-input', data: { input: 'one', title: 'On reception', text: 'Open all doors.', language: 'en', ...more } });
const refer = (by: string, more: object = {}): ProcessCommand => ({ name: 'refer-to-input', data: { input: 'one', by, ...more } });

describe('correcting and withdrawing', () => {
  test('IN-6 by its own, or by the secretariat for them', () => {
    for (const command of [correct(), withdraw]) {
      expect(outcome(stands(), command, { ...at, by: caritas })).toBe('done');
      expect(outcome(stands(), command, at)).toBe('done');
      expect(outcome(stands(), command, { ...at, by: mexico })).toBe('not-yours IN-6');
      expect(outcome(stands().and(withdraw, at), command, at)).toBe('already-withdrawn IN-6');
      expect(outcome(given(), command, at)).toBe('not-found WP-6');
    }
  });

  test('IN-6 a correction changes something, and is counted', () => {
    expect(outcome(stands(), correct({ text: 'Open the doors.' }), at)).toBe('nothing-changes IN-6');
    expect(outcome(stands(), correct({ text: '' }), at)).toBe('nothing-submitted IN-3');
    expect(stands().and(correct(), at).state('input:one')).toMatchObject({ text: 'Open all doors.', corrections: 1, status: 'standing' });
  });

  test('IN-6 a withdrawal says when what was cited went', () => {
    const before = stands();
    const after = before.and(withdraw, at).state('input:one');
    expect(after).toMatchObject({ status: 'withdrawn', reason: 'A misprint.', changedAt: before.acts.length });
  });
});

describe('bringing forward', () => {
  test('IN-7 a Member State, at a thematic session or at stocktaking', () => {
    for (const event of ['theme', 'stock']) expect(outcome(stands(), bring({ event }), { ...at, by: mexico })).toBe('done');
    expect(outcome(stands(), bring({ event: 'hearing' }), at)).toBe('not-such-a-meeting IN-7');
    expect(outcome(stands(), bring({ event: 'nowhere' }), at)).toBe('not-found WP-6');
    expect(outcome(stands(), bring({ by: 'VA' }), at)).toBe('not-a-member-state IN-7');
    expect(outcome(stands(), bring(), { ...at, by: kenya })).toBe('not-yours IN-7');
    expect(outcome(stands(), bring(), { ...at, by: caritas })).toBe('not-yours IN-7');
  });

  test('IN-7 for a group by a member of that day', () => {
    expect(outcome(stands(), bring({ by: 'KE', group: 'g77' }), { ...at, by: kenya })).toBe('done');
    expect(outcome(stands(), bring({ group: 'g77' }), at)).toBe('not-a-member IN-7');
  });

  test('IN-7 once in each name at each meeting, and not after a withdrawal', () => {
    const brought = stands().and(bring({ by: 'KE' }), at);
    expect(outcome(brought, bring({ by: 'KE' }), at)).toBe('already-brought-forward IN-7');
    for (const more of [{ by: 'KE', event: 'stock' }, { by: 'KE', group: 'g77' }, { by: 'MX' }]) expect(outcome(brought, bring(more), at)).toBe('done');
    expect(brought.state('input:one')).toMatchObject({ sponsors: [{ by: 'KE', event: 'theme' }, { by: 'KE', event: 'stock' }, { by: 'KE', group: 'g77' }, { by: 'MX' }] });
    expect(outcome(stands().and(withdraw, at), bring(), at)).toBe('already-withdrawn IN-7');
  });

  test('IN-8 any State refers to it afterwards, once', () => {
    expect(outcome(stands(), refer('KE'), at)).toBe('not-brought-forward IN-8');
    const brought = stands().and(bring(), at);
    expect(outcome(brought, refer('KE'), { ...at, by: kenya })).toBe('done');
    expect(outcome(brought, refer('KE'), at)).toBe('nothing-changes IN-8');
    expect(outcome(brought, refer('KE', { event: 'stock' }), at)).toBe('done');
    expect(outcome(brought, refer('VA'), at)).toBe('done');
    expect(outcome(brought, refer('XX'), at)).toBe('not-a-state IN-8');
    expect(outcome(brought, refer('MX'), { ...at, by: kenya })).toBe('not-yours IN-8');
    expect(outcome(brought.and(withdraw, at), refer('MX'), at)).toBe('already-withdrawn IN-8');
  });
});
