import type { Language } from '../../process/vocabulary/language.ts';

/** The language of the page, for its own words among those of a text in another; undefined: it is the same. */
export function pageLangBeside(text: Language, page: Language): string | undefined {
  return text === page ? undefined : ofText(page).lang;
}

/** How words of a text are marked, whatever the page's own language. */
export function ofText(language: Language): { readonly lang: string; readonly dir: 'rtl' | 'ltr' } {
  return { lang: language === 'zh' ? 'zh-Hans' : language, dir: language === 'ar' ? 'rtl' : 'ltr' };
}
