import type { Language } from '../language.ts';
import { unNames } from './un-names.ts';

const written = new Map<Language, Intl.DisplayNames>();

function intlIn(language: Language): Intl.DisplayNames {
  const known = written.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  written.set(language, names);
  return names;
}

/**
 * The short name of a State as the United Nations writes it in a language: its own form where it has one, else that of
 * Intl. What is no region at all (`Q1`, `mexico`) comes back as it was given.
 */
export function stateName(code: string, language: Language): string {
  const own = unNames[language][code];
  if (own !== undefined) return own;
  return /^[A-Z]{2}$/u.test(code) ? (intlIn(language).of(code) ?? code) : code;
}
