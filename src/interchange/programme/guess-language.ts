import type { Language } from '../../process/vocabulary/language.ts';

const scripts: readonly (readonly [Language, RegExp])[] = [['ar', /\p{Script=Arabic}/gu], ['zh', /\p{Script=Han}/gu], ['ru', /\p{Script=Cyrillic}/gu]];
const small: readonly (readonly [Language, RegExp])[] = [
  ['en', /(?<!\p{L})(?:the|of|and|by|to|with)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(?:les?|des?|du|et|par|aux?|une?|séance)(?!\p{L})/giu],
  ['es', /(?<!\p{L})(?:el|los|las|del?|y|por|una?|sesi[óo]n)(?!\p{L})/giu],
];

/** The language of the titles of an agenda: by its script, else by its small words; English where nothing tells. */
export function guessLanguage(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = scripts.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * 0.3);
  if (script !== undefined) return script[0];
  const [best] = small.map(([language, pattern]) => ({ language, count: text.match(pattern)?.length ?? 0 })).toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? 'en' : best.language;
}
