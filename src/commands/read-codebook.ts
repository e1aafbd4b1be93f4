import { z } from 'zod';
import type { Code, Codebook, CodeVersion } from '../analysis/coding/codebook.ts';
import { languages } from '../process/vocabulary/language.ts';
import { CommandRefused } from './refused.ts';

const text = z.string().nullish();
const words = { heading: text, title: text, label: text, introduction: text, intro: text, description: text };
const version = z.object(words);
const id = z.union([z.string().trim().min(1), z.number()]);
const code = z.object({ code: id.optional(), id: id.optional(), language: z.enum(languages).optional().catch(undefined), versions: z.partialRecord(z.enum(languages), version).optional(), ...words });
const codebook = z.union([z.object({ taxonomy: text, codes: z.array(code) }), z.array(code).transform((codes) => ({ taxonomy: undefined, codes }))]);

/**
 * A codebook from JSON: `{taxonomy, codes: [{code, heading, introduction, language?, versions?: {fr: {heading, introduction}}}]}`, only `{codes}`, or the list alone; `id` for `code`, `title` or `label` for `heading`, `intro` or `description` for `introduction`.
 * Refuses what is no JSON, has no codes, a code without a name or the same code twice.
 */
export function parseCodebook(json: string, file: string): Codebook {
  const { taxonomy, codes } = shapeOf(json, file);
  const read = codes.map((entry, at): Code => {
    const name = entry.code ?? entry.id;
    if (name === undefined) throw new CommandRefused(`${file}: entry ${at + 1} of the codebook has no "code".`);
    const versions = entry.versions === undefined ? {} : { versions: Object.fromEntries(Object.entries(entry.versions).flatMap(([language, words]) => (words === undefined ? [] : [[language, versionOf(words)]]))) };
    return { code: String(name), ...versionOf(entry), ...(entry.language !== undefined && { language: entry.language }), ...versions };
  });
  if (read.length === 0) throw new CommandRefused(`${file} holds no codes.`);
  const twice = read.find(({ code: name }, at) => read.findIndex((other) => other.code === name) !== at);
  if (twice !== undefined) throw new CommandRefused(`${file} holds the code "${twice.code}" twice.`);
  return { taxonomy: taxonomy ?? '', codes: read };
}

function shapeOf(json: string, file: string): z.infer<typeof codebook> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new CommandRefused(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = codebook.safeParse(value);
  if (!parsed.success) throw new CommandRefused(`${file} is not a codebook: {"codes": [{"code": …, "heading": …, "introduction": …}, …]} is expected.`, z.prettifyError(parsed.error));
  return parsed.data;
}

function versionOf({ heading, title, label, introduction, intro, description }: z.infer<typeof version>): CodeVersion {
  return { heading: heading ?? title ?? label ?? '', introduction: introduction ?? intro ?? description ?? '' };
}
