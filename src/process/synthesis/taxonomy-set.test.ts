import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { code, given, recommendation } from './recommendations.test-support.ts';

const at = { at: '2017-05-08' };

function themes(codes: readonly { readonly code: string; readonly heading: string; readonly retired?: boolean }[]): ProcessCommand {
  return { name: 'set-taxonomy', data: { taxonomy: 'themes', title: { en: 'Themes' }, codes: codes.map(({ heading, ...rest }) => ({ ...rest, heading: { en: heading } })) } };
}

describe('taxonomies', () => {
  test('SY-1 a theme renamed after coding: whatever was coded to it stands under the new name', () => {
    const coded = given([code('doors', 'themes', ['themes/1']), code('meals', 'themes', ['themes/2'])]);
    coded.and(themes([{ code: '2', heading: 'Coming home' }, { code: '1', heading: 'Human rights of all' }]), at);
    expect(recommendation(coded, 'doors').codes).toEqual(['themes/1']);
    expect(recommendation(coded, 'meals').codes).toEqual(['themes/2']);
    expect(coded.state('taxonomy:themes')).toMatchObject({ codes: [{ code: '2', heading: { en: 'Coming home' } }, { code: '1', heading: { en: 'Human rights of all' } }] });
  });

  test('SY-1 a code that was given once is retired, never dropped', () => {
    expect(given().when(themes([{ code: '1', heading: 'Rights' }, { code: '3', heading: 'Others' }]), at)).toMatchObject({ code: 'code-dropped', rule: 'SY-1', details: { code: '2' } });
    const retired = given([code('meals', 'themes', ['themes/2'])]).and(themes([{ code: '1', heading: 'Rights' }, { code: '2', heading: 'Returns', retired: true }]), at);
    expect(recommendation(retired, 'meals').codes).toEqual(['themes/2']);
  });

  test('SY-1 no code stands there twice', () => {
    expect(outcome(given(), themes([{ code: '1', heading: 'Rights' }, { code: '2', heading: 'Returns' }, { code: '2', heading: 'Returns again' }]))).toBe('code-twice SY-1');
    expect(outcome(given(), themes([{ code: '1', heading: 'Rights' }]))).toMatch(/^bad-input/u);
  });
});
