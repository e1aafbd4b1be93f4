import { fold, normalise } from './normalise.ts';

/** What stands before a token; of the first token of a text it is not printed. */
export type Space = '' | ' ' | '\n';

/** A word, a number, a character of a script without spaces, or a sign. */
export interface Token {
  readonly text: string;
  readonly ws: Space;
  /** What is compared: the space and the folded text. Two tokens with one `n` differ at most in typography. */
  readonly n: string;
}

/** Scripts that put no spaces between words: each letter with its marks is a token. */
const spaceless = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}`;
const marks = String.raw`[\p{M}\u200c\u200d]`;
const letter = String.raw`[[\p{L}\p{N}_]--[[${spaceless}]--[\p{N}]]]`;
const word = String.raw`(?:${letter}${marks}*)`;
const joiner = String.raw`(?:['’](?=\p{L})|[\-‐‑](?=\p{L})|(?<=\p{L}${marks}*)[\-‐‑](?=\p{N})|(?<=\p{Nd})[.,٫٬](?=\p{Nd}))`;

/**
 * Cut by Unicode properties alone, since what `Intl.Segmenter` finds depends on the dictionaries it was built with. A word
 * is a run of letters, marks and digits; an apostrophe between letters, a hyphen with a letter on either side (not between
 * digits: a range is three tokens) and a point or comma between digits belong to it. Any piece of the row of tokens that is
 * put together and cut again gives the same tokens.
 */
const pieces = new RegExp(String.raw`([ \n]?)([A-Za-z]+(?=[ \n,;:.\)]|$)|${marks}+${word}*|${word}+(?:${joiner}${word}+)*|\S${marks}*)`, 'gv');
const glues = new RegExp(`^[[${spaceless}]&&[\\p{L}]]`, 'v');
const wordly = /[\p{L}\p{N}]/u;

/** Words met already. Whoever cuts many texts gives them one, and each word is kept once. */
export type Lexicon = Map<string, Token>;

/** The tokens of a text, which is normalised first. None: the text is empty. */
export function tokenise(text: string, lexicon: Lexicon = new Map()): readonly Token[] {
  return cut(normalise(text), undefined, lexicon);
}

/** The same for a text that is normal already. `first` is what stands before it; else what is usual in its script. */
export function cut(text: string, first?: Space, lexicon: Lexicon = new Map()): readonly Token[] {
  const tokens: Token[] = [];
  for (const [, space = '', piece = ''] of text.matchAll(pieces)) tokens.push(tokenOf(piece, tokens.length === 0 && space === '' ? (first ?? usualSpace(piece)) : spaceOf(space), lexicon));
  return tokens;
}

/** Before the first word of a text nothing is printed; it counts as a space, or as nothing where words have no spaces between them, so that it does not change when a word comes before it. */
export function usualSpace(text: string): Space {
  return glues.test(text) ? '' : ' ';
}

function spaceOf(space: string): Space {
  return space === '' || space === ' ' ? space : '\n';
}

function tokenOf(text: string, ws: Space, lexicon: Lexicon): Token {
  const key = ws + text;
  const known = lexicon.get(key);
  if (known !== undefined) return known;
  const token = { text, ws, n: ws + fold(text) };
  lexicon.set(key, token);
  return token;
}

/** Tokens as a text again. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += text === '' ? token.text : token.ws + token.text;
  return text;
}

/** The same with the space before the first: what differs in no more than that space is told apart. */
export function exactTextOf(tokens: readonly Token[]): string {
  return (tokens[0]?.ws ?? '') + textOf(tokens);
}

/** Two rows of tokens with one key are the same but for typography. */
export function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ n }) => n).join('\u0001');
}

/** A word or number, not a mere sign. */
export function isWord({ text }: Token): boolean {
  return wordly.test(text);
}
