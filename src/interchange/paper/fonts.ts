import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../../process/vocabulary/language.ts';

/** Families under their names in the packages of Google Fonts and in Debian; the first that has a character shows it. */
const latin = ['Noto Sans'];
const arabic = ['Noto Sans Arabic'];
const chinese = ['Noto Sans SC', 'Noto Sans CJK SC'];

/** Scripts in which persons and organizations also write their names; used where the machine has the font. */
const further = [
  'Armenian', 'Bengali', 'Devanagari', 'Ethiopic', 'Georgian', 'Gujarati', 'Gurmukhi', 'Hebrew', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Mongolian', 'Myanmar', 'Oriya', 'Sinhala', 'Tamil',
  'Telugu', 'Thaana', 'Thai', 'Tifinagh',
].map((script) => `Noto Sans ${script}`);

/** In the order in which they are tried: that of the language first, so that its punctuation is its own. */
export function familiesFor(language: Language): readonly string[] {
  const ordered = language === 'ar' ? [...arabic, ...latin, ...chinese] : language === 'zh' ? [...chinese, ...latin, ...arabic] : [...latin, ...arabic, ...chinese];
  return [...ordered, ...further, 'Noto Serif Tibetan', 'Noto Sans Symbols', 'Noto Sans Symbols 2', 'Noto Emoji', 'Noto Color Emoji'];
}

const packages = ['noto-sans', 'noto-sans-sc'];
const weights = ['400Regular', '700Bold'];

/**
 * Folders with fonts that the program brings along, or that `TRAVAUX_FONTS` names. What the operating system has
 * installed is found by the compiler itself.
 */
export function fontFolders(named: string | undefined = process.env['TRAVAUX_FONTS']): readonly string[] {
  const brought = packages.flatMap((name) => {
    const folder = packageFolder(`@expo-google-fonts/${name}`);
    return folder === undefined ? [] : weights.map((weight) => join(folder, weight));
  });
  return [...(named === undefined || named === '' ? [] : [named]), ...brought].filter((folder) => existsSync(folder));
}

function packageFolder(name: string): string | undefined {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return places.map((place) => join(place, name)).find((folder) => existsSync(folder));
}
