/** What a delegate may speak: the official languages, or another with interpretation of their own. */
export const spokenLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'other'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];
