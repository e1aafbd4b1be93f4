import type { Language } from '../../process/vocabulary/language.ts';
import type { Catalogue } from './catalogue.ts';
import { messages as en } from './en/index.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { ar: en, zh: en, en, fr: en, ru: en, es: en };
