import { isLanguage } from '../../process/vocabulary/language.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { letterStatistics } from './letter-statistics.ts';
import { stopWords } from './stop-words.ts';

const latin = ['en', 'fr', 'es'] as const;
const enough = 240;
const fewestLetters = 12;

/**
 * The official language a text is written in, or undefined where it cannot be told: no letters, another script, or too few words.
 * The script decides for Arabic, Chinese and Russian; frequent words, then letter statistics, among English, French and Spanish. Languages beside the six are not told apart from them.
 * Only the first 240 characters are looked at.
 */
export function languageOf(text: string): Language | undefined {
  const beginning = text.slice(0, 4 * enough).trimStart().slice(0, enough);
  const counts = scriptsOf(beginning);
  if (counts.letters === 0) return undefined;
  if (counts.kana * 10 > counts.letters) return undefined;
  // A Chinese character says about as much as three letters of a Latin word quoted between.
  if (counts.han * 3 > counts.letters - counts.han) return 'zh';
  if (counts.arabic * 2 > counts.letters) return 'ar';
  if (counts.cyrillic * 2 > counts.letters) return 'ru';
  return counts.latin * 2 > counts.letters ? latinLanguageOf(beginning, counts.latin) : undefined;
}

// Each word with the places in `latin` of the languages it is a stop word of.
const places = new Map<string, number[]>();
for (const [place, language] of latin.entries()) for (const word of stopWords(language)) places.set(word, [...(places.get(word) ?? []), place]);

function latinLanguageOf(text: string, letters: number): Language | undefined {
  const counts = latin.map(() => 0);
  for (const word of text.toLowerCase().split(/[^a-z\u00DF-\u00FF\u0153]+/u)) for (const place of places.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  const best = Math.max(...counts);
  const second = Math.max(...counts.toSpliced(counts.indexOf(best), 1));
  if (best >= second + 3 && best >= 2 * second) return latin[counts.indexOf(best)];
  if (letters < fewestLetters) return undefined;
  const { language } = letterStatistics().detect(text);
  return isLanguage(language) ? language : undefined;
}

interface Scripts {
  letters: number;
  latin: number;
  cyrillic: number;
  arabic: number;
  han: number;
  kana: number;
}

/** Letters by script, told by code unit: fast, and enough for texts of the six languages. */
function scriptsOf(text: string): Scripts {
  const counts: Scripts = { letters: 0, latin: 0, cyrillic: 0, arabic: 0, han: 0, kana: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptOf(text.charCodeAt(at));
    if (script === undefined) continue;
    counts[script] += 1;
    counts.letters += 1;
  }
  return counts;
}

function scriptOf(code: number): Exclude<keyof Scripts, 'letters'> | undefined {
  if (code < 0x41) return undefined;
  if (code <= 0x24f) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'latin' : code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? 'latin' : undefined;
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if ((code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d3) || (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) return 'arabic';
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) return 'han';
  return code >= 0x3041 && code <= 0x30ff ? 'kana' : undefined;
}
