import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from '../../process/vocabulary/language.ts';
import { isStopWord } from './stop-words.ts';

export { languageOf } from './language-of.ts';
export { isStopWord } from './stop-words.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;
const han = /\p{Script=Han}/u;
const hanRuns = /\p{Script=Han}+|\P{Script=Han}+/gu;
const arabicSigns = /\p{M}|\u0640/gu;
// Nobody writes longer words; what is longer is no word, and must not fill the cache.
const longest = 64;

/**
 * All words of a text in their order, stop words too: NFKC, lower case, runs of letters, marks and digits.
 * A run of Chinese characters gives its overlapping pairs (a single one itself), in a text of any language; Arabic loses vowel signs and tatweel.
 */
export function tokensOf(text: string, language?: Language): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const found = (language === 'ar' ? plain.replaceAll(arabicSigns, '') : plain).match(word) ?? [];
  const mayHoldHan = language === 'zh' || han.test(plain);
  return mayHoldHan ? found.flatMap(pairsOf) : found;
}

function pairsOf(token: string): readonly string[] {
  if (!han.test(token)) return [token];
  return (token.match(hanRuns) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (characters.length === 1 || !han.test(run)) return [run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

const stemmers: Readonly<Record<Language, (word: string) => string>> = { ar: arabic, zh: (pair) => pair, en: english, fr: french, ru: russian, es: spanish };

const most = 200_000;
const stems: Readonly<Record<Language, Map<string, string>>> = { ar: new Map(), zh: new Map(), en: new Map(), fr: new Map(), ru: new Map(), es: new Map() };

/** The stem of one token of `tokensOf`; '' for a stop word, a lone Latin letter and what is too long to be a word. */
export function stemOf(token: string, language: Language): string {
  const known = stems[language].get(token);
  if (known !== undefined) return known;
  if (token.length > longest) return '';
  const stem = isStopWord(token, language) || /^[\p{Script=Latin}\p{M}]$/u.test(token) ? '' : stemmers[language](token);
  // The cache only spares time: emptied, it gives the same stems again.
  if (stems[language].size >= most) stems[language].clear();
  stems[language].set(token, stem);
  return stem;
}

/** The stems of a text's words in their order, without stop words (Snowball; pairs of characters for Chinese). */
export function stemsOf(text: string, language: Language): string[] {
  const found: string[] = [];
  for (const token of tokensOf(text, language)) {
    const stem = stemOf(token, language);
    if (stem !== '') found.push(stem);
  }
  return found;
}
