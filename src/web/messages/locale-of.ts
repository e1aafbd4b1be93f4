import type { Language } from '../../process/vocabulary/language.ts';

/** Western digits in Arabic as well, and British dates in English: so United Nations documents write them. */
export function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language === 'zh' ? 'zh-Hans' : language === 'en' ? 'en-GB' : language;
}
