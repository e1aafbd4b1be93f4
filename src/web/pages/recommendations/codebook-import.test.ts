import { describe, expect, test } from 'vitest';
import { readCodebook } from './codebook-import.ts';

const read = (value: unknown) => readCodebook(JSON.stringify(value), 'fr');

describe('a codebook that is taken in', () => {
  test('in one language, as the command takes it', () => {
    expect(read({ taxonomy: 'Main themes', codes: [{ code: 1, heading: 'Droits', introduction: 'Sur les droits.' }, { code: 'B', heading: 'Retour' }] })).toEqual({
      command: { name: 'set-taxonomy', data: { taxonomy: 'main-themes', title: { fr: 'Main themes' }, codes: [{ code: '1', heading: { fr: 'Droits' }, introduction: { fr: 'Sur les droits.' } }, { code: 'b', heading: { fr: 'Retour' } }] } },
    });
  });

  test('by language, in either way of writing it', () => {
    expect(read({ taxonomy: 't', title: { en: 'Themes', ar: 'المواضيع' }, language: 'en', codes: [{ code: '1', heading: 'Rights', versions: { es: { heading: 'Derechos' } } }, { code: '2', heading: { en: 'Returns', zh: '返回' }, retired: true }] })).toMatchObject({
      command: { data: { title: { en: 'Themes', ar: 'المواضيع' }, codes: [{ heading: { en: 'Rights', es: 'Derechos' } }, { heading: { en: 'Returns', zh: '返回' }, retired: true }] } },
    });
  });

  test('what is no codebook is said', () => {
    expect(readCodebook('{"taxonomy":', 'en')).toHaveProperty('problem');
    expect(read({ taxonomy: 't', codes: 'none' })).toHaveProperty('problem');
    expect(read(['a'])).toHaveProperty('problem');
  });
});
