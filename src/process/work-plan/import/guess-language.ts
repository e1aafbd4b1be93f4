import type { Language } from '../../vocabulary/language.ts';

const scripts: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

const tellingWords: Readonly<Record<'en' | 'fr' | 'es', ReadonlySet<string>>> = {
  en: new Set(['the', 'of', 'and', 'on', 'for', 'meeting', 'session', 'to', 'in', 'with']),
  fr: new Set(['le', 'les', 'des', 'du', 'et', 'sur', 'pour', 'réunion', 'séance', 'au', 'aux', 'une']),
  es: new Set(['el', 'los', 'las', 'del', 'y', 'sobre', 'para', 'reunión', 'sesión', 'una', 'con', 'al']),
};

/** The language in which a plan is written: by its script, else by its commonest small words; English when nothing tells. */
export function guessLanguage(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts) if ((text.match(script)?.length ?? 0) * 3 > letters) return language;
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const counts = (['en', 'fr', 'es'] as const).map((language) => ({ language, count: words.filter((word) => tellingWords[language].has(word)).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.language ?? 'en';
}
