import type { VNode } from 'preact';
import { inLanguage } from '../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';

/** A text in the reader's language, or in the one there is, marked as such so that it is read aloud and set correctly. */
export function Text({ text, language }: { readonly text: LocalizedText; readonly language: Language }): VNode {
  const found = inLanguage(text, language);
  if (found.language === language) return <>{found.text}</>;
  return (
    <span lang={found.language} dir={found.language === 'ar' ? 'rtl' : 'ltr'}>
      {found.text}
    </span>
  );
}

export function plainText(text: LocalizedText, language: Language): string {
  return inLanguage(text, language).text;
}
