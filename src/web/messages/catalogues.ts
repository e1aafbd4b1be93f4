import type { Language } from '../../process/vocabulary/language.ts';
import { messages as ar } from './ar/index.ts';
import type { Catalogue } from './catalogue.ts';
import { messages as en } from './en/index.ts';
import { messages as es } from './es/index.ts';
import { messages as fr } from './fr/index.ts';
import { messages as ru } from './ru/index.ts';
import { messages as zh } from './zh/index.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { ar, zh, en, fr, ru, es };
