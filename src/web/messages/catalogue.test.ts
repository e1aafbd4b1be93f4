import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { languages } from '../../process/vocabulary/language.ts';
import { catalogues } from './catalogues.ts';
import { localeOf } from './locale-of.ts';

test('every sentence can be written in every language: what it chooses between are words that the format reads', () => {
  const unreadable = languages.flatMap((language) => Object.entries(catalogues[language]).filter(([, text]) => text.includes('{') && !isReadable(text, language)).map(([key]) => `${language} ${key}`));
  expect(unreadable).toEqual([]);
});

function isReadable(text: string, language: (typeof languages)[number]): boolean {
  try {
    return new IntlMessageFormat(text, localeOf(language)).getAst().length > 0;
  } catch {
    return false;
  }
}
