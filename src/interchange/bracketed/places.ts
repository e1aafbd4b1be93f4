import { attributedBracketBefore } from './attributions.ts';
import type { Span } from './parsed-text.ts';

/** What a label stands after: at the beginning of a line, after a sentence, a bracket, another label, a comma, a word; or right after an opening bracket that stands after a word. */
export interface Standing {
  readonly place: 'line' | 'sentence' | 'bracket' | 'label' | 'comma' | 'open' | 'word';
  /** Before the brackets and signs of layout that stand before it. */
  readonly from: number;
  /** The last of the text before that, at most forty signs, without the space at its end. Empty: an empty line, or nothing. */
  readonly before: string;
  /** There are opening brackets between. */
  readonly afterOpening: boolean;
}

const opens = /[\s[［\\*_#>“"]/u;

/** Where a place stands, to the eye: opening brackets, space, and signs of emphasis before it are passed over. */
export function whereStands(text: string, at: number, lastEnd: number, aside: Span | undefined): Standing {
  const floor = Math.max(lastEnd, aside?.end ?? 0);
  let { from, lines, opened } = stepBack(text, at, floor);
  const bracket = text.charAt(from - 1) === ':' ? attributedBracketBefore(text, from) : undefined;
  const attributed = bracket !== undefined && bracket >= floor;
  if (attributed) ({ from, lines } = stepBack(text, bracket, floor));
  opened ||= attributed;
  let line = at === 0 || lines > 0;
  line ||= from === 0 || text.charAt(from - 1) === '\n' || text.charAt(from - 1) === '\f';
  const closing = text.charAt(from - 1);
  const start = startOfRun(text, from, at);
  const before = lines > 1 ? '' : text.slice(Math.max(0, from - 40), from);
  const own = { from: start, before, afterOpening: opened };
  if (line) return { place: 'line', ...own };
  if (from === lastEnd && lastEnd > 0) return { place: 'label', ...own };
  if (/[\]}］]/u.test(closing)) return { place: 'bracket', ...own };
  if (/[.;:!?。；：]$|[.;:!?][”"’')]$|[;,]\s+(?:and|or)$/u.test(before)) return { place: 'sentence', ...own };
  if (/[,，]$/u.test(before)) return { place: 'comma', ...own };
  return { place: opened ? 'open' : 'word', ...own };
}

function stepBack(text: string, at: number, floor: number): { from: number; lines: number; opened: boolean } {
  let [from, lines, opened] = [at, 0, false];
  while (from > floor && opens.test(text.charAt(from - 1))) {
    from -= 1;
    const sign = text.charAt(from);
    if (sign === '\n' || sign === '\f') lines += 1;
    if (sign === '[' || sign === '［') opened = true;
  }
  return { from, lines, opened };
}

/** The space before the first bracket or sign belongs to what came before. */
function startOfRun(text: string, from: number, at: number): number {
  let start = from;
  while (start < at && /\s/u.test(text.charAt(start))) start += 1;
  return start;
}
