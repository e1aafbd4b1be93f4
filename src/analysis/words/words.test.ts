import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../process/vocabulary/language.ts';
import { isStopWord, languageOf, stemOf, stemsOf, tokensOf } from './words.ts';

const texts = {
  ar: 'ينبغي للدول أن تكفل حصول الأطفال المهاجرين على التعليم',
  zh: '各国应确保移民儿童获得教育',
  en: 'States should make sure that the children of migrants go to school',
  fr: 'Les États devraient veiller à ce que les enfants des migrants aillent à l’école',
  ru: 'Государствам следует обеспечить доступ детей мигрантов к образованию',
  es: 'Los Estados deberían velar por que los niños migrantes vayan a la escuela',
} as const;

test.each(languages)('a sentence in %s is told to be so', (language) => {
  expect(languageOf(texts[language])).toBe(language);
});

test('what is too short, has no letters or is in another script has no language', () => {
  for (const text of ['', '  ', '12. 13', 'IOM', 'Data', '—', 'データの収集']) expect(languageOf(text)).toBeUndefined();
  expect(languageOf('Разделы IOM и ILO')).toBe('ru');
  expect(languageOf('《全球契约》 (Global Compact) 的执行情况')).toBe('zh');
});

test('without frequent words, letter statistics decide', () => {
  expect(languageOf('Regional fair recruitment partnerships')).toBe('en');
  expect(languageOf('Coopération régionale renforcée')).toBe('fr');
  expect(languageOf('Cooperación regional fortalecida')).toBe('es');
});

test('tokens are lower case letters and digits; Chinese gives pairs, Arabic loses its signs', () => {
  expect(tokensOf('L’Accès à 2 ÉCOLES', 'fr')).toEqual(['l', 'accès', 'à', '2', 'écoles']);
  expect(tokensOf('移民教育 IOM', 'zh')).toEqual(['移民', '民教', '教育', 'iom']);
  expect(tokensOf('see 移民', 'en')).toEqual(['see', '移民']);
  expect(tokensOf('حُقُوق الإنـسان', 'ar')).toEqual(['حقوق', 'الإنسان']);
  expect(tokensOf('ﬁnance', 'en')).toEqual(['finance']);
});

test('stems leave stop words out and are the same for forms of one word', () => {
  expect(stemsOf('They should protect the protected', 'en')).toEqual(['protect', 'protect']);
  expect(stemOf('the', 'en')).toBe('');
  expect(new Set([stemOf('migration', 'fr'), stemOf('migrations', 'fr')]).size).toBe(1);
  expect(new Set([stemOf('derecho', 'es'), stemOf('derechos', 'es')]).size).toBe(1);
  expect(new Set([stemOf('детей', 'ru'), stemOf('дети', 'ru')]).size).toBe(1);
  expect(new Set([stemOf('المهاجرين', 'ar'), stemOf('مهاجر', 'ar')]).size).toBe(1);
  expect(stemOf('x'.repeat(10_000), 'en')).toBe('');
});

test('every stop word is a token of its own language', () => {
  for (const [language, word] of [['en', 'the'], ['fr', 'qu'], ['es', 'según'], ['ru', 'которые'], ['ar', 'التي'], ['zh', '以及']] as const) {
    expect(isStopWord(word, language)).toBe(true);
    expect(tokensOf(word, language)).toEqual([word]);
  }
});

test('any text has the same stems twice, none of them empty', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (text, language) => {
    const stems = stemsOf(text, language);
    expect(stems).toEqual(stemsOf(text, language));
    expect(stems).not.toContain('');
    languageOf(text);
  }));
});
