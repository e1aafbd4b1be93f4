/** Where in a text some words stand, in UTF-16 units. */
export interface PlaceOfWords {
  readonly start: number;
  readonly end: number;
}

const longest = 12_000;

/**
 * The first place where a text has these words: as they are, or else with white space, quotation marks, dashes and capital
 * letters as the text has them. Undefined where it has not: nothing is guessed beyond what a line break or a word processor changes.
 */
export function placeOfWords(text: string, asked: string): PlaceOfWords | undefined {
  const words = asked.trim();
  if (words === '' || words.length > longest) return undefined;
  const exact = text.indexOf(words);
  if (exact >= 0) return { start: exact, end: exact + words.length };
  const pattern = words.split(/\s+/u).map((word) => Array.from(word, loosely).join('')).join(String.raw`\s+`);
  const found = new RegExp(pattern, 'iu').exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

const quotes = '[\'"‘’‚“”„«»]';
const dashes = '[-\u2010-\u2015]';

function loosely(character: string): string {
  if (new RegExp(quotes, 'u').test(character)) return quotes;
  if (new RegExp(dashes, 'u').test(character)) return dashes;
  return character.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
