import { describe, expect, test } from 'vitest';
import { languages } from '../language.ts';
import { memberStates } from '../member-states.ts';
import { stateName } from './names.ts';
import { isState, observerStates } from './state.ts';
import { unNames } from './un-names.ts';

const everyone = [...memberStates, ...observerStates.map((state) => state.code)];

describe('names of States', () => {
  test('are there, and differ from each other, in every language', () => {
    for (const language of languages) {
      const names = everyone.map((code) => stateName(code, language));
      expect(new Set(names).size).toBe(195);
      for (const name of names) expect(name).not.toMatch(/^[A-Z]{2}$|^\s*$/u);
    }
  });

  test('are those of the United Nations where Intl has others', () => {
    expect(languages.map((language) => stateName('KR', language))).toEqual(['جمهورية كوريا', '大韩民国', 'Republic of Korea', 'République de Corée', 'Республика Корея', 'República de Corea']);
    expect(stateName('TR', 'en')).toBe('Türkiye');
    expect(stateName('CD', 'en')).toBe('Democratic Republic of the Congo');
    expect(stateName('VA', 'fr')).toBe('Saint-Siège');
    expect(stateName('PS', 'es')).toBe('Estado de Palestina');
    expect(stateName('CH', 'ru')).toBe('Швейцария');
  });

  test('have nowhere an ampersand, an abbreviation or a bracketed former name', () => {
    for (const language of languages) {
      for (const code of everyone) expect(stateName(code, language)).not.toMatch(/&|St\.|о-ва|ОАЭ|КНДР|Burma|Birman|Бирма|بورما/u);
    }
  });

  test('are overridden for States only', () => {
    for (const language of languages) for (const code of Object.keys(unNames[language])) expect(isState(code)).toBe(true);
  });

  test('what is no region is given back', () => {
    expect(stateName('mexico', 'en')).toBe('mexico');
    expect(stateName('', 'en')).toBe('');
  });
});
