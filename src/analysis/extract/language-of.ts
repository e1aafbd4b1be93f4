import type { Language } from '../../process/vocabulary/language.ts';

const scripts: readonly (readonly [Language, RegExp])[] = [['ar', /\p{Script=Arabic}/gu], ['ru', /\p{Script=Cyrillic}/gu], ['zh', /\p{Script=Han}/gu]];
const smallWords: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', new Set('the and of to in for on with by that is are should their from which as be this all including access rights ensure'.split(' '))],
  ['fr', new Set('le les des du et à aux une dans pour par sur que qui est sont leur leurs droits avec la au ou doivent devraient en'.split(' '))],
  ['es', new Set('el los las del y en para por una que es son sus con la al se su derechos deben debería como o'.split(' '))],
];
const mostRead = 4000;

/** The language a passage is most likely in, of the six, by its script and its small words; English where nothing speaks for another. Reads the first 4,000 units. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, mostRead);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.4) return language;
  }
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  let best: Language = 'en';
  let most = 0;
  for (const [language, small] of smallWords) {
    const count = words.filter((word) => small.has(word)).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
