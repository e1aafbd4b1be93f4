import { z } from 'zod';
import type { Code, Codebook, CodeVersion } from '../analysis/coding/codebook.ts';
import { languages } from '../process/vocabulary/language.ts';
import type { Language } from '../process/vocabulary/language.ts';
import { CommandRefused } from './refused.ts';

type Entry = Readonly<Record<string, unknown>>;

const entry = z.record(z.string(), z.unknown());
const id = z.union([z.string().trim().min(1), z.number()]);
const lists = ['codes', 'themes', 'categories', 'sections', 'objectives', 'elements', 'entries', 'items', 'codebook', 'taxonomy'];
const codeNames = ['code', 'id', 'key', 'symbol', 'number'];
const headingNames = ['heading', 'title', 'label', 'name', 'theme', 'section'];
const introductionNames = ['introduction', 'intro', 'description', 'definition', 'text', 'scope', 'summary'];

/**
 * A codebook from JSON: `{taxonomy, codes: [{code, heading, introduction, language?, versions?: {fr: {heading, introduction}}}]}`.
 * Understood too: the list alone; another name for it, such as `themes` or the `sections` of `travaux extract --json`; codes as the keys of an object; `id`, `title`, `name`,
 * `description` and their like; words as a list or by language; a code without a sign of its own, which is called by its heading.
 * Refuses what is no JSON, has no codes, a code without a name, the same code twice, or no words at all.
 */
export function parseCodebook(json: string, file: string): Codebook {
  const { taxonomy, entries } = shapeOf(parsed(json, file), file);
  const codes = entries.map((one, at) => codeOf(one, at, file));
  if (codes.length === 0) throw new CommandRefused(`${file} holds no codes.`);
  const twice = codes.find(({ code }, at) => codes.findIndex((other) => other.code === code) !== at);
  if (twice !== undefined) throw new CommandRefused(`${file} holds the code "${twice.code}" twice.`);
  if (codes.every((code) => [code, ...Object.values(code.versions ?? {})].every(isBare))) throw new CommandRefused(`${file} has neither headings nor introductions: there are no words to code by.`);
  return { taxonomy, codes };
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new CommandRefused(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function shapeOf(value: unknown, file: string, taxonomy = ''): { readonly taxonomy: string; readonly entries: readonly Entry[] } {
  if (Array.isArray(value)) return { taxonomy, entries: value.map((one, at) => entryOf(one, at, file)) };
  const whole = entry.safeParse(value);
  const inside = whole.success ? lowered(whole.data) : {};
  const held = Array.isArray(inside['codes']) ? ['codes'] : lists.filter((name) => typeof inside[name] === 'object' && inside[name] !== null);
  const name = ['taxonomy', 'name', 'title'].map((key) => inside[key]).find((text) => typeof text === 'string') ?? taxonomy;
  if (held.length === 1) return shapeOf(inside[held[0] ?? ''], file, name);
  const keyed = held.length === 0 && whole.success ? Object.entries(whole.data) : [];
  if (keyed.length === 0 || keyed.some(([, one]) => !isKeyed(one))) throw new CommandRefused(`${file} is not a codebook: {"codes": [{"code": …, "heading": …, "introduction": …}, …]} is expected.`);
  return { taxonomy, entries: keyed.map(([code, one], at) => ({ code, ...(typeof one === 'string' ? { heading: one } : entryOf(one, at, file)) })) };
}

/** What may stand under a code used as a key: its heading, or an object with words in it. */
function isKeyed(one: unknown): boolean {
  const inside = entry.safeParse(one);
  return inside.success ? [...headingNames, ...introductionNames].some((name) => name in lowered(inside.data)) : typeof one === 'string';
}

function entryOf(one: unknown, at: number, file: string): Entry {
  if (typeof one === 'string') return { heading: one };
  const read = entry.safeParse(one);
  if (!read.success) throw new CommandRefused(`${file}: entry ${at + 1} is not a code: {"code": …, "heading": …, "introduction": …} is expected.`);
  return lowered(read.data);
}

function lowered(one: Entry): Entry {
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key.trim().toLowerCase(), value]));
}

function codeOf(one: Entry, at: number, file: string): Code {
  // A name beside a heading is a sign; alone it is the heading, and stands for the sign that is missing.
  const name = [...codeNames, 'name', 'theme', 'section', ...headingNames].map((key) => id.safeParse(one[key])).find(({ success }) => success)?.data;
  if (name === undefined) throw new CommandRefused(`${file}: entry ${at + 1} of the codebook has no "code".`);
  const language = languages.find((known) => known === one['language']);
  const versions = Object.fromEntries(languages.flatMap((known) => {
    const version = versionIn(one, known);
    return isBare(version) ? [] : [[known, version]];
  }));
  return { code: String(name), ...versionOf(one), ...(language !== undefined && { language }), ...(Object.keys(versions).length > 0 && { versions }) };
}

function versionOf(one: Entry, language?: Language): CodeVersion {
  return { heading: firstOf(one, headingNames, language), introduction: firstOf(one, introductionNames, language) };
}

/** From `versions`, or from words that are themselves given by language. */
function versionIn(one: Entry, language: Language): CodeVersion {
  const versions = entry.safeParse(one['versions']);
  const version = entry.safeParse(versions.success ? versions.data[language] : undefined);
  return version.success ? versionOf(lowered(version.data)) : versionOf(one, language);
}

function firstOf(one: Entry, names: readonly string[], language?: Language): string {
  return names.map((name) => wordsOf(one[name], language)).find((words) => words !== '') ?? '';
}

function wordsOf(value: unknown, language?: Language): string {
  const inside = entry.safeParse(value);
  if (language !== undefined) return inside.success ? wordsOf(inside.data[language]) : '';
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join('\n');
  return typeof value === 'string' ? value : '';
}

function isBare({ heading, introduction = '' }: CodeVersion): boolean {
  return `${heading}${introduction}`.trim() === '';
}
