import type { Span } from './parsed-text.ts';
import { whereStands } from './places.ts';

/** "Option 1:", "Option (a)", "OPTION II", "Sub-option 1.2", "Alternative A:"; the number is followed by a sign, a bracket, a capital or the end of the line. */
const head = /(?:(?:sub-?|Sub-?|SUB-?)?(?:options?|Options?|OPTIONS?)|Alternative|ALTERNATIVE|Variante?|Opci[óo]n|Вариант|Вариант)[ \t\u00a0]*(?<ordinal>\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\)|\d{1,2}(?:[.-]\d{1,2}){0,2}[a-z]?|[IVX]{1,5}|[A-Z])(?![\p{L}\p{N}])(?: ?(?:bis|ter|alt)\b)?(?<title>[ \t\u00a0]*\([^()\n]{1,80}\))?(?<end>[ \t\u00a0]?[.:)]|[ \t\u00a0]+[–—-](?=\s))?/uy;

export interface OptionHead {
  readonly text: string;
  readonly ordinal: string;
  /** Options under options: "Option (a)" under "Option 1", "1.2" under "1". */
  readonly depth: number;
}

export function optionAt(text: string, at: number, place: string): OptionHead | undefined {
  head.lastIndex = at;
  const found = head.exec(text);
  const ordinal = found?.groups?.['ordinal'];
  if (found === null || ordinal === undefined) return undefined;
  const end = at + found[0].length;
  const marked = found.groups?.['end'] !== undefined;
  if (/^[a-z]/u.test(found[0]) && !(marked && place !== 'comma')) return undefined;
  if (!marked && !/^(?:\s*$|\s*\n|\s*[[{]|\s+[\p{Lu}“"])/u.test(text.slice(end, end + 12))) return undefined;
  return { text: found[0].trimEnd(), ordinal: ordinal.toLowerCase(), depth: depthOf(found[0], ordinal) };
}

function depthOf(text: string, ordinal: string): number {
  if (/^sub/iu.test(text) || ordinal.startsWith('(')) return 1;
  return ordinal.split(/[.-]/u).length - 1 + (/\d[a-z]$/u.test(ordinal) ? 1 : 0);
}

/** Whether an option begins right after a place, so that what stands before it is the label of a whole block. */
export function isLabelled(text: string, at: number): boolean {
  const space = /^[\s[]*/u.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  return optionAt(text, at + space, 'label') !== undefined;
}

const words = /(?<![\p{L}\p{N}-])(?:[Ss]ub-?|SUB-?)?(?:options?|Options?|OPTIONS?|Alternative|ALTERNATIVE|Variante?|Opci[óo]n|Вариант)(?=[ \t\u00a0]*[\d(A-Z])/gu;
const mentioned = /(?:\b(?:and|or|to|of|in|see|under|with|on|for|from|the|than|both|either|per|as|paragraphs?)|[/(])$/iu;

export interface PlacedOption extends OptionHead {
  readonly at: number;
  readonly end: number;
  readonly from: number;
}

/** The options of a text, in order; a mention of one ("see Option 1") is none. */
export function findOptions(text: string, asides: readonly Span[]): readonly PlacedOption[] {
  const found: PlacedOption[] = [];
  let aside = 0;
  for (const { index: at } of text.matchAll(words)) {
    while ((asides[aside]?.end ?? Number.POSITIVE_INFINITY) <= at) aside += 1;
    if ((asides[aside]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const { place, before, from } = whereStands(text, at, found.at(-1)?.end ?? 0, asides[aside - 1]);
    const option = optionAt(text, at, place);
    if (option === undefined) continue;
    const colon = option.text.endsWith(':');
    if ((place !== 'line' && mentioned.test(before)) || ((place === 'word' || place === 'comma' || place === 'open') && !colon)) continue;
    if (place === 'line' && !colon && mentioned.test(before) && !/\n/u.test(before.slice(-1))) continue;
    found.push({ ...option, at, end: at + option.text.length, from });
  }
  return found;
}
