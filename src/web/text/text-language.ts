import type { Language } from '../../process/vocabulary/language.ts';

/** How words of a text are marked, whatever the page's own language. */
export function ofText(language: Language): { readonly lang: string; readonly dir: 'rtl' | 'ltr' } {
  return { lang: language === 'zh' ? 'zh-Hans' : language, dir: language === 'ar' ? 'rtl' : 'ltr' };
}
