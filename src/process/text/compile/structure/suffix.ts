import type { Language } from '../../../vocabulary/language.ts';

const latin = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];
/** As each language writes them in its own script. */
const suffixes: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  ar: ['مكررا', 'مكررا ثانيا', 'مكررا ثالثا', 'مكررا رابعا', 'مكررا خامسا', 'مكررا سادسا', 'مكررا سابعا', 'مكررا ثامنا', 'مكررا تاسعا'],
  zh: ['之二', '之三', '之四', '之五', '之六', '之七', '之八', '之九', '之十'],
  en: ['bis', ...latin.slice(1)],
  fr: ['bis', ...latin.slice(1)],
  ru: ['бис', 'тер', 'кватер', 'квинквиес', 'сексиес', 'септиес', 'октиес', 'новиес', 'дециес'],
  es: ['bis', ...latin.slice(1)],
};

/** What a label of an added provision ends with: the first behind 2 is 2 bis. From the tenth on a number, since nobody counts further in Latin: 2 bis.10. */
export function suffixOf(ordinal: number, language: Language): string {
  const [first] = suffixes[language];
  return suffixes[language][ordinal - 1] ?? `${first}.${ordinal}`;
}

/** Of alternatives to the whole provision: alt, alt 2, alt 3. */
export function alternativeSuffixOf(number: number): string {
  return number === 1 ? 'alt' : `alt ${number}`;
}
