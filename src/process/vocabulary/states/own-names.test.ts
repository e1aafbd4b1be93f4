import { describe, expect, test } from 'vitest';
import { ownNames } from './own-names.ts';
import { observerStates, stateTable } from './state.ts';

const all = [...stateTable, ...observerStates].map(({ code }) => code);

describe('what States call themselves', () => {
  test('each has one, and none is only its code', () => {
    for (const code of all) {
      expect(ownNames(code).length).toBeGreaterThan(0);
      for (const { name } of ownNames(code)) expect(name).not.toMatch(/^([A-Z]{2})?$/u);
    }
  });

  test('every language has names in the system’s data, or its State is written here by hand', () => {
    const languages = new Set(all.flatMap((code) => ownNames(code).map(({ language }) => language)));
    const without = [...languages].filter((language) => Intl.DisplayNames.supportedLocalesOf([language]).length === 0);
    expect(without.toSorted()).toEqual(['dv', 'sm']);
  });

  test.each([
    ['MX', [['es', 'México']]],
    ['EG', [['ar', 'مصر']]],
    ['CN', [['zh', '中国']]],
    ['JP', [['ja', '日本']]],
    ['KP', [['ko', '조선민주주의인민공화국']]],
    ['KR', [['ko', '대한민국']]],
    ['BO', [['es', 'Bolivia (Estado Plurinacional de)']]],
    ['CH', [['de', 'Schweiz'], ['fr', 'Suisse'], ['it', 'Svizzera']]],
    ['GB', [['en', 'United Kingdom of Great Britain and Northern Ireland']]],
    ['VA', [['it', 'Santa Sede']]],
  ])('%s: %j', (code, names) => {
    expect(ownNames(code).map(({ language, name }) => [language, name])).toEqual(names);
  });

  test('what is no State has none', () => {
    expect(ownNames('caritas')).toEqual([]);
  });
});
