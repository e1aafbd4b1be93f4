import type { Language } from '../../process/vocabulary/language.ts';
import { languageOf } from '../words/words.ts';

/** What a code is called and said to be about, in one language; either may be empty. */
export interface CodeVersion {
  readonly heading: string;
  readonly introduction?: string;
}

/** One code of a taxonomy. Without `language`, that of the whole codebook's headings and introductions is told from them. */
export interface Code extends CodeVersion {
  readonly code: string;
  readonly language?: Language;
  readonly versions?: Readonly<Partial<Record<Language, CodeVersion>>>;
}

export interface Codebook {
  readonly taxonomy: string;
  readonly codes: readonly Code[];
}

/** The language most of a codebook's own texts are in; English where it cannot be told. */
export function mainLanguageOf({ codes }: Codebook): Language {
  const stated = codes.find(({ language }) => language !== undefined)?.language;
  return stated ?? languageOf(codes.map(({ introduction }) => introduction ?? '').join(' ').trim()) ?? languageOf(codes.map(({ heading }) => heading).join(' ')) ?? 'en';
}

/** A code's text in a language, or undefined where it has none. */
export function versionOf(code: Code, language: Language, main: Language): CodeVersion | undefined {
  const version = code.versions?.[language] ?? ((code.language ?? main) === language ? code : undefined);
  return version !== undefined && `${version.heading}${version.introduction ?? ''}`.trim() !== '' ? version : undefined;
}

/**
 * The language in which a text of `wanted` is compared with the codebook: its own where at least half of the codes have it, else English, else the codebook's own.
 * Whether it is another than wanted is for the caller to see.
 */
export function comparedIn(codebook: Codebook, wanted: Language, main: Language): Language {
  const has = (language: Language) => codebook.codes.filter((code) => versionOf(code, language, main) !== undefined).length * 2 >= codebook.codes.length;
  return [wanted, 'en' as const].find(has) ?? main;
}
