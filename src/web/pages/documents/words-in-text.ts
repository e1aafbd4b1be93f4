import { stemOf, tokensOf } from '../../../analysis/words/words.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { KeptParagraph } from '../../../store/inputs/kept-texts.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the words that were looked for stand in a text. */
export interface FoundInText {
  /** In the order of the text, apart. */
  readonly marks: readonly Stretch[];
  /** Paragraphs with all of the words; where there is none, those with any. From 0. */
  readonly paragraphs: readonly number[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const han = /\p{Script=Han}+/gu;

/**
 * Words by their stems in the language of the text, so that "migrations" finds "migration"; Chinese characters as they
 * are asked; a query with signs in it (a symbol, a number) exactly. Upper and lower case are one.
 */
export function wordsInText(text: string, paragraphs: readonly Pick<KeptParagraph, 'start' | 'end'>[], asked: string, language: Language): FoundInText {
  const query = asked.normalize('NFC').trim();
  if (query === '') return { marks: [], paragraphs: [] };
  const look = /[\p{L}\p{N}][^\p{L}\p{M}\p{N}\s]+[\p{L}\p{N}]/u.test(query) ? exactly(query) : byWords(query, language);
  const marks: Stretch[] = [];
  const hits: { readonly paragraph: number; readonly all: boolean }[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const { found, terms } = look.in(text.slice(start, end));
    if (found.length === 0) continue;
    for (const one of found) marks.push({ start: start + one.start, end: start + one.end });
    hits.push({ paragraph, all: terms === look.terms });
  }
  const whole = hits.filter(({ all }) => all);
  return { marks, paragraphs: (whole.length > 0 ? whole : hits).map((hit) => hit.paragraph) };
}

interface Look {
  /** How many different words are looked for. */
  readonly terms: number;
  readonly in: (text: string) => { readonly found: readonly Stretch[]; readonly terms: number };
}

function exactly(query: string): Look {
  const pattern = new RegExp(query.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`), 'giu');
  return { terms: 1, in: (text) => ({ found: stretches(text, pattern), terms: 1 }) };
}

function stretches(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function byWords(query: string, language: Language): Look {
  const characters = new Set(query.match(han) ?? []);
  const tokens = (query.replaceAll(han, ' ').match(word) ?? []).map((token) => keyOf(token, language));
  // Of a question made of small words alone, the small words are looked for.
  const telling = tokens.filter(({ stem }) => stem !== '');
  const stems = new Set((telling.length > 0 || characters.size > 0 ? telling : tokens).map(({ stem, plain }) => (stem === '' ? plain : stem)));
  const known = new Map<string, string>();
  const keyed = (raw: string): string => {
    let key = known.get(raw);
    if (key === undefined) {
      const { stem, plain } = keyOf(raw, language);
      key = stem === '' ? plain : stem;
      known.set(raw, key);
    }
    return key;
  };
  return {
    terms: stems.size + characters.size,
    in: (text) => {
      const met = new Set<string>();
      const found = stems.size === 0 ? [] : [...text.matchAll(word)].flatMap((match) => {
        const key = keyed(match[0]);
        if (!stems.has(key)) return [];
        met.add(key);
        return [{ start: match.index, end: match.index + match[0].length }];
      });
      for (const run of characters) {
        const runs = stretches(text, new RegExp(run, 'gu'));
        if (runs.length > 0) met.add(run);
        found.push(...runs);
      }
      return { found: apart(found), terms: met.size };
    },
  };
}

function keyOf(raw: string, language: Language): { readonly stem: string; readonly plain: string } {
  const [plain = raw] = tokensOf(raw, language);
  return { plain, stem: stemOf(plain, language) };
}

function apart(found: readonly Stretch[]): readonly Stretch[] {
  let last = 0;
  return found.toSorted((one, other) => one.start - other.start || other.end - one.end).filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
