import { z } from 'zod';
import type { ProcessCommand } from '../../../process/commands.ts';
import { slugOf } from '../../../process/vocabulary/ids.ts';
import { isLanguage, languages } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';

const words = z.union([z.string(), z.partialRecord(z.enum(languages), z.string())]);
const version = z.object({ heading: z.string().optional(), introduction: z.string().optional() });
const code = z.object({ code: z.union([z.string(), z.number()]), heading: words.optional(), introduction: words.optional(), retired: z.boolean().optional(), language: z.enum(languages).optional(), versions: z.partialRecord(z.enum(languages), version).optional() });
const codebook = z.object({ taxonomy: z.string().min(1), title: words.optional(), language: z.enum(languages).optional(), codes: z.array(code).min(1).max(200) });

export type ReadCodebook = { readonly command: Extract<ProcessCommand, { readonly name: 'set-taxonomy' }> } | { readonly problem: string };

/**
 * A codebook `{taxonomy, codes: [{code, heading, introduction}]}`, its headings and introductions in one language or by language, as a
 * wish for the record. What is in no language is taken to be in `otherwise`.
 */
export function readCodebook(json: string, otherwise: Language): ReadCodebook {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const read = codebook.safeParse(value);
  if (!read.success) return { problem: z.prettifyError(read.error).replace(/\s+/gu, ' ') };
  const { taxonomy, title, language = otherwise, codes } = read.data;
  return {
    command: {
      name: 'set-taxonomy',
      data: {
        taxonomy: slugOf(taxonomy),
        title: byLanguage(title ?? taxonomy, language),
        codes: codes.map((one) => {
          const own = one.language ?? language;
          const introduction = { ...byLanguage(one.introduction, own), ...versionsOf(one.versions, 'introduction') };
          return { code: String(one.code).toLowerCase(), heading: { ...byLanguage(one.heading, own), ...versionsOf(one.versions, 'heading') }, ...(Object.keys(introduction).length > 0 && { introduction }), ...(one.retired === true && { retired: true }) };
        }),
      },
    },
  };
}

function byLanguage(text: z.output<typeof words> | undefined, language: Language): Partial<Record<Language, string>> {
  if (text === undefined) return {};
  return Object.fromEntries(Object.entries(typeof text === 'string' ? { [language]: text } : text).filter(([, value]) => value.trim() !== ''));
}

function versionsOf(versions: Partial<Record<Language, z.output<typeof version>>> | undefined, field: 'heading' | 'introduction'): Partial<Record<Language, string>> {
  return Object.fromEntries(Object.entries(versions ?? {}).flatMap(([language, one]) => (isLanguage(language) && one?.[field] !== undefined && one[field].trim() !== '' ? [[language, one[field]]] : [])));
}
