/** The six official languages of the United Nations, in the order its documents list them. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** A text with at least one language version; the others may be missing and are then shown as missing, never guessed. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** The version in the wanted language, else English, else the first there is, with the language it really is in. */
export function inLanguage(text: LocalizedText, wanted: Language): { readonly text: string; readonly language: Language } {
  const own = text[wanted];
  if (own !== undefined) return { text: own, language: wanted };
  if (text.en !== undefined) return { text: text.en, language: 'en' };
  for (const language of languages) {
    const version = text[language];
    if (version !== undefined) return { text: version, language };
  }
  return { text: '', language: wanted };
}
