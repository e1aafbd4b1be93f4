import { expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { broughtForward } from './drafts.test-support.ts';
import { confirm, given, recommendation } from './recommendations.test-support.ts';
import { addressedBy, waitingOf } from './theme-voices.ts';

const input = (id: string, holder: string, sponsors: readonly unknown[], themes: readonly string[] = ['themes/1']) => ({ id, holder, sponsors, themes });
const join: ProcessCommand = { name: 'join-recommendations', data: { recommendation: 'all', members: ['doors', 'meals'], text: 'Doors and meals.', language: 'en' } };

test('IN-7 a recommendation waits for a person, then for a State that brings forward an input asking for it; a joined one for any of its members', () => {
  const at = given([...broughtForward('paper'), confirm('doors'), join]);
  const all = ['doors', 'meals', 'beds', 'all'].map((id) => recommendation(at, id));
  const waits = (sponsors: readonly unknown[]) => all.map(waitingOf(all, [input('paper', 'caritas', sponsors)]));
  expect(waits([{ by: 'MX' }])).toEqual([undefined, undefined, 'confirmation', undefined]);
  expect(waits([])).toEqual(['sponsor', 'sponsor', 'confirmation', 'sponsor']);
});

test('IN-7 a theme is addressed by positions, and by a State through an input on it that was brought forward', () => {
  const inputs = [input('a', 'KE', [{ by: 'KE' }]), input('b', 'FJ', []), input('c', 'caritas', [{ by: 'MX' }]), input('d', 'IN', [{ by: 'IN' }], ['themes/2'])];
  expect(addressedBy('themes/1', ['MX', 'KE'], inputs)).toEqual(['KE', 'MX']);
  expect(addressedBy('themes/2', [], inputs)).toEqual(['IN']);
  expect(addressedBy(undefined, ['MX'], inputs)).toEqual(['MX']);
});
